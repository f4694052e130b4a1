// SPDX-License-Identifier: GPL-3.0-or-later

extension MeetingState {
  mutating func join(_ handle: Handle) {
    participants.removeAll { $0.handle == handle }
    participants.append(Participant(handle: handle, presence: .here))
    if facilitator == nil { facilitator = handle }
    guard phase == .running else { return }
    let isCheckIn = currentSlot?.stage.kind == .checkin
    if welcomeStage != nil, !isCheckIn, !heard.contains(handle), !latecomers.contains(handle) {
      latecomers.append(handle)
    }
    guard let run, currentSlot?.stage.kind.hasTurns == true, !run.heard.contains(handle) else { return }
    if !run.line.contains(handle) { self.run?.line.append(handle) }
    if run.asker != nil, run.asker != handle { self.run?.givers.append(handle) }
  }

  mutating func setPresence(of handle: Handle, _ presence: Participant.Presence) {
    guard let index = participants.firstIndex(where: { $0.handle == handle }) else { return }
    participants[index].presence = presence
    if presence != .here { stopWaiting { $0.handle == handle || $0.answering == handle } }
  }

  /// Nobody waits any longer, where this is true of whoever does.
  mutating func stopWaiting(where isOver: (WaitingTurn) -> Bool) {
    if case .waiting(let waiting) = run?.floor, isOver(waiting) { run?.floor = .open }
  }

  /// A man who goes away midway keeps what is left of his turn, and comes first when he is back.
  mutating func keepRest(_ rest: Span, of handle: Handle) {
    run?.rests[handle] = rest
    putFirst(handle)
  }

  mutating func putFirst(_ handle: Handle) {
    run?.line.insert(handle, at: 0)
    if run?.order.isByHand == true { run?.hands.insert(handle, at: 0) }
  }

  mutating func leave(_ handle: Handle) {
    setPresence(of: handle, .gone)
    // Who goes before it starts was not at this meeting.
    if phase == .gathering { participants.removeAll { $0.handle == handle } }
    latecomers.removeAll { $0 == handle }
    contracts.removeAll { $0.handle == handle }
    roles = roles.filter { $0.value != handle }
    run?.line.removeAll { $0 == handle }
    run?.hands.removeAll { $0 == handle }
    run?.passes.removeAll { $0.handle == handle }
    run?.rests[handle] = nil
    run?.givers.removeAll { $0 == handle }
    if run?.asker == handle { run?.givers = [] }
    if facilitator == handle { facilitator = present.first }
  }

  mutating func setContract(of handle: Handle, _ contract: FeedbackContract) {
    let entry = Contract(handle: handle, contract: contract)
    if let index = contracts.firstIndex(where: { $0.handle == handle }) {
      contracts[index] = entry
    } else {
      contracts.append(entry)
    }
    guard run?.asker == handle, !contract.opensFeedback else { return }
    run?.givers = []
    stopWaiting { $0.answering == handle }
  }
}
