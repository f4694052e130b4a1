// SPDX-License-Identifier: GPL-3.0-or-later

extension MeetingState {
  /// The plan for what remains: a pure function of the state and the moment, never stored.
  public func plan(at t: Span) -> TimePlan {
    let current = run.flatMap { run in slot(run.stage).map { remaining(of: run, in: $0.stage, at: t) } }
    let demands = (current.map { [$0] } ?? []) + coming.map { demand(of: $0) }
    return TimePlan(
      demands, from: t, goal: programme.hardEnd ?? (programme.started ?? t) + agenda.duration,
      pace: measure.pace.permille)
  }

  /// The time that the plan gives a stage if it begins now, one that was left out included.
  func foreseen(for id: StageID, at t: Span) -> Span {
    var state = self
    state.programme.update(id) { $0.progress = .coming }
    return state.plan(at: t).line(for: id)?.time ?? .zero
  }

  /// For how many men the plan is made: those present, or as many as the agenda asks for at the least.
  private var headCount: Int { present.isEmpty ? agenda.people.lowerBound : present.count }

  private var askers: Int { people.askers.count }

  private func demand(of slot: StageSlot) -> Demand {
    Demand(slot.stage, id: slot.id, people: headCount, commitments: harvest.circle.commitments.count, askers: askers)
  }

  /// What the running stage still asks for. Its deadlines and a begun round's turn length stand.
  private func remaining(of run: StageRun, in stage: Stage, at t: Span) -> Demand {
    let now = programme.clock(at: t)
    if let deadline = run.deadline {
      return Demand(stage: run.stage, fixed: (max(deadline, run.turn?.deadline ?? deadline) - now).clamped)
    }
    let quiet = ((programme.quietUntil ?? now) - now).clamped
    switch run.floor {
    case .part(let part, let deadline):
      let later = stage.parts.dropFirst(part + 1).reduce(Span.zero) { $0 + $1 + Demand.handOver }
      return Demand(stage: run.stage, fixed: (deadline - now).clamped + later)
    case .turn(let turn):
      let silence = max(quiet, turn.starts - now)
      return turnsRemaining(of: run, in: stage, after: silence + (left(of: turn, at: t) ?? .zero))
    case .waiting(let waiting) where waiting.answering == nil && !run.round.line.contains(waiting.handle):
      return turnsRemaining(
        of: run, in: stage, after: quiet + (run.round.rest(of: waiting.handle) ?? run.round.turnLength ?? .zero))
    case .open, .waiting, .commitment:
      return turnsRemaining(of: run, in: stage, after: quiet)
    }
  }

  private func turnsRemaining(of run: StageRun, in stage: Stage, after running: Span) -> Demand {
    let answering = run.round.answering
    let turns =
      switch stage.kind {
      case .followup: commitmentsToWalk(run).count
      case .feedback: answering.givers.count + (askers - answering.answered.count).clampedToZero * max(0, headCount - 1)
      default: run.round.line.count
      }
    return Demand(
      stage: run.stage, fixed: running + Demand.aroundTurns(stage) * turns, turns: turns,
      each: run.round.turnLength.map { SpanRange($0) } ?? stage.each)
  }

  /// The length of a turn that begins now; nothing where the floor is open.
  func turnLength(for handle: Handle, at t: Span) -> Span? {
    guard let run, let stage = slot(run.stage)?.stage else { return nil }
    if let rest = run.round.rest(of: handle) { return rest }
    switch stage.kind {
    case .discussion: return nil
    case .focus:
      let left = max((run.deadline ?? t) - programme.clock(at: t), .minutes(1))
      return stage.each.map { min($0.longest, max($0.shortest, left)) } ?? left
    case .feedback:
      guard let time = stage.time, let each = stage.each else { break }
      let share = time / max(1, askers) / max(1, headCount - 1)
      return min(each.longest, max(each.shortest, share))
    default: break
    }
    return run.round.turnLength ?? plan(at: t).line(for: run.stage)?.turn ?? stage.each?.shortest
  }
}

extension Int {
  fileprivate var clampedToZero: Int { Swift.max(0, self) }
}
