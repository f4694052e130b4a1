// SPDX-License-Identifier: GPL-3.0-or-later

extension MeetingState {
  mutating func resumeClocks(at t: Span) {
    guard let heldSince else { return }
    leaveOut(t - heldSince)
    programme.heldSince = nil
  }

  /// Time that belongs to no stage and no turn.
  mutating func leaveOut(_ length: Span) {
    measure.leaveOut(length)
    programme.leaveOut(length)
  }

  mutating func moveStart(by length: Span) {
    guard let kind = currentSlot?.stage.kind, let (turn, taken) = programme.moveStart(by: length) else { return }
    measure.correct(turn, in: kind, by: taken)
  }
}
