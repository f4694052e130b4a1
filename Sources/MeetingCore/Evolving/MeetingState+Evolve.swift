// SPDX-License-Identifier: GPL-3.0-or-later

extension MeetingState {
  /// Takes in what happened. It cannot fail: a journal that was written can always be replayed.
  mutating func evolve(_ event: MeetingEvent, at t: Span) {
    switch event {
    case .opened(let agenda, let circle): self = MeetingState(agenda: agenda, circle: circle)
    case .agendaChosen(let agenda): take(agenda)
    case .joined(let handle): join(handle)
    case .facilitatorNamed(let handle): facilitator = handle
    case .roleNamed(let role, let handle): roles[role] = handle
    case .endSet(let end): hardEnd = end
    case .started: (phase, started) = (.running, t)

    case .stageBegan(let id, let planned, let line): begin(id, planned: planned, line: line, at: t)
    case .stageEnded(let id, let held): end(id, held: held, at: t)
    case .stagesLeftOut(let ids): for id in ids { update(id) { $0.progress = .leftOut } }
    case .stagesAdded(let stages, let prompt): add(stages, prompt: prompt)
    case .stageTimeSet(let id, let time): update(id) { $0.stage.set(time) }

    case .turnNamed(let handle, let offer, let asker): name(handle, offer: offer, answering: asker)
    case .turnBegan(let handle, let starts, let length, let asker):
      beginTurn(handle, starts: starts, length: length, answering: asker)
    case .turnEnded(let handle, let used): endTurn(handle, used: used, at: t)
    case .passed(let handle, let rest): pass(handle, rest: rest)
    case .partBegan(let part): beginPart(part, at: t)
    case .commitmentRaised(let number):
      run?.floor = .commitment(number)
      run?.walked.insert(number)
    case .lineChanged(let order, let line):
      run?.order = order
      run?.line = line
    case .spoke(let handles): for handle in handles { spoke(handle) }

    case .held: heldSince = t
    case .wentOn: resumeClocks(at: t)
    case .silenceBegan(let length):
      quietUntil = t + length
      run?.shiftClocks(by: length)
    case .silenceEnded: cutSilence(at: t)
    case .extended(let length): extend(by: length, at: t)
    case .startMoved(let length): moveStart(by: length)
    case .gapLeftOut(let length): leaveOut(length)

    case .handRaised(let handle): run?.hands.append(handle)
    case .handLowered(let handle): run?.hands.removeAll { $0 == handle }
    case .wentAway(let handle, let rest):
      setPresence(of: handle, .away)
      if let rest { keepRest(rest, of: handle) }
    case .cameBack(let handle): setPresence(of: handle, .here)
    case .left(let handle): leave(handle)
    case .contractSet(let handle, let contract): setContract(of: handle, contract)

    case .committed(let number, let handle, let text, let due):
      commitments.append(NewCommitment(number: number, by: handle, text: text, due: due))
    case .commitmentAnswered(let number, let status, let text, let due):
      followUps[number] = FollowUp(status: status, text: text, due: due)
    case .moodsGiven(let given): if let run { moods[run.stage, default: []].append(contentsOf: given) }
    case .proposed(let text): proposal = Proposal(text: text)
    case .consented:
      if let proposal { decisions.append(proposal.text) }
      proposal = nil
    case .stoodAside: proposal?.stoodAside += 1
    case .blocked: proposal?.isBlocked = true
    case .agreementWritten(let number, let text):
      if agreements.indices.contains(number - 1) { agreements[number - 1] = text } else { agreements.append(text) }
      haveAssented = false
    case .agreementStruck(let number):
      if agreements.indices.contains(number - 1) { agreements.remove(at: number - 1) }
      haveAssented = false
    case .assented: haveAssented = true
    case .keepChosen(let level): keep = level
    case .nextMeetingSet(let day): meetAgain = day
    case .themeNoted(let theme): themes.append(theme)
    case .summarized(let text): summary = text
    case .facilitationAnswered(let changes): facilitationChanges = changes
    case .lineStruck(let line): struck.insert(line)

    case .undone, .redone: break
    case .closed:
      endRun(held: true, at: t)
      phase = .closed
    }
  }
}

extension Stage {
  /// Takes a new time in the way the kind states it.
  mutating func set(_ range: SpanRange) {
    switch kind.timing {
    case .whole: time = range.longest
    case .each:
      each = range
      time = nil
    case .parts: parts = parts.map { _ in range.longest }
    }
  }
}
