// SPDX-License-Identifier: GPL-3.0-or-later

import Anonymity
import LineEditor
import MeetingCore
import RecordStore

extension Session {
  func commit(_ name: String?, _ text: String?, due: Day?) throws(NameRefusal) -> Verdict {
    var owner: Handle?
    if let name { owner = try roster.resolve(name, seats: seats) }
    guard let text else { return perform(.commit(owner, nil, due: due), as: "commit") }
    guard let speaker = owner ?? meeting?.state.speaker else {
      return perform(.commit(nil, nil, due: nil), as: "commit")
    }
    return perform(text, as: "commit") { .commit(speaker, $0, due: due) }
  }

  /// While what will be kept is on the screen, one of its lines; else one of the agreements.
  func strike(_ number: Int) -> Verdict {
    guard case .close(let lines) = question else {
      guard !showedLines else {
        return .refused("Which list? close shows anew what will be kept; agreements shows the agreements.")
      }
      return perform(.strikeAgreement(number), as: "strike")
    }
    guard lines.indices.contains(number - 1) else {
      return .refused("There is no line \(number): they run from 1 to \(lines.count).")
    }
    let line = lines[number - 1]
    let words = screenOfKeeping?.words(of: line)
    let verdict = perform(.strikeLine(line), as: "strike")
    guard verdict == .goOn, !isHidden else { return verdict }
    if let words { say("Taken out: \(words)") }
    showKeeping(numberedAs: lines)
    return verdict
  }

  /// While what will be kept is on the screen, it is shown anew.
  func keep(_ level: KeepLevel) -> Verdict {
    let isAsked = question?.isClose == true
    let verdict = perform(.keep(level), as: "keep")
    if verdict == .goOn, isAsked, !isHidden { showKeeping() }
    return verdict
  }

  /// From now on `strike` means one of these.
  func showAgreements() {
    showedLines = false
    if question?.isClose == true { question = nil }
    show(screen()?.agreements ?? [])
  }

  func showPrompt() {
    guard let screen = screen(), let stage = screen.state.currentSlot?.stage else {
      return show(screen()?.status ?? ["No meeting is open yet."])
    }
    let words = screen.words(of: stage)
    show(words.isEmpty ? [screen.state.heading(of: stage)] : words)
  }

  func showWhole(_ status: [String]?) {
    guard !isHidden else { return }
    show(status ?? ["No meeting is open. agenda weekly opens one; help shows the words."])
    if let trouble = keeper?.trouble { say("Not saved: \(trouble.message)") }
  }

  func help(_ topic: String?) -> Verdict {
    let width = max(20, source.columns)
    guard let topic else {
      show(Help.overview(width: width))
      return .goOn
    }
    guard let lines = Help.about(topic, width: width) else {
      return .refused("I don't know the word “\(topic)”. help shows them all.")
    }
    show(lines)
    return .goOn
  }
}
