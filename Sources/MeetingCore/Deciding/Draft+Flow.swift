// SPDX-License-Identifier: GPL-3.0-or-later

extension Draft {
  /// Does what the status line names.
  mutating func next() throws(Refusal) {
    let step = state.nextStep(at: t)
    settle()
    switch step {
    case .start: throw .notStarted
    case .nobodyInLine(let order): throw .nobodyInLine(order: order)
    case .close: throw .lastStage
    case .beginTurn(let handle): beginNamed(handle)
    case .giveTurn(let handle):
      endTurn()
      give(handle)
    case .offerTurn(let handle):
      endTurn()
      emit(.turnNamed(handle: handle, offer: true, to: nil))
    case .feedback(let asker, let giver):
      endTurn()
      giveFeedback(to: asker, by: giver)
    case .part(let part): emit(.partBegan(part: part))
    case .commitment(let number): emit(.commitmentRaised(number: number))
    case .stage, .welcome: moveOn(held: true)
    }
  }

  /// `next NAME`: in any order.
  mutating func giveTurn(outOfOrder handle: Handle) throws(Refusal) {
    let (run, stage) = try running()
    try requireHere(handle)
    guard stage.kind.hasTurns else { throw .noTurns(stage.kind) }
    if stage.kind == .feedback {
      guard !state.people.askers.isEmpty else { throw .noFeedbackAsked }
      guard let asker = run.round.answering.asker, asker != handle, state.isHere(asker),
        state.people.contract(of: asker).opensFeedback
      else {
        throw .feedbackOnly(handle)
      }
      settle()
      endTurn()
      return begin(handle, answering: asker)
    }
    if case .waiting(let waiting) = run.floor, waiting.handle == handle {
      settle()
      return beginNamed(handle)
    }
    settle()
    endTurn()
    give(handle)
  }

  mutating func go() throws(Refusal) {
    try requireStarted()
    if state.heldSince != nil { return emit(.wentOn) }
    let (run, _) = try running()
    if state.programme.quietUntil.map({ t < $0 }) == true { return emit(.silenceEnded) }
    switch run.floor {
    case .waiting(let waiting): beginNamed(waiting.handle)
    case .turn(let turn) where state.isSilence(before: turn, at: t): emit(.silenceEnded)
    default: throw .nothingToGo
    }
  }

  mutating func pass() throws(Refusal) {
    settle()
    switch try running().run.floor {
    case .waiting(let waiting): emit(.passed(handle: waiting.handle, rest: nil))
    case .turn(let turn):
      let rest = state.left(of: turn, at: t)
      endTurn()
      // Whoever has used up his turn leaves nothing to offer.
      if rest != .zero { emit(.passed(handle: turn.handle, rest: rest)) }
    case .open, .part, .commitment: throw .noTurnToPass
    }
    switch state.nextStep(at: t) {
    case .giveTurn(let next): give(next)
    case .offerTurn(let next): emit(.turnNamed(handle: next, offer: true, to: nil))
    case .feedback(let asker, let giver): giveFeedback(to: asker, by: giver)
    default: break
    }
  }

  /// `done` and `skip`: this stage ends, and the next begins.
  mutating func leaveStage(held: Bool) throws(Refusal) {
    _ = try running()
    settle()
    moveOn(held: held)
  }

  mutating func goto(stage number: Int) throws(Refusal) {
    try requireStarted()
    let target = try slot(numbered: number)
    guard target.progress != .running else { throw .stageIsRunning(number) }
    settle()
    endStage(held: true)
    let jumped = state.stages.prefix(number - 1).filter { $0.progress == .coming }.map(\.id)
    if !jumped.isEmpty { emit(.stagesLeftOut(stages: jumped)) }
    begin(target.id)
  }

  mutating func again() throws(Refusal) {
    try requireStarted()
    guard let id = state.run?.stage ?? state.programme.previous?.stage else { throw .nothingToRepeat }
    settle()
    endStage(held: true)
    begin(id)
  }
}

// MARK: Steps

extension Draft {
  /// Moving ends a hold, and a silence of its own.
  mutating func settle() {
    if state.heldSince != nil { emit(.wentOn) }
    if state.programme.quietUntil.map({ t < $0 }) == true { emit(.silenceEnded) }
  }

  mutating func endTurn() {
    guard let turn = state.run?.turn else { return }
    emit(.turnEnded(handle: turn.handle, used: state.used(by: turn, at: t)))
  }

  mutating func endStage(held: Bool) {
    guard let run = state.run else { return }
    endTurn()
    emit(.stageEnded(stage: run.stage, held: held))
  }

  /// Ends the running stage and begins what comes after it, if anything does.
  private mutating func moveOn(held: Bool) {
    let after = state.stageAfter
    endStage(held: held)
    switch after {
    case .stage(let id): begin(id)
    case .welcome(let line, let checkIn): begin(checkIn, line: line)
    case .nothing: break
    }
  }

  /// A stage opens with its words: where there are turns, the first man is named and his clock waits.
  mutating func begin(_ id: StageID, line: [Handle]? = nil) {
    guard let slot = state.slot(id) else { return }
    emit(.stageBegan(stage: id, planned: slot.planned ?? state.foreseen(for: id, at: t), line: line))
    if slot.stage.order == .random, slot.stage.kind.hasTurns, let line = state.run?.round.line {
      emit(.lineChanged(order: .random, line: drawn(line, seed: seed)))
    }
    if slot.stage.kind.timing == .parts, !slot.stage.parts.isEmpty { return emit(.partBegan(part: 0)) }
    if slot.stage.kind == .followup, let number = state.commitmentToRaise {
      return emit(.commitmentRaised(number: number))
    }
    if slot.stage.kind.hasTurns { nameNext() }
  }

  /// Names whoever is next, without beginning his turn: nothing advances by itself.
  mutating func nameNext() {
    switch state.nextStep(at: t) {
    case .giveTurn(let handle): emit(.turnNamed(handle: handle, offer: false, to: nil))
    case .feedback(let asker, let giver): emit(.turnNamed(handle: giver, offer: false, to: asker))
    default: break
    }
  }

  /// The man who has the floor next begins, after the silence that the stage asks for; or waits for `go`.
  private mutating func give(_ handle: Handle) {
    guard let stage = state.currentSlot?.stage else { return }
    if stage.begin == .go {
      emit(.turnNamed(handle: handle, offer: false, to: nil))
    } else {
      begin(handle, after: stage.silence)
    }
  }

  /// A new asker's contract is read aloud first; his next givers follow without a wait.
  private mutating func giveFeedback(to asker: Handle, by giver: Handle) {
    if state.run?.round.answering.asker == asker {
      begin(giver, answering: asker)
    } else {
      emit(.turnNamed(handle: giver, offer: false, to: asker))
    }
  }

  mutating func beginNamed(_ handle: Handle) {
    guard let run = state.run, let stage = state.currentSlot?.stage else { return }
    guard case .waiting(let waiting) = run.floor else { return emit(.silenceEnded) }
    let wasSilent = stage.begin == .go || waiting.isOffer
    begin(handle, after: wasSilent ? .zero : stage.silence, answering: waiting.answering)
  }

  private mutating func begin(_ handle: Handle, after silence: Span = .zero, answering asker: Handle? = nil) {
    let length = state.turnLength(for: handle, at: t)
    emit(.turnBegan(handle: handle, starts: t + silence, length: length, to: asker))
  }
}
