// SPDX-License-Identifier: GPL-3.0-or-later

extension Draft {
  mutating func hold() throws(Refusal) {
    try requireStarted()
    guard state.heldSince == nil else { throw .alreadyHeld }
    emit(.held)
  }

  mutating func silence(_ length: Span) throws(Refusal) {
    _ = try running()
    try requireSuitable(length)
    settle()
    emit(.silenceBegan(length: length))
  }

  mutating func extend(by length: Span) throws(Refusal) {
    let (run, _) = try running()
    try requireSuitable(length)
    switch run.floor {
    case .turn(let turn) where turn.deadline != nil: break
    case .part: break
    default: if run.deadline == nil { throw .nothingToExtend }
    }
    emit(.extended(by: length))
  }

  /// `started 90s ago`: the boundary with the turn before moves, at most to that turn's start.
  mutating func started(ago length: Span) throws(Refusal) {
    let (named, _) = try running()
    try requireSuitable(length)
    if case .waiting(let waiting) = named.floor {
      settle()
      beginNamed(waiting.handle)
    }
    let run = try running().run
    let now = state.programme.turnClock(at: t)
    let (begins, earliest) = boundary(of: run)
    guard let begins, let earliest else { throw .nothingToStartEarlier }
    let move = begins - (now - length)
    guard move > .zero else { throw .beganEarlier(since: .seconds((now - begins).clamped.seconds)) }
    guard begins - move >= earliest else {
      let most = now - earliest
      throw most >= .seconds(1) ? .startTooEarly(most: .seconds(most.seconds)) : .nothingToStartEarlier
    }
    emit(.startMoved(by: move))
  }

  /// Where the running turn or stage began, and the earliest moment at which it could have.
  private func boundary(of run: StageRun) -> (begins: Span?, earliest: Span?) {
    // While a silence lasts it has moved the turns' clocks on, and not the stage's.
    let stageBegan = run.began + (state.programme.turnClock(at: t) - state.programme.clock(at: t))
    switch run.floor {
    case .turn(let turn): return (turn.starts, run.lastTurn.map { $0.at - $0.used } ?? stageBegan)
    case .part(let part, _) where part > 0: return (run.partBegan, stageBegan)
    default: break
    }
    guard run.lastTurn == nil, state.currentSlot?.used == .zero else { return (nil, nil) }
    return (run.began, state.programme.previous?.earliestEnd)
  }

  /// - Parameter latest: the last moment before the machine was off: the gap is no longer than the time since.
  mutating func leaveOutGap(_ length: Span, since latest: Span) throws(Refusal) {
    try requireStarted()
    guard length > .zero, length <= min(.hours(12), t - latest) else { throw .unsuitableLength(length) }
    emit(.gapLeftOut(length: length))
  }
}
