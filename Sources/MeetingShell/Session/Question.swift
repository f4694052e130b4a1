// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

/// Something the shell has asked. A question never blocks: any other command goes on, and an unanswered question means
/// the careful answer.
enum Question: Equatable {
  /// An earlier meeting is unfinished: go on with it?
  case resume
  /// The machine was off for so long: did the group go on meanwhile?
  case gap(Span)
  /// Keep a text in these words, although someone present has no name here?
  case text(MeetingCommand)
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
}
