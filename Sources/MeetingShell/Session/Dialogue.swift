// SPDX-License-Identifier: GPL-3.0-or-later

import Anonymity
import Evening
import MeetingCore

/// Something that the shell has asked. A question never blocks: any other command goes on, and an unanswered question
/// means the careful answer.
enum Question {
  /// An earlier meeting is unfinished: go on with it?
  case resume(Interrupted)
  /// The last step was so long ago: did the group go on meanwhile?
  case gap(Span)
  /// Store what was typed after a verb so, although a word of it may be a name, or someone present has no name here?
  case text(TextDraft, verb: String)
  /// What will be kept is on the screen.
  case close([RecordLine])
  /// Keep nothing at all of this meeting, or of the one that waits?
  case discard(Interrupted?)
  /// Rows are not saved: leave all the same?
  case quit
  /// Which card of `care`?
  case care
  case careNumbers
}

/// What has been asked, and which numbered lines were read last: one value, so that there is never more than one
/// question. What each line does to it is this table; ``hear(_:)`` is the same in code.
///
/// | question    | its answers                  | it stays through        | anything else                              |
/// |-------------|------------------------------|-------------------------|--------------------------------------------|
/// | resume      | yes                          | everything              | is refused, but for looking and leaving    |
/// | gap         | yes, no                      | looking, names, `hide`  | means yes                                  |
/// | text        | yes, mask, keep [WORD], no   | looking, names, `hide`  | stores the careful text, then runs         |
/// | close       | yes, no; close and strike    | what changes nothing    | runs, and the list is shown anew first     |
/// | discard     | discard                      | Enter                   | takes the question back, and runs          |
/// | quit        | quit                         | Enter                   | takes the question back, and runs          |
/// | care        | a number                     | Enter, `care`           | takes the question back, and runs          |
/// | careNumbers | a line with a digit          | nothing                 | takes the question back; a verb runs       |
struct Dialogue {
  /// What a line is, where it is more than a command.
  enum Hearing {
    /// A command, to be run.
    case command
    /// A command; the text that waited is settled first.
    case commandAfter(TextDraft, verb: String)
    case answer(Answer)
    case refused(String)
  }

  enum Answer {
    case goOn(Interrupted)
    case gapCounts
    case gapWasBreak(Span)
    case store(TextDraft, keeping: [String], verb: String)
    case drop
    /// Whether facilitation changes hands; the lines that are on the screen keep their numbers.
    case facilitation(Bool, [RecordLine])
    case card(Int)
    case careNumbers(String)
  }

  /// What `strike` and a number mean.
  enum NumberedLines {
    case agreements
    case kept([RecordLine])
    /// What was shown last would have been kept, and is no longer asked about.
    case neither
  }

  private(set) var question: Question?
  private var keptWasShownLast = false

  var numbered: NumberedLines {
    if case .close(let lines) = question { return .kept(lines) }
    return keptWasShownLast ? .neither : .agreements
  }

  /// An unfinished meeting is offered, and nothing else runs before the answer.
  var offered: Interrupted? {
    switch question {
    case .resume(let interrupted): interrupted
    case .discard(let interrupted): interrupted
    default: nil
    }
  }

  var isAskingGap: Bool { if case .gap = question { true } else { false } }
  var isAskingClose: Bool { if case .close = question { true } else { false } }
  var isAskingDiscard: Bool { if case .discard = question { true } else { false } }
  var isAskingQuit: Bool { if case .quit = question { true } else { false } }

  // MARK: What changes it

  mutating func ask(_ question: Question) {
    self.question = question
    if case .close = question { keptWasShownLast = true }
  }

  /// From now on `strike` means one of the agreements.
  mutating func showedAgreements() {
    keptWasShownLast = false
    if isAskingClose { question = nil }
  }

