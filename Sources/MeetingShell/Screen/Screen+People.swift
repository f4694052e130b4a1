// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import RoomView
import TerminalText

extension Screen {
  /// Everyone with his seat number; how he is named in the journal stays out of it unless he has no name here.
  var people: [String] {
    guard !state.present.isEmpty else { return ["Nobody has joined yet. join Tom, Ali, Jan brings them in."] }
    return state.present.enumerated().flatMap { index, man in
      var notes: [String] = []
      if man == state.speaker { notes.append("has the floor") }
      if man == state.people.facilitator { notes.append("facilitates") }
      notes += state.people.roles.filter { $0.value == man }.map(\.key).sorted()
      if !state.isHere(man) { notes.append("out of the room") }
      let line = "  \(index + 1)  \(name(man))" + (notes.isEmpty ? "" : "  (\(notes.joined(separator: ", ")))")
      return displayWidth(line) <= width ? [line] : wrapped(line, width: width, rest: "   ")
    }
  }

  var queue: [String] {
    guard let line = state.queue else { return ["There is no queue in this stage."] }
    return line.isEmpty ? ["Nobody is in line."] : wrap("In line: \(names(line)).")
  }

  /// How many have not spoken tonight, and a line to say; never who.
  var unheard: [String] {
    let count = state.present.count { !state.people.heard.contains($0) }
    switch count {
    case 0: return ["Everyone has spoken tonight."]
    case 1:
      return ["One of us has not spoken yet."] + wrap("You might say: “\(spoken.oneUnheard)”")
    default:
      return ["\(count) of us have not spoken yet."] + wrap("You might say: “\(spoken.someUnheard)”")
    }
  }
}
