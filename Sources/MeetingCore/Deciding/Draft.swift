// SPDX-License-Identifier: GPL-3.0-or-later

/// A decision in the making: each event is taken in as it is drawn up, so that the next one is decided on top of it.
struct Draft {
  private(set) var state: MeetingState
  private(set) var events: [MeetingEvent] = []
  let t: Span
  /// For the order of a round that is entered here.
  let seed: UInt64

  init(_ state: MeetingState, at t: Span, seed: UInt64) {
    self.state = state
    self.t = t
    self.seed = seed
  }

  mutating func emit(_ event: MeetingEvent) {
    events.append(event)
    state.evolve(event, at: t)
  }

  /// The running stage.
  func running() throws(Refusal) -> (run: StageRun, stage: Stage) {
    try requireStarted()
    guard let run = state.run, let slot = state.slot(run.stage) else { throw .noStageRuns }
    return (run, slot.stage)
  }

  func requireStarted() throws(Refusal) {
    guard state.phase != .gathering else { throw .notStarted }
  }

  /// Someone who takes part in the evening, in the room or for a moment out of it.
  func requirePresent(_ handle: Handle) throws(Refusal) {
    switch state.people.presence(of: handle) {
    case nil: throw .unknown(handle)
    case .gone: throw .goneHome(handle)
    case .here, .away: return
    }
  }

  func requireHere(_ handle: Handle) throws(Refusal) {
    try requirePresent(handle)
    guard state.isHere(handle) else { throw .notHere(handle) }
  }

  func slot(numbered number: Int) throws(Refusal) -> StageSlot {
    guard number > 0, number <= state.stages.count else { throw .noSuchStage(number, last: state.stages.count) }
    return state.stages[number - 1]
  }

  func requireSuitable(_ length: Span) throws(Refusal) {
    guard length > .zero, length <= .longest else { throw .unsuitableLength(length) }
  }
}
