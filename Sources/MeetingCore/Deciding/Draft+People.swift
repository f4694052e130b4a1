// SPDX-License-Identifier: GPL-3.0-or-later

extension Draft {
  mutating func raiseHand(_ handle: Handle) throws(Refusal) {
    let (run, stage) = try running()
    try requireHere(handle)
    guard stage.kind.hasTurns, stage.kind != .feedback else { throw .noTurns(stage.kind) }
    guard run.round.order.isByHand else { throw .fixedOrder(run.round.order) }
    guard !run.round.hands.contains(handle) else { throw .handIsUp(handle) }
    guard run.round.order == .queue || run.round.hasTurnComing(handle) else { throw .hadHisTurn(handle) }
    emit(.handRaised(handle: handle))
  }

  mutating func lowerHand(_ handle: Handle) throws(Refusal) {
    let (run, _) = try running()
    guard run.round.hands.contains(handle) else { throw .noHand(handle) }
    emit(.handLowered(handle: handle))
  }

  /// Begins a round with him, the circle going on from there; later in the round he is simply next.
  mutating func first(_ handle: Handle) throws(Refusal) {
    let (run, stage) = try running()
    try requireHere(handle)
    guard stage.kind.hasTurns, stage.kind != .feedback else { throw .noTurns(stage.kind) }
    guard !run.round.order.isByHand else { return try firstHand(handle, run) }
    guard let place = run.round.line.firstIndex(of: handle) else { throw .hadHisTurn(handle) }
    let others = run.round.line.filter { $0 != handle }
    let line = run.round.hasBegun ? [handle] + others : Array(run.round.line[place...] + run.round.line[..<place])
    emit(.lineChanged(order: run.round.order, line: line))
    renameWaiting()
  }

  private mutating func firstHand(_ handle: Handle, _ run: StageRun) throws(Refusal) {
    guard run.round.order == .queue || run.round.hasTurnComing(handle) else { throw .hadHisTurn(handle) }
    for hand in run.round.hands { emit(.handLowered(handle: hand)) }
    for hand in [handle] + run.round.hands.filter({ $0 != handle }) { emit(.handRaised(handle: hand)) }
  }

  mutating func order(_ order: TurnOrder, seed: UInt64) throws(Refusal) {
    let (run, stage) = try running()
    guard stage.kind.hasTurns, stage.kind != .feedback else { throw .noTurns(stage.kind) }
    var line = run.round.line
    if order == .circle { line = state.present.filter(run.round.line.contains) }
    if order == .random { line = drawn(line, seed: seed) }
    emit(.lineChanged(order: order, line: line))
    renameWaiting()
  }

  func drawn(_ line: [Handle], seed: UInt64) -> [Handle] {
    var generator = SplitMix64(seed: seed)
    return line.shuffled(using: &generator)
  }

  /// Where a man was named and his clock has not begun, the line's new first is named in his place.
  private mutating func renameWaiting() {
    guard case .waiting(let waiting) = state.run?.floor, !waiting.isOffer else { return }
    guard state.run?.round.order.isByHand == false else { return }
    guard let first = state.run?.round.line.first(where: state.isHere), first != waiting.handle else { return }
    emit(.turnNamed(handle: first, offer: false, to: nil))
  }

  mutating func away(_ handle: Handle) throws(Refusal) {
    try requirePresent(handle)
    guard state.isHere(handle) else { throw .alreadyAway(handle) }
    let floor = state.run?.floor
    let rest = leaveFloor(handle)
    emit(.wentAway(handle: handle, rest: rest))
    nameNextIfOpened(since: floor)
  }

  mutating func back(_ handle: Handle) throws(Refusal) {
    try requirePresent(handle)
    guard !state.isHere(handle) else { throw .alreadyHere(handle) }
    emit(.cameBack(handle: handle))
  }

  mutating func leave(_ handle: Handle) throws(Refusal) {
    try requirePresent(handle)
    let floor = state.run?.floor
    _ = leaveFloor(handle)
    emit(.left(handle: handle))
    nameNextIfOpened(since: floor)
  }

  mutating func spoke(_ handles: [Handle]) throws(Refusal) {
    let (_, stage) = try running()
    guard stage.kind.hasTurns else { throw .noTurns(stage.kind) }
    for handle in handles { try requirePresent(handle) }
    guard !handles.isEmpty else { throw .nobodyHere }
    let floor = state.run?.floor
    if let turn = state.run?.turn, handles.contains(turn.handle) {
      // When he ended is not known: no later than his time was round.
      let used = state.used(by: turn, at: t)
      emit(.turnEnded(handle: turn.handle, used: turn.deadline.map { min(used, ($0 - turn.starts).clamped) } ?? used))
    }
    emit(.spoke(handles: handles))
    nameNextIfOpened(since: floor)
  }

  mutating func asks(_ handle: Handle, _ contract: FeedbackContract) throws(Refusal) {
    try requirePresent(handle)
    let floor = state.run?.floor
    // Taken back: whoever is answering him stops at once.
    if !contract.opensFeedback, state.run?.turn?.answering == handle { endTurn() }
    emit(.contractSet(handle: handle, levels: contract))
    if state.currentSlot?.stage.kind == .feedback, state.run?.floor == .open { return nameNext() }
    nameNextIfOpened(since: floor)
  }

  /// Ends the turn of a man who leaves the room, and the turn of whoever answers him. A hold goes on.
  ///
  /// - Returns: what is left of his turn, if it had begun and has an end.
  private mutating func leaveFloor(_ handle: Handle) -> Span? {
    guard let turn = state.run?.turn, turn.handle == handle || turn.answering == handle else { return nil }
    let isSilence = state.isSilence(before: turn, at: t)
    let rest = turn.answering == nil && !isSilence ? state.left(of: turn, at: t) : nil
    endTurn()
    return rest == .zero ? nil : rest
  }

  /// The floor must not stay without a name because somebody left it.
  private mutating func nameNextIfOpened(since floor: StageRun.Floor?) {
    if state.run?.floor == .open, floor != .open { nameNext() }
  }
}
