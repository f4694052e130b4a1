// SPDX-License-Identifier: GPL-3.0-or-later

extension MeetingState {
  mutating func take(_ agenda: Agenda) {
    harvest.propose(agenda.proposedAgreements, insteadOf: self.agenda.proposedAgreements)
    programme.take(agenda)
  }

  mutating func begin(_ id: StageID, planned: Span, line: [Handle]?, at t: Span) {
    guard let slot = slot(id) else { return }
    programme.begin(slot, planned: planned, line: line ?? present, isWelcome: line != nil, at: t)
    if slot.stage.kind == .checkin, let line = run?.round.line { people.welcome(line) }
  }

  mutating func end(_ id: StageID, held: Bool, at t: Span) {
    guard run?.stage == id else { return }
    endRun(held: held, at: t)
  }

  mutating func close(at t: Span) {
    endRun(held: true, at: t)
    programme.close()
  }

  private mutating func endRun(held: Bool, at t: Span) {
    guard let run, let kind = currentSlot?.stage.kind else { return }
    programme.end(run, held: held, at: t)
    harvest.passCount += run.round.passes.count
    measure.note(run.round.passes, in: kind)
    if kind == .focus || kind == .feedback { people.endContracts() }
    if kind == .decision { harvest.proposal = nil }
  }
}
