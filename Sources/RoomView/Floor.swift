// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// Who or what has the floor.
///
/// It holds moments and no lengths: with the ``RoomClock``, whoever shows it counts by himself. An offer to a man who
/// passed is a turn that waits, like any other.
package enum Floor: Hashable, Codable, Sendable {
  /// No stage is running.
  case nobody
  /// Everyone: a stage for all, or a round between turns.
  case open
  /// He is named, and his clock has not begun.
  case waiting(man: Handle, answering: Handle?)
  /// Until `from`, a silence comes first. Without an `until` only the stage has a time.
  case turn(man: Handle, answering: Handle?, from: Span, until: Span?)
  /// A part of the small groups' work, from 1.
  case part(number: Int, count: Int, until: Span)
  /// A carried commitment, by its number.
  case commitment(number: Int)

  package init(_ state: MeetingState) {
    guard let run = state.run, let stage = state.currentSlot?.stage else {
      self = .nobody
      return
    }
    switch run.floor {
    case .open: self = .open
    case .waiting(let waiting): self = .waiting(man: waiting.handle, answering: waiting.answering)
    case .turn(let turn):
      self = .turn(man: turn.handle, answering: turn.answering, from: turn.starts, until: turn.deadline)
    case .part(let part, let deadline): self = .part(number: part + 1, count: stage.parts.count, until: deadline)
    case .commitment(let number): self = .commitment(number: number)
    }
  }

  /// Who speaks or is about to.
  package var man: Handle? {
    switch self {
    case .waiting(let man, _), .turn(let man, _, _, _): man
    case .nobody, .open, .part, .commitment: nil
    }
  }

  /// Under whose contract he speaks, in a feedback stage.
  package var answering: Handle? {
    switch self {
    case .waiting(_, let asker), .turn(_, let asker, _, _): asker
    case .nobody, .open, .part, .commitment: nil
    }
  }
}
