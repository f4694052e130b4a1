// SPDX-License-Identifier: GPL-3.0-or-later

extension MeetingState {
  mutating func name(_ handle: Handle, offer: Bool, answering asker: Handle?) {
    run?.floor = .waiting(WaitingTurn(handle: handle, isOffer: offer, answering: asker))
    if let asker { open(asker) }
  }

  /// In a feedback stage: this man's contract is the one under which others answer now.
  mutating func open(_ asker: Handle) {
    guard run?.asker != asker else { return }
    let givers = givers(for: asker)
    run?.givers = givers
    run?.asker = asker
    run?.answered.append(asker)
  }

  mutating func beginTurn(_ handle: Handle, starts: Span, length: Span?, answering asker: Handle?) {
    if let asker { open(asker) }
    guard var run else { return }
    let isRest = restOfTurn(handle) != nil
    run.floor = .turn(Turn(handle: handle, starts: starts, length: length, answering: asker))
    if run.passes.contains(where: { $0.handle == handle }) { run.tookUp.insert(handle) }
    run.line.removeAll { $0 == handle }
    run.hands.removeAll { $0 == handle }
    run.passes.removeAll { $0.handle == handle }
    run.rests[handle] = nil
    if asker != nil { run.givers.removeAll { $0 == handle } }
    if !isRest, run.turnLength == nil, slot(run.stage)?.stage.kind.timing == .each { run.turnLength = length }
    self.run = run
  }

  mutating func endTurn(_ handle: Handle, used: Span, at t: Span) {
    guard var run, let turn = run.turn, let kind = slot(run.stage)?.stage.kind else { return }
    run.floor = .open
    if isSilence(before: turn, at: t), used == .zero {
      // Called off in its silence: nothing was used, and he keeps his place.
      if turn.answering != nil { run.givers.insert(handle, at: 0) }
      self.run = run
      if turn.answering == nil { putFirst(handle) }
      return
    }
    let planned = turn.deadline.map { $0 - turn.starts }
    run.lastTurn = StageRun.EndedTurn(handle: handle, used: used, at: turn.starts + used, planned: planned)
    if let planned { pace.note(planned: planned, used: used) }
    if turn.answering != nil { feedbackTurns += 1 }
    self.run = run
    markHeard(handle)
    update(run.stage) {
      $0.turns += 1
      $0.turnTime += used
    }
    if kind.countsForEvenness { air[handle, default: .zero] += used }
  }

  mutating func markHeard(_ handle: Handle) {
    heard.insert(handle)
    run?.heard.insert(handle)
    run?.line.removeAll { $0 == handle }
  }

  /// He had his turn while nobody kept the time.
  mutating func spoke(_ handle: Handle) {
    markHeard(handle)
    stopWaiting { $0.handle == handle }
    run?.hands.removeAll { $0 == handle }
    run?.passes.removeAll { $0.handle == handle }
    run?.givers.removeAll { $0 == handle }
    run?.rests[handle] = nil
  }

  mutating func pass(_ handle: Handle, rest: Span?) {
    guard var run else { return }
    run.floor = .open
    run.line.removeAll { $0 == handle }
    run.hands.removeAll { $0 == handle }
    if run.asker != nil {
      run.givers.removeAll { $0 == handle }
    } else if let index = run.passes.firstIndex(where: { $0.handle == handle }) {
      run.passes[index].wasOffered = true
    } else {
      run.passes.append(
        Pass(handle: handle, rest: run.rests[handle] ?? rest, wasOffered: run.isWelcome || run.tookUp.contains(handle)))
    }
    self.run = run
  }
}
