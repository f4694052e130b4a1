// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// What anyone may see who is in the room: seats by number and word, the agenda's own texts, times.
///
/// It is made without a name, and no text that was typed is in it.
package struct OpenView: Hashable, Codable, Sendable {
  package enum Phase: String, CaseIterable, Codable, Sendable {
    case gathering, running, closed
  }

  package let version: Int
  package let phase: Phase
  /// The agenda's title, and the language of what is read aloud.
  package let title: String
  package let language: String
  package let clock: RoomClock
  package let end: Ending
  /// In circle order.
  package let seats: [Seat]
  /// Nothing before the start, and when the last stage is over.
  package let stage: StageView?
  package let floor: Floor
  package let next: Coming
  /// Who waits for a turn, in order: the round's line, or the raised hands.
  package let line: [Handle]
  /// What the man asks to hear whom it is about now.
  package let asking: Asking?
  package let answers: Answers

  package init(_ state: MeetingState, at t: Span, wall: Int, version: Int) {
    self.version = version
    phase = Phase(state.phase)
    title = state.agenda.title
    language = state.agenda.language
    clock = RoomClock(state, at: t, wall: wall)
    end = Ending(state, at: t)
    seats = Seat.all(of: state)
    stage = StageView(state)
    floor = Floor(state)
    next = Coming(state, at: t)
    line = state.queue ?? []
    asking = Asking(state)
    answers = Answers(state)
  }
}

extension OpenView.Phase {
  init(_ phase: Programme.Phase) {
    switch phase {
    case .gathering: self = .gathering
    case .running: self = .running
    case .closed: self = .closed
    }
  }
}
