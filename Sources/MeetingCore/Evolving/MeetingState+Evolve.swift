// SPDX-License-Identifier: GPL-3.0-or-later

extension MeetingState {
  /// Takes in what happened. It cannot fail: a journal that was written can always be replayed.
  mutating func evolve(_ event: MeetingEvent, at t: Span) {
    switch event {
    case .opened(let agenda, let circle): self = MeetingState(agenda: agenda, circle: circle)
    case .agendaChosen(let agenda): take(agenda)
    case .joined(let handle): join(handle)
    case .facilitatorNamed(let handle): people.setFacilitator(handle)
    case .roleNamed(let role, let handle): people.give(role, to: handle)
    case .endSet(let end): programme.hardEnd = end
    case .started: programme.start(at: t)

    case .stageBegan(let id, let planned, let line): begin(id, planned: planned, line: line, at: t)
    case .stageEnded(let id, let held): end(id, held: held, at: t)
    case .stagesLeftOut(let ids): for id in ids { programme.update(id) { $0.progress = .leftOut } }
    case .stagesAdded(let stages, let prompt): programme.add(stages, prompt: prompt)
    case .stageTimeSet(let id, let time): programme.update(id) { $0.stage.set(time) }

    case .turnNamed(let handle, let offer, let asker): name(handle, offer: offer, answering: asker)
    case .turnBegan(let handle, let starts, let length, let asker):
      beginTurn(handle, starts: starts, length: length, answering: asker)
    case .turnEnded(let handle, let used): endTurn(handle, used: used, at: t)
    case .passed(let handle, let rest):
      programme.run?.floor = .open
      programme.run?.round.pass(handle, rest: rest)
    case .partBegan(let part): programme.beginPart(part, at: t)
    case .commitmentRaised(let number): programme.run?.raise(commitment: number)
    case .lineChanged(let order, let line): programme.run?.round.arrange(order, line)
    case .spoke(let handles): for handle in handles { spoke(handle) }

    case .held: programme.heldSince = t
    case .wentOn: resumeClocks(at: t)
    case .silenceBegan(let length): programme.beginSilence(length, at: t)
    case .silenceEnded: programme.cutSilence(at: t)
    case .extended(let length): programme.extend(by: length, at: t)
    case .startMoved(let length): moveStart(by: length)
    case .gapLeftOut(let length): leaveOut(length)

    case .handRaised(let handle): programme.run?.round.raiseHand(handle)
    case .handLowered(let handle): programme.run?.round.lowerHand(handle)
    case .wentAway(let handle, let rest): goAway(handle, rest: rest)
    case .cameBack(let handle): people.setPresence(of: handle, .here)
    case .left(let handle): leave(handle)
    case .contractSet(let handle, let contract): setContract(of: handle, contract)

    case .committed(let number, let handle, let text, let due):
      harvest.add(NewCommitment(number: number, by: handle, text: text, due: due))
    case .commitmentAnswered(let number, let status, let text, let due):
      harvest.followUps[number] = FollowUp(status: status, text: text, due: due)
    case .moodsGiven(let moods): if let run { harvest.add(moods: moods, in: run.stage) }
    case .proposed(let text): harvest.proposal = Harvest.Proposal(text: text)
    case .consented: harvest.adopt()
    case .stoodAside: harvest.proposal?.stoodAside += 1
    case .blocked: harvest.proposal?.isBlocked = true
    case .agreementWritten(let number, let text): harvest.write(agreement: number, text)
    case .agreementStruck(let number): harvest.strike(agreement: number)
    case .assented: harvest.assent()
    case .keepChosen(let level): harvest.keep = level
    case .nextMeetingSet(let day): harvest.meetAgain = day
    case .themeNoted(let theme): harvest.note(theme: theme)
    case .summarized(let text): harvest.summary = text
    case .facilitationAnswered(let changes): harvest.facilitationChanges = changes
    case .lineStruck(let line): harvest.strike(line)

    case .undone, .redone: break
    case .closed: close(at: t)
    }
  }
}

extension Stage {
  /// Takes a new time in the way the kind states it.
  fileprivate mutating func set(_ range: SpanRange) {
    switch kind.timing {
    case .whole: time = range.longest
    case .each:
      each = range
      time = nil
    case .parts: parts = parts.map { _ in range.longest }
    }
  }
}
