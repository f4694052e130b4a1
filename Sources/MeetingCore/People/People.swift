// SPDX-License-Identifier: GPL-3.0-or-later

/// Who is at this meeting, and what each of them has taken on or asked for.
public struct People: Hashable, Sendable {
  public struct Contract: Hashable, Sendable {
    public let handle: Handle
    public let contract: FeedbackContract
  }

  /// In circle order.
  public private(set) var participants: [Participant] = []
  public private(set) var facilitator: Handle?
  public private(set) var roles: [String: Handle] = [:]
  /// Who joined after the check-in and has not been offered it.
  public private(set) var latecomers: [Handle] = []
  /// Who has had a turn tonight.
  public private(set) var heard: Set<Handle> = []
  /// What men ask for, in the order in which they asked.
  public private(set) var contracts: [Contract] = []
}

// MARK: Questions

extension People {
  /// Everyone who has not gone home, in circle order.
  public var present: [Handle] { participants.filter { $0.presence != .gone }.map(\.handle) }

  /// Everyone who is in the room at this moment, in circle order.
  public var here: [Handle] { participants.filter { $0.presence == .here }.map(\.handle) }

  public func presence(of handle: Handle) -> Participant.Presence? {
    participants.first { $0.handle == handle }?.presence
  }

  public func isHere(_ handle: Handle) -> Bool { presence(of: handle) == .here }

  public func contract(of handle: Handle) -> FeedbackContract {
    contracts.first { $0.handle == handle }?.contract ?? .none
  }

  /// Who asks to hear something, in the order in which they asked.
  var askers: [Handle] { contracts.filter(\.contract.opensFeedback).map(\.handle) }

  /// Everyone else, beginning with the man after him in the circle.
  func others(after handle: Handle) -> [Handle] {
    let circle = present
    guard let seat = circle.firstIndex(of: handle) else { return circle }
    return Array(circle[(seat + 1)...] + circle[..<seat])
  }
}

// MARK: Coming and going

extension People {
  /// He sits down after the others, wherever he sat before. The first of all facilitates.
  mutating func join(_ handle: Handle) {
    participants.removeAll { $0.handle == handle }
    participants.append(Participant(handle: handle, presence: .here))
    if facilitator == nil { facilitator = handle }
  }

  /// He missed the check-in: he is offered it once, at the next boundary.
  mutating func noteLatecomer(_ handle: Handle) {
    if !heard.contains(handle), !latecomers.contains(handle) { latecomers.append(handle) }
  }

  mutating func welcome(_ handles: [Handle]) { latecomers.removeAll(where: handles.contains) }

  mutating func setPresence(of handle: Handle, _ presence: Participant.Presence) {
    guard let index = participants.firstIndex(where: { $0.handle == handle }) else { return }
    participants[index].presence = presence
  }

  /// He goes home: his roles and what he asked for go with him.
  ///
  /// - Parameter wasThere: who goes before it starts was not at this meeting.
  mutating func leave(_ handle: Handle, wasThere: Bool) {
    setPresence(of: handle, .gone)
    if !wasThere { participants.removeAll { $0.handle == handle } }
    latecomers.removeAll { $0 == handle }
    contracts.removeAll { $0.handle == handle }
    roles = roles.filter { $0.value != handle }
    if facilitator == handle { facilitator = present.first }
  }
}

// MARK: What they take on

extension People {
  mutating func setFacilitator(_ handle: Handle) { facilitator = handle }

  mutating func give(_ role: String, to handle: Handle) { roles[role] = handle }

  mutating func markHeard(_ handle: Handle) { heard.insert(handle) }

  mutating func setContract(of handle: Handle, _ contract: FeedbackContract) {
    let entry = Contract(handle: handle, contract: contract)
    if let index = contracts.firstIndex(where: { $0.handle == handle }) {
      contracts[index] = entry
    } else {
      contracts.append(entry)
    }
  }

  /// What was asked for stands for one stage.
  mutating func endContracts() { contracts = [] }
}
