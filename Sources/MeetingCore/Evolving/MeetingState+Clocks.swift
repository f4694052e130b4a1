// SPDX-License-Identifier: GPL-3.0-or-later

extension MeetingState {
  mutating func resumeClocks(at t: Span) {
    guard let heldSince else { return }
    leaveOut(t - heldSince)
    self.heldSince = nil
  }

  /// Time that belongs to no stage and no turn: every running clock moves by it.
  mutating func leaveOut(_ length: Span) {
    heldTotal += length
    run?.began += length
    run?.shiftClocks(by: length)
    quietUntil = quietUntil.map { $0 + length }
    previous?.earliestEnd += length
    previous?.end += length
    heldSince = heldSince.map { $0 + length }
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

  mutating func moveStart(by length: Span) {
    guard var run else { return }
    if case .turn(let turn) = run.floor {
      if let last = run.lastTurn {
        let taken = (length - (turn.starts - last.at)).clamped
        shorten(last, in: run.stage, by: taken)
        run.lastTurn?.used -= taken
        run.lastTurn?.at -= taken
      }
      run.floor = .turn(turn.shifted(by: .zero - length))
    } else if case .part(let part, let deadline) = run.floor, part > 0 {
      run.floor = .part(part, deadline: deadline - length)
      run.partBegan = run.partBegan.map { $0 - length }
    } else {
      let taken = previous.map { (length - (run.began - $0.end)).clamped } ?? .zero
      if let previous { update(previous.stage) { $0.used -= taken } }
      previous?.end -= taken
      run.began -= length
      run.shiftClocks(by: .zero - length)
    }
    self.run = run
  }

  mutating func shorten(_ turn: StageRun.EndedTurn, in stage: StageID, by length: Span) {
    update(stage) { $0.turnTime -= length }
    if slot(stage)?.stage.kind.countsForEvenness == true { air[turn.handle, default: .zero] -= length }
    if turn.planned != nil { pace.correct(used: .zero - length) }
  }
}
