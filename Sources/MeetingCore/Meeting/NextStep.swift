// SPDX-License-Identifier: GPL-3.0-or-later

/// What `next` would do now. The status line names it, and `next` does it: both ask here.
public enum NextStep: Hashable, Sendable {
  case start
  /// The man who was named, or whose silence is running, begins.
  case beginTurn(Handle)
  case giveTurn(Handle)
  /// He passed, and is asked once more.
  case offerTurn(Handle)
  case part(Int)
  /// A carried commitment, by number.
  case commitment(Int)
  case feedback(for: Handle, by: Handle)
  case stage(StageID)
  /// A check-in for those who joined after it.
  case welcome([Handle])
  /// Whoever wants a turn is to be named, or to raise his hand.
  case nobodyInLine(TurnOrder)
  case close

  fileprivate init(_ after: StageAfter) {
    switch after {
    case .stage(let id): self = .stage(id)
    case .welcome(let line, _): self = .welcome(line)
    case .nothing: self = .close
    }
  }
}

/// What begins when the running stage ends.
enum StageAfter: Hashable {
  case stage(StageID)
  /// The check-in that was held, once more for those who joined after it.
  case welcome([Handle], in: StageID)
  case nothing
}

extension MeetingState {
  public func nextStep(at t: Span) -> NextStep {
    switch phase {
    case .gathering: return .start
    case .closed: return .close
    case .running: break
    }
    guard let run, let slot = slot(run.stage) else { return NextStep(stageAfter) }
    switch run.floor {
    case .waiting(let waiting): return .beginTurn(waiting.handle)
    case .turn(let turn) where isSilence(before: turn, at: t): return .beginTurn(turn.handle)
    case .part(let part, _) where part + 1 < slot.stage.parts.count: return .part(part + 1)
    case .part: return NextStep(stageAfter)
    case .open, .turn, .commitment: break
    }
    if slot.stage.kind == .followup { return commitmentToRaise.map(NextStep.commitment) ?? NextStep(stageAfter) }
    if slot.stage.kind == .feedback { return nextFeedback(run.round.answering) ?? NextStep(stageAfter) }
    return slot.stage.kind.hasTurns ? nextTurn(run, slot.stage, at: t) : NextStep(stageAfter)
  }

  var stageAfter: StageAfter {
    let welcomed = people.latecomers.filter(isHere)
    if !welcomed.isEmpty, let checkIn = programme.welcomeStage { return .welcome(welcomed, in: checkIn.id) }
    return coming.first.map { .stage($0.id) } ?? .nothing
  }

  var commitmentToRaise: Int? { run.flatMap { commitmentsToWalk($0).first } }

  /// Those that nobody was asked about in this stage, and that nobody has spoken up for by himself.
  func commitmentsToWalk(_ run: StageRun) -> [Int] {
    harvest.commitmentsByDate.map(\.number).filter { !run.walked.contains($0) && harvest.followUps[$0] == nil }
  }

  private func nextTurn(_ run: StageRun, _ stage: Stage, at t: Span) -> NextStep {
    let round = run.round
    let hands = round.hands.filter(isHere)
    switch round.order {
    case .circle, .random:
      if let man = round.line.first(where: isHere) { return .giveTurn(man) }
    case .volunteer:
      if let man = hands.first(where: round.hasTurnComing) { return .giveTurn(man) }
      if round.line.contains(where: isHere), !isComplete(run, stage, at: t) { return .nobodyInLine(round.order) }
    case .queue:
      let firstUnheard =
        stage.unheard == .first ? hands.first { !round.heard.contains($0) && $0 != run.turn?.handle } : nil
      return (firstUnheard ?? hands.first).map(NextStep.giveTurn) ?? .nobodyInLine(round.order)
    }
    if let pass = round.passes.first(where: { !$0.wasOffered && isHere($0.handle) }) { return .offerTurn(pass.handle) }
    return NextStep(stageAfter)
  }

  /// A focus stage is over when a man had a turn and there is no time for another: `next` then goes on.
  private func isComplete(_ run: StageRun, _ stage: Stage, at t: Span) -> Bool {
    guard stage.kind == .focus, run.turn != nil || !run.round.heard.isEmpty else { return false }
    guard let another = stage.each?.shortest, let deadline = run.deadline else { return true }
    return deadline - programme.clock(at: t) < another
  }

  private func nextFeedback(_ answering: Answering) -> NextStep? {
    let askers = people.askers.filter(isHere)
    if let asker = answering.asker, askers.contains(asker), let giver = answering.givers.first(where: isHere) {
      return .feedback(for: asker, by: giver)
    }
    guard let asker = askers.first(where: { !answering.answered.contains($0) }) else { return nil }
    return people.others(after: asker).first(where: isHere).map { .feedback(for: asker, by: $0) }
  }
}
