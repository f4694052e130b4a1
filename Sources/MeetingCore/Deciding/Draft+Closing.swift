// SPDX-License-Identifier: GPL-3.0-or-later

extension Draft {
  mutating func close() throws(Refusal) {
    try requireStarted()
    endEvening()
  }

  fileprivate mutating func endEvening() {
    settle()
    endTurn()
    emit(.closed)
  }
}

extension MeetingState {
  /// The state once the meeting has closed at this moment; as it is where there is nothing to close.
  func closed(at t: Span) -> MeetingState {
    guard phase == .running else { return self }
    var draft = Draft(self, at: t, seed: 0)
    draft.endEvening()
    return draft.state
  }
}
