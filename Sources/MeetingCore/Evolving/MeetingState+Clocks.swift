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
    heldSince = heldSince.map { $0 + length }
  }

  /// Ends a silence of its own, or the one before a turn, as if it had been only as long as it was.
  mutating func cutSilence(at t: Span) {
    if let quiet = quietUntil {
      if t < quiet { run?.shiftClocks(by: t - quiet) }
      quietUntil = nil
    } else if let turn = run?.turn, t < turn.starts {
      run?.shiftClocks(by: t - turn.starts)
    }
  }

  mutating func extend(by length: Span) {
    switch run?.floor {
    case .turn(var turn) where turn.deadline != nil:
      turn.deadline = turn.deadline.map { $0 + length }
      run?.floor = .turn(turn)
    case .part(let part, let deadline): run?.floor = .part(part, deadline: deadline + length)
    default:
      let deadline = run?.deadline
      run?.deadline = deadline.map { $0 + length }
    }
  }

  mutating func moveStart(by length: Span) {
    guard var run else { return }
    if case .turn(var turn) = run.floor {
      if let last = run.lastTurn {
        let taken = (length - (turn.starts - last.at)).clamped
        shorten(last, in: run.stage, by: taken)
        run.lastTurn?.used -= taken
        run.lastTurn?.at -= taken
      }
      turn.starts -= length
      turn.deadline = turn.deadline.map { $0 - length }
      run.floor = .turn(turn)
    } else {
      run.began -= length
      run.deadline = run.deadline.map { $0 - length }
      if let previous { update(previous.stage) { $0.used -= length } }
    }
    self.run = run
  }

  mutating func shorten(_ turn: StageRun.EndedTurn, in stage: StageID, by length: Span) {
    update(stage) { $0.turnTime -= length }
    if let taken = air[turn.handle] { air[turn.handle] = (taken - length).clamped }
    pace.correct(used: .zero - length)
  }
}
