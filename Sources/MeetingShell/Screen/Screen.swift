// SPDX-License-Identifier: GPL-3.0-or-later

import Evening
import LineEditor
import MeetingCore
import RoomView
import TerminalText

/// What the people in the room see of a meeting at one moment. It only reads; every answer is lines of text.
struct Screen {
  var state: MeetingState
  let t: Span
  /// Milliseconds since 1970 at `t`.
  let wall: Int
  let width: Int
  /// How the room knows a man.
  let name: (Handle) -> String

  /// What is said aloud, in the agenda's language.
  var spoken: SpokenWords { .of(state.agenda.language) }

  func names(_ handles: some Sequence<Handle>) -> String { Words.list(handles.map(name)) }

  /// The time on the wall at a moment of the meeting: `21:04`.
  func clockTime(at moment: Span) -> String { LocalTime(wall: clock.wall(at: moment)).clockTime }

  // What the room's pages say too, they say from the same values.
  var clock: RoomClock { RoomClock(state, at: t, wall: wall) }
  var floor: Floor { Floor(state) }
  var coming: Coming { Coming(state, at: t) }
  var end: Ending { Ending(state, at: t) }

  var endsAbout: String { "ends about \(clockTime(at: end.foreseen))" }

  func wrap(_ text: String, indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return wrapped(text, width: max(20 + indent, width), first: margin, rest: margin)
  }

  func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
