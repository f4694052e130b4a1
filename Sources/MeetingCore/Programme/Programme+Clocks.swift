// SPDX-License-Identifier: GPL-3.0-or-later

extension Programme {
  /// The moment at which the running clocks stand: `t`, but the beginning of a hold while one lasts.
  package func clock(at t: Span) -> Span { heldSince ?? t }

  /// The moment at which the turns' clocks stand: a silence moved them on by its length, and stops them while it lasts.
  func turnClock(at t: Span) -> Span { max(clock(at: t), quietUntil ?? .zero) }

  /// What a turn has used. A silence, before it or within it, is on nobody's turn.
  public func used(by turn: Turn, at t: Span) -> Span { (turnClock(at: t) - turn.starts).clamped }

  /// What is left of a turn; nothing where it has no time of its own, zero when its time is round.
  public func left(of turn: Turn, at t: Span) -> Span? {
    turn.deadline.map { ($0 - max(turnClock(at: t), turn.starts)).clamped }
  }

  /// Whether the turn's silence is still going on.
  public func isSilence(before turn: Turn, at t: Span) -> Bool { turnClock(at: t) < turn.starts }

  /// Time that belongs to no stage and no turn: every running clock moves by it.
  mutating func leaveOut(_ length: Span) {
    run?.began += length
    run?.shiftClocks(by: length)
    quietUntil = quietUntil.map { $0 + length }
    previous?.earliestEnd += length
    previous?.end += length
    heldSince = heldSince.map { $0 + length }
  }

  /// Everybody is silent: every clock waits for it.
  mutating func beginSilence(_ length: Span, at t: Span) {
    quietUntil = t + length
    run?.shiftClocks(by: length)
  }

  /// Ends a silence of its own, or the one before a turn, as if it had been only as long as it was.
  mutating func cutSilence(at t: Span) {
    if let quiet = quietUntil {
      if t < quiet { run?.shiftClocks(by: t - quiet) }
      quietUntil = nil
    } else if let turn = run?.turn, t < turn.starts {
      run?.floor = .turn(turn.shifted(by: t - turn.starts))
    }
  }

  mutating func extend(by length: Span, at t: Span) {
    switch run?.floor {
    case .turn(let turn) where turn.deadline != nil:
      let extended = turn.extended(by: length, at: turnClock(at: t))
      run?.floor = .turn(extended)
      // A turn that has its stage to itself takes the stage's end along.
      if let deadline = run?.deadline, let end = extended.deadline { run?.deadline = max(deadline, end) }
    case .part(let part, let deadline): run?.floor = .part(part, deadline: deadline + length)
    default:
      let deadline = run?.deadline
      run?.deadline = deadline.map { $0 + length }
    }
  }

  /// What is running began earlier by this length, and what was before it ended earlier.
  ///
  /// - Returns: the turn before, and what it has to give back; nothing where none did.
  mutating func moveStart(by length: Span) -> (turn: StageRun.EndedTurn, taken: Span)? {
    guard let run else { return nil }
    switch run.floor {
    case .turn(let turn):
      self.run?.floor = .turn(turn.shifted(by: .zero - length))
      guard let last = run.lastTurn else { return nil }
      let taken = (length - (turn.starts - last.at)).clamped
      update(run.stage) { $0.turnTime -= taken }
      self.run?.lastTurn?.used -= taken
      self.run?.lastTurn?.at -= taken
      return (last, taken)
    case .part(let part, let deadline) where part > 0:
      self.run?.floor = .part(part, deadline: deadline - length)
      self.run?.partBegan = run.partBegan.map { $0 - length }
    default:
      let taken = previous.map { (length - (run.began - $0.end)).clamped } ?? .zero
      if let previous { update(previous.stage) { $0.used -= taken } }
      previous?.end -= taken
      self.run?.began -= length
      self.run?.shiftClocks(by: .zero - length)
    }
    return nil
  }
}
