// SPDX-License-Identifier: GPL-3.0-or-later

import LineEditor
import MeetingCore

extension Session {
  /// What a line means as an answer to the open question; nothing when it is no answer.
  func answer(_ line: String) -> Verdict? {
    let word = line.split(separator: " ").joined(separator: " ").lowercased()
    if case .careNumbers = question { return answerCareNumbers(line) }
    if word.isEmpty || word.hasPrefix("#") { return nil }
    if word == "keep", question?.isText != true {
      return .refused("Nothing was asked just now. How much is kept at all: keep nothing, keep figures or keep texts.")
    }
    switch question {
    case nil, .careNumbers: return nil
    case .care:
      if let number = Int(word) { return care(number) }
      if word != "care" { question = nil }
      return nil
    case .resume:
      guard ["yes", "y", "ja", "j", "resume"].contains(word), let offered else { return nil }
      resume(offered)
      return .goOn
    case .gap(let gap): return answerGap(word, gap)
    case .text(let draft):
      if let verdict = answer(word, draft) { return verdict }
      if !isStillOpen(word) { settleText() }
      return nil
    case .close(let lines):
      if word == "yes" || word == "no" { return answerFacilitation(changes: word == "yes", numberedAs: lines) }
      return nil
    case .discard, .quit:
      if word != "discard" && word != "quit" { question = nil }
      return nil
    }
  }

  /// A line with digits, unless it begins with a verb. Everything else leaves the numbers as they are.
  private func answerCareNumbers(_ line: String) -> Verdict? {
    question = nil
    let first = line.split(separator: " ").first.map(String.init) ?? ""
    guard !first.isEmpty, CommandTable[first] == nil else { return nil }
    guard line.contains(where: \.isNumber) else {
      return .refused("There is no number in that, so nothing is changed. Type care edit to try again.")
    }
    return keepCareNumbers(line)
  }

  private func answerGap(_ word: String, _ gap: Span) -> Verdict? {
    switch word {
    case "yes":
      question = nil
      say("It counts. spoke NAME says who had a turn meanwhile.")
      show(screen()?.status ?? [])
      return .goOn
    case "no":
      question = nil
      let verdict = perform(.leaveOutGap(gap), as: "no")
      show(screen()?.status ?? [])
      return verdict
    default:
      // Names may be typed first; anything that moves the meeting means that it counts.
      if !isStillOpen(word) { question = nil }
      return nil
    }
  }

  private func answerFacilitation(changes: Bool, numberedAs lines: [RecordLine]) -> Verdict {
    let verdict = perform(.facilitationChanges(changes), as: "answer")
    if verdict == .goOn { showKeeping(numberedAs: lines) }
    return verdict
  }

  private func isStillOpen(_ word: String) -> Bool {
    let verb = word.split(separator: " ").first.map(String.init) ?? ""
    return ["names", "name", "who", "help", "status", "time", "plan", "prompt", "hide", "show"].contains(verb)
  }
}