  /// The meeting has moved: what was asked about ending it rests on how it stood before.
  mutating func stepWasTaken() {
    switch question {
    case .close, .discard(nil), .quit: question = nil
    case .resume, .discard, .gap, .text, .care, .careNumbers, nil: break
    }
  }

  /// Ctrl-C. A meeting that waits, a gap and a text have to be settled.
  mutating func interrupt() {
    switch question {
    case .close, .discard, .quit, .care, .careNumbers: takeBack()
    case .resume, .gap, .text, nil: break
    }
  }

  /// The text that waits, when something else comes or the sitting ends.
  mutating func takeText() -> (draft: TextDraft, verb: String)? {
    guard case .text(let draft, let verb) = question else { return nil }
    question = nil
    return (draft, verb)
  }

  mutating func answered() { question = nil }

  /// Where an unfinished meeting waits, whether to go on with it is asked again.
  private mutating func takeBack() { question = offered.map(Question.resume) }

  // MARK: What each line does

  mutating func hear(_ line: String) -> Hearing {
    let word = line.split(separator: " ").joined(separator: " ").lowercased()
    if case .careNumbers = question { return hearCareNumbers(line) }
    if word.isEmpty || word.hasPrefix("#") { return .command }
    if case .text(let draft, let verb) = question { return hear(word, of: draft, verb) }
    if word == "keep" {
      return .refused("Nothing was asked just now. How much is kept at all: keep nothing, keep figures or keep texts.")
    }
    switch question {
    case .resume(let interrupted):
      return Self.goingOn.contains(word) ? .answer(.goOn(interrupted)) : .command
    case .gap(let gap):
      if word == "yes" || word == "no" || !Self.isAside(word) { question = nil }
      if word == "yes" { return .answer(.gapCounts) }
      return word == "no" ? .answer(.gapWasBreak(gap)) : .command
    case .close(let lines):
      return word == "yes" || word == "no" ? .answer(.facilitation(word == "yes", lines)) : .command
    case .discard:
      if word != "discard" { takeBack() }
      return .command
    case .quit:
      if word != "quit" { takeBack() }
      return .command
    case .care:
      if let number = Int(word) { return .answer(.card(number)) }
      if word != "care" { takeBack() }
      return .command
    case .text, .careNumbers, nil: return .command
    }
  }

  private mutating func hear(_ word: String, of draft: TextDraft, _ verb: String) -> Hearing {
    if let kept = Self.kept(word, of: draft.scrubbing.flags) {
      question = nil
      return .answer(.store(draft, keeping: kept, verb: verb))
    }
    if word == "no" {
      question = nil
      return .answer(.drop)
    }
    if Self.isAside(word) { return .command }
    question = nil
    return .commandAfter(draft, verb: verb)
  }

  /// Which of the likely names stay; nothing where the line does not say.
  private static func kept(_ word: String, of flags: [String]) -> [String]? {
    if word == "yes" || word == "mask" { return [] }
    let kept = word == "keep" ? flags : flags.filter { word == "keep \($0.lowercased())" }
    return kept.isEmpty ? nil : kept
  }

  /// A line with digits, unless it begins with a verb. Everything else leaves the numbers as they are.
  private mutating func hearCareNumbers(_ line: String) -> Hearing {
    question = nil
    let first = line.split(separator: " ").first.map(String.init) ?? ""
    guard !first.isEmpty, CommandTable[first] == nil else { return .command }
    guard line.contains(where: \.isNumber) else {
      return .refused("There is no number in that, so nothing is changed. Type care edit to try again.")
    }
    return .answer(.careNumbers(line))
  }

  private static let goingOn: Set<String> = ["yes", "y", "ja", "j", "resume"]

  /// Looking and naming, while a question waits. Names may be typed first.
  private static func isAside(_ word: String) -> Bool { asides.contains(word.words.first ?? "") }

  private static let asides: Set<String> = [
    "names", "name", "who", "help", "status", "time", "plan", "prompt", "hide", "show",
  ]
}
