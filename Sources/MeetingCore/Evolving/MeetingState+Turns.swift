// SPDX-License-Identifier: GPL-3.0-or-later

extension MeetingState {
  mutating func name(_ handle: Handle, offer: Bool, answering asker: Handle?) {
    programme.run?.floor = .waiting(WaitingTurn(handle: handle, isOffer: offer, answering: asker))
    if let asker { open(asker) }
  }

  private mutating func open(_ asker: Handle) {
    programme.run?.round.open(asker, givers: people.others(after: asker))
  }

  mutating func beginTurn(_ handle: Handle, starts: Span, length: Span?, answering asker: Handle?) {
    if let asker { open(asker) }
    programme.run?.floor = .turn(Turn(handle: handle, starts: starts, length: length, answering: asker))
    let turnLength = currentSlot?.stage.kind.timing == .each ? length : nil
    if asker == nil {
      programme.run?.round.begin(handle, length: turnLength)
    } else {
      programme.run?.round.beginAnswer(handle, length: turnLength)
    }
  }

  mutating func endTurn(_ handle: Handle, used: Span, at t: Span) {
    guard let run, let turn = run.turn, let kind = currentSlot?.stage.kind else { return }
    programme.run?.floor = .open
    if isSilence(before: turn, at: t), used == .zero { return callOff(turn) }
    let planned = turn.deadline.map { $0 - turn.starts }
    let ended = StageRun.EndedTurn(handle: handle, used: used, at: turn.starts + used, planned: planned)
    programme.run?.lastTurn = ended
    programme.update(run.stage) {
      $0.turns += 1
      $0.turnTime += used
    }
    measure.note(ended, in: kind)
    if turn.answering != nil { harvest.feedbackTurns += 1 }
    markHeard(handle)
  }

  /// In its silence: nothing was used.
  private mutating func callOff(_ turn: Turn) {
    if turn.answering == nil {
      programme.run?.round.callOff(turn.handle)
    } else {
      programme.run?.round.callOffAnswer(turn.handle)
    }
  }

  private mutating func markHeard(_ handle: Handle) {
    people.markHeard(handle)
    programme.run?.round.markHeard(handle)
  }

  mutating func spoke(_ handle: Handle) {
    people.markHeard(handle)
    programme.stopWaiting { $0.handle == handle }
    programme.run?.round.spoke(handle)
  }
}
