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
    if case .waiting(let waiting) = run?.floor, waiting.handle == handle, presence != .here {
      run?.floor = .open
      if waiting.isOffer, let pass = run?.passes.firstIndex(where: { $0.handle == handle }) {
        run?.passes[pass].wasOffered = false
      }
    }
  }

  /// A man who goes away midway keeps what is left of his turn, and comes first when he is back.
  mutating func keepRest(_ rest: Span, of handle: Handle) {
    run?.rests[handle] = rest
    run?.line.insert(handle, at: 0)
  }

  mutating func leave(_ handle: Handle) {
    setPresence(of: handle, .gone)
    latecomers.removeAll { $0 == handle }
    contracts.removeAll { $0.handle == handle }
    roles = roles.filter { $0.value != handle }
    run?.line.removeAll { $0 == handle }
    run?.hands.removeAll { $0 == handle }
    run?.passes.removeAll { $0.handle == handle }
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
    if run?.asker == handle, !contract.opensFeedback { run?.givers = [] }
  }
}
