// SPDX-License-Identifier: GPL-3.0-or-later

extension Draft {
  mutating func raiseHand(_ handle: Handle) throws(Refusal) {
    let (run, stage) = try running()
    try requireHere(handle)
    guard stage.kind.hasTurns, stage.kind != .feedback else { throw .noTurns(stage.kind) }
    guard run.order == .queue || run.order == .volunteer else { throw .fixedOrder(run.order) }
    guard !run.hands.contains(handle) else { throw .handIsUp(handle) }
    guard run.order == .queue || run.line.contains(handle) else { throw .hadHisTurn(handle) }
    emit(.handRaised(handle: handle))
  }

  mutating func lowerHand(_ handle: Handle) throws(Refusal) {
    let (run, _) = try running()
    guard run.hands.contains(handle) else { throw .noHand(handle) }
    emit(.handLowered(handle: handle))
  }

  /// Begins a round with him, the circle going on from there; later in the round he is simply next.
  mutating func first(_ handle: Handle) throws(Refusal) {
    let (run, stage) = try running()
    try requireHere(handle)
    guard stage.kind.hasTurns, stage.kind != .feedback else { throw .noTurns(stage.kind) }
    guard let place = run.line.firstIndex(of: handle) else { throw .hadHisTurn(handle) }
    let others = run.line.filter { $0 != handle }
    let hasBegun = run.turnLength != nil || !run.heard.isEmpty || !run.passes.isEmpty
    let line = hasBegun ? [handle] + others : Array(run.line[place...] + run.line[..<place])
    emit(.lineChanged(order: run.order, line: line))
    if run.order == .volunteer || run.order == .queue {
      if !run.hands.contains(handle) { emit(.handRaised(handle: handle)) }
    } else {
      renameWaiting()
    }
  }

  mutating func order(_ order: TurnOrder, seed: UInt64) throws(Refusal) {
    let (run, stage) = try running()
    guard stage.kind.hasTurns, stage.kind != .feedback else { throw .noTurns(stage.kind) }
    var line = run.line
    if order == .circle { line = state.present.filter(run.line.contains) }
    if order == .random {
      var generator = SplitMix64(seed: seed)
      line.shuffle(using: &generator)
    }
    emit(.lineChanged(order: order, line: line))
    renameWaiting()
  }

  /// Where a man was named and his clock has not begun, the line's new first is named in his place.
  private mutating func renameWaiting() {
    guard case .waiting(let waiting) = state.run?.floor, !waiting.isOffer else { return }
    guard state.run?.order == .circle || state.run?.order == .random else { return }
    guard let first = state.run?.line.first(where: state.isHere), first != waiting.handle else { return }
    emit(.turnNamed(handle: first, offer: false, to: nil))
  }

  mutating func away(_ handle: Handle) throws(Refusal) {
    try requirePresent(handle)
    guard state.isHere(handle) else { throw .alreadyAway(handle) }
    let rest = leaveFloor(handle)
    emit(.wentAway(handle: handle, rest: rest))
    if rest != nil || state.run?.floor == .open { nameNextIfIdle() }
  }

  mutating func back(_ handle: Handle) throws(Refusal) {
    try requirePresent(handle)
    guard !state.isHere(handle) else { throw .alreadyHere(handle) }
    emit(.cameBack(handle: handle))
  }

  mutating func leave(_ handle: Handle) throws(Refusal) {
    guard state.phase != .closed else { throw .meetingClosed }
    try requirePresent(handle)
    if state.run?.turn?.answering == handle {
      settle()
      endTurn()
    }
    _ = leaveFloor(handle)
    emit(.left(handle: handle))
    nameNextIfIdle()
  }

  mutating func spoke(_ handles: [Handle]) throws(Refusal) {
    let (_, stage) = try running()
    guard stage.kind.hasTurns else { throw .noTurns(stage.kind) }
    for handle in handles { try requirePresent(handle) }
    guard !handles.isEmpty else { throw .nobodyHere }
    if let speaker = state.speaker, handles.contains(speaker) {
      settle()
      _ = leaveFloor(speaker)
    }
    emit(.spoke(handles: handles))
    if case .waiting(let waiting) = state.run?.floor, handles.contains(waiting.handle) { nameNext() }
    nameNextIfIdle()
  }

  mutating func asks(_ handle: Handle, _ contract: FeedbackContract) throws(Refusal) {
    guard state.phase != .closed else { throw .meetingClosed }
    try requirePresent(handle)
    let givesNow = state.run?.turn?.answering == handle
    emit(.contractSet(handle: handle, levels: contract))
    if !contract.opensFeedback {
      // Taken back: whoever is answering him stops at once.
      if givesNow {
        settle()
        endTurn()
      }
      nameNextIfAnswering(handle)
    }
    nameNextIfIdle()
  }

  private mutating func nameNextIfAnswering(_ asker: Handle) {
    guard case .waiting(let waiting) = state.run?.floor, waiting.answering == asker else { return }
    emit(.passed(handle: waiting.handle, rest: nil))
  }

  /// Ends the turn of a man who leaves the room.
  ///
  /// - Returns: what is left of it, if it had begun and has an end.
  private mutating func leaveFloor(_ handle: Handle) -> Span? {
    guard let turn = state.run?.turn, turn.handle == handle else { return nil }
    settle()
    guard let turn = state.run?.turn, !state.isSilence(before: turn, at: t) else {
      endTurn()
      return nil
    }
    let rest = turn.answering == nil ? state.left(of: turn, at: t) : nil
    endTurn()
    return rest == .zero ? nil : rest
  }

  /// The floor must not stay without a name because somebody left it.
  private mutating func nameNextIfIdle() {
    guard state.phase == .running, let run = state.run, run.floor == .open, run.isUnderWay,
      state.currentSlot?.stage.kind.hasTurns == true
    else { return }
    nameNext()
  }
}

extension StageRun {
  /// Whether the floor is open because somebody left it, and not because everyone has had his turn.
  fileprivate var isUnderWay: Bool { order == .circle || order == .random || asker != nil || !line.isEmpty }
}
