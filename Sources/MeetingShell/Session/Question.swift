// SPDX-License-Identifier: GPL-3.0-or-later

import Anonymity
import MeetingCore

/// Something the shell has asked. A question never blocks: any other command goes on, and an unanswered question means
/// the careful answer.
enum Question {
  /// An earlier meeting is unfinished: go on with it?
  case resume
  /// The last step was so long ago: did the group go on meanwhile?
  case gap(Span)
  /// Store a text so, although a word of it may be a name, or someone present has no name here?
  case text(TextDraft)
  /// What will be kept is on the screen.
  case close([RecordLine])
  case discard
  /// Rows are not saved: leave all the same?
  case quit
  /// Which card of `care`?
  case care
  case careNumbers

  /// Whether it stands while people only look at things, and through `next`, `hold`, `care` and `hide`.
  var isAboutKeeping: Bool {
    switch self {
    case .close, .discard, .quit, .text: true
    case .resume, .gap, .care, .careNumbers: false
    }
  }

  /// Whether Ctrl-C takes it back. A meeting that waits, a gap and a text have to be settled.
  var isDroppedByInterrupt: Bool {
    switch self {
    case .close, .discard, .quit, .care, .careNumbers: true
    case .resume, .gap, .text: false
    }
  }

  var isClose: Bool { if case .close = self { true } else { false } }
  var isText: Bool { if case .text = self { true } else { false } }
  var isDiscard: Bool { if case .discard = self { true } else { false } }
  var isQuit: Bool { if case .quit = self { true } else { false } }
}

/// A text that waits for an answer, and what it is to become.
struct TextDraft {
  let verb: String
  let scrubbing: Scrubbing
  /// Someone present has no name here: unanswered, the text is dropped.
  let needsYes: Bool
  let command: (ScrubbedText) -> MeetingCommand
}
