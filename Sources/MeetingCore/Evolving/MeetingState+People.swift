// SPDX-License-Identifier: GPL-3.0-or-later

extension MeetingState {
  mutating func join(_ handle: Handle) {
    people.join(handle)
    guard phase == .running else { return }
    let stage = currentSlot?.stage
    if programme.welcomeStage != nil, stage?.kind != .checkin { people.noteLatecomer(handle) }
    if stage?.kind.hasTurns == true { programme.run?.round.join(handle) }
  }

  mutating func goAway(_ handle: Handle, rest: Span?) {
    people.setPresence(of: handle, .away)
    stopWaiting(for: handle)
    if let rest { programme.run?.round.keepRest(rest, of: handle) }
  }

  mutating func leave(_ handle: Handle) {
    people.leave(handle, wasThere: phase != .gathering)
    stopWaiting(for: handle)
    programme.run?.round.withdraw(handle)
  }

  /// Neither he nor whoever would answer him has the floor next.
  private mutating func stopWaiting(for handle: Handle) {
    programme.stopWaiting { $0.handle == handle || $0.answering == handle }
  }

  mutating func setContract(of handle: Handle, _ contract: FeedbackContract) {
    people.setContract(of: handle, contract)
    guard run?.round.answering.asker == handle, !contract.opensFeedback else { return }
    programme.run?.round.closeContract(of: handle)
    programme.stopWaiting { $0.answering == handle }
  }
}
