// SPDX-License-Identifier: GPL-3.0-or-later

extension MeetingEvent {
  /// What an event is called in JSON.
  enum Name: String, CaseIterable, Codable {
    case opened, agendaChosen, joined, facilitatorNamed, roleNamed, endSet, started, stageBegan, stageEnded
    case stagesLeftOut, stagesAdded, stageTimeSet, turnNamed, turnBegan, turnEnded, passed, partBegan
    case commitmentRaised, lineChanged, spoke, held, wentOn, silenceBegan, silenceEnded, extended, startMoved
    case gapLeftOut, handRaised, handLowered, wentAway, cameBack, left, contractSet, committed
    case commitmentAnswered, moodsGiven, proposed, consented, stoodAside, blocked, agreementWritten
    case agreementStruck, assented, keepChosen, nextMeetingSet, themeNoted, summarized, facilitationAnswered
    case lineStruck, undone, redone, closed
  }

  var named: Name {
    switch self {
    case .opened: .opened
    case .agendaChosen: .agendaChosen
    case .joined: .joined
    case .facilitatorNamed: .facilitatorNamed
    case .roleNamed: .roleNamed
    case .endSet: .endSet
    case .started: .started
    case .stageBegan: .stageBegan
    case .stageEnded: .stageEnded
    case .stagesLeftOut: .stagesLeftOut
    case .stagesAdded: .stagesAdded
    case .stageTimeSet: .stageTimeSet
    case .turnNamed: .turnNamed
    case .turnBegan: .turnBegan
    case .turnEnded: .turnEnded
    case .passed: .passed
    case .partBegan: .partBegan
    case .commitmentRaised: .commitmentRaised
    case .lineChanged: .lineChanged
    case .spoke: .spoke
    case .held: .held
    case .wentOn: .wentOn
    case .silenceBegan: .silenceBegan
    case .silenceEnded: .silenceEnded
    case .extended: .extended
    case .startMoved: .startMoved
    case .gapLeftOut: .gapLeftOut
    case .handRaised: .handRaised
    case .handLowered: .handLowered
    case .wentAway: .wentAway
    case .cameBack: .cameBack
    case .left: .left
    case .contractSet: .contractSet
    case .committed: .committed
    case .commitmentAnswered: .commitmentAnswered
    case .moodsGiven: .moodsGiven
    case .proposed: .proposed
    case .consented: .consented
    case .stoodAside: .stoodAside
    case .blocked: .blocked
    case .agreementWritten: .agreementWritten
    case .agreementStruck: .agreementStruck
    case .assented: .assented
    case .keepChosen: .keepChosen
    case .nextMeetingSet: .nextMeetingSet
    case .themeNoted: .themeNoted
    case .summarized: .summarized
    case .facilitationAnswered: .facilitationAnswered
    case .lineStruck: .lineStruck
    case .undone: .undone
    case .redone: .redone
    case .closed: .closed
    }
  }
}

extension MeetingEvent.Name {
  /// The table of events: what each one's fields are called in JSON, in the order of the case. All that is done with an
  /// event's fields follows from its row: it is written and read by it, and its texts are found and numbered.
  var row: EventRow {
    switch self {
    case .opened:
      EventRow("agenda", "circle", make: MeetingEvent.opened) {
        if case .opened(let agenda, let circle) = $0 { (agenda, circle) } else { nil }
      }
    case .agendaChosen:
      EventRow("agenda", make: MeetingEvent.agendaChosen) {
        if case .agendaChosen(let agenda) = $0 { agenda } else { nil }
      }
    case .joined:
      EventRow("handle", make: MeetingEvent.joined) {
        if case .joined(let handle) = $0 { handle } else { nil }
      }
    case .facilitatorNamed:
      EventRow("handle", make: MeetingEvent.facilitatorNamed) {
        if case .facilitatorNamed(let handle) = $0 { handle } else { nil }
      }
    case .roleNamed:
      EventRow("role", "handle", make: MeetingEvent.roleNamed) {
        if case .roleNamed(let role, let handle) = $0 { (role, handle) } else { nil }
      }
    case .endSet:
      EventRow("end", make: MeetingEvent.endSet) {
        if case .endSet(let end) = $0 { end } else { nil }
      }
    case .started: EventRow(.started)
    case .stageBegan:
      EventRow("stage", "planned", "line", make: MeetingEvent.stageBegan) {
        if case .stageBegan(let stage, let planned, let line) = $0 { (stage, planned, line) } else { nil }
      }
    case .stageEnded:
      EventRow("stage", "held", make: MeetingEvent.stageEnded) {
        if case .stageEnded(let stage, let held) = $0 { (stage, held) } else { nil }
      }
    case .stagesLeftOut:
      EventRow("stages", make: MeetingEvent.stagesLeftOut) {
        if case .stagesLeftOut(let stages) = $0 { stages } else { nil }
      }
    case .stagesAdded:
      EventRow("stages", "prompt", make: MeetingEvent.stagesAdded) {
        if case .stagesAdded(let stages, let prompt) = $0 { (stages, prompt) } else { nil }
      }
    case .stageTimeSet:
      EventRow("stage", "time", make: MeetingEvent.stageTimeSet) {
        if case .stageTimeSet(let stage, let time) = $0 { (stage, time) } else { nil }
      }
    case .turnNamed:
      EventRow("handle", "offer", "to", make: MeetingEvent.turnNamed) {
        if case .turnNamed(let handle, let offer, let to) = $0 { (handle, offer, to) } else { nil }
      }
    case .turnBegan:
      EventRow("handle", "starts", "length", "to", make: MeetingEvent.turnBegan) {
        if case .turnBegan(let handle, let starts, let length, let to) = $0 {
          (handle, starts, length, to)
        } else {
          nil
        }
      }
    case .turnEnded:
      EventRow("handle", "used", make: MeetingEvent.turnEnded) {
        if case .turnEnded(let handle, let used) = $0 { (handle, used) } else { nil }
      }
    case .passed:
      EventRow("handle", "rest", make: MeetingEvent.passed) {
        if case .passed(let handle, let rest) = $0 { (handle, rest) } else { nil }
      }
    case .partBegan:
      EventRow("part", make: MeetingEvent.partBegan) {
        if case .partBegan(let part) = $0 { part } else { nil }
      }
    case .commitmentRaised:
      EventRow("number", make: MeetingEvent.commitmentRaised) {
        if case .commitmentRaised(let number) = $0 { number } else { nil }
      }
    case .lineChanged:
      EventRow("order", "line", make: MeetingEvent.lineChanged) {
        if case .lineChanged(let order, let line) = $0 { (order, line) } else { nil }
      }
    case .spoke:
      EventRow("handles", make: MeetingEvent.spoke) {
        if case .spoke(let handles) = $0 { handles } else { nil }
      }
    case .held: EventRow(.held)
    case .wentOn: EventRow(.wentOn)
    case .silenceBegan:
      EventRow("length", make: MeetingEvent.silenceBegan) {
        if case .silenceBegan(let length) = $0 { length } else { nil }
      }
    case .silenceEnded: EventRow(.silenceEnded)
    case .extended:
      EventRow("by", make: MeetingEvent.extended) {
        if case .extended(let by) = $0 { by } else { nil }
      }
    case .startMoved:
      EventRow("by", make: MeetingEvent.startMoved) {
        if case .startMoved(let by) = $0 { by } else { nil }
      }
    case .gapLeftOut:
      EventRow("length", make: MeetingEvent.gapLeftOut) {
        if case .gapLeftOut(let length) = $0 { length } else { nil }
      }
    case .handRaised:
      EventRow("handle", make: MeetingEvent.handRaised) {
        if case .handRaised(let handle) = $0 { handle } else { nil }
      }
    case .handLowered:
      EventRow("handle", make: MeetingEvent.handLowered) {
        if case .handLowered(let handle) = $0 { handle } else { nil }
      }
    case .wentAway:
      EventRow("handle", "rest", make: MeetingEvent.wentAway) {
        if case .wentAway(let handle, let rest) = $0 { (handle, rest) } else { nil }
      }
    case .cameBack:
      EventRow("handle", make: MeetingEvent.cameBack) {
        if case .cameBack(let handle) = $0 { handle } else { nil }
      }
    case .left:
      EventRow("handle", make: MeetingEvent.left) {
        if case .left(let handle) = $0 { handle } else { nil }
      }
    case .contractSet:
      EventRow("handle", "levels", make: MeetingEvent.contractSet) {
        if case .contractSet(let handle, let levels) = $0 { (handle, levels) } else { nil }
      }
    case .committed:
      EventRow("number", "handle", "text", "due", make: MeetingEvent.committed) {
        if case .committed(let number, let handle, let text, let due) = $0 { (number, handle, text, due) } else { nil }
      }
    case .commitmentAnswered:
      EventRow("number", "status", "text", "due", make: MeetingEvent.commitmentAnswered) {
        if case .commitmentAnswered(let number, let status, let text, let due) = $0 {
          (number, status, text, due)
        } else {
          nil
        }
      }
    case .moodsGiven:
      EventRow("moods", make: MeetingEvent.moodsGiven) {
        if case .moodsGiven(let moods) = $0 { moods } else { nil }
      }
    case .proposed:
      EventRow("text", make: MeetingEvent.proposed) {
        if case .proposed(let text) = $0 { text } else { nil }
      }
    case .consented: EventRow(.consented)
    case .stoodAside: EventRow(.stoodAside)
    case .blocked: EventRow(.blocked)
    case .agreementWritten:
      EventRow("number", "text", make: MeetingEvent.agreementWritten) {
        if case .agreementWritten(let number, let text) = $0 { (number, text) } else { nil }
      }
    case .agreementStruck:
      EventRow("number", make: MeetingEvent.agreementStruck) {
        if case .agreementStruck(let number) = $0 { number } else { nil }
      }
    case .assented: EventRow(.assented)
    case .keepChosen:
      EventRow("level", make: MeetingEvent.keepChosen) {
        if case .keepChosen(let level) = $0 { level } else { nil }
      }
    case .nextMeetingSet:
      EventRow("due", make: MeetingEvent.nextMeetingSet) {
        if case .nextMeetingSet(let due) = $0 { due } else { nil }
      }
    case .themeNoted:
      EventRow("theme", make: MeetingEvent.themeNoted) {
        if case .themeNoted(let theme) = $0 { theme } else { nil }
      }
    case .summarized:
      EventRow("text", make: MeetingEvent.summarized) {
        if case .summarized(let text) = $0 { text } else { nil }
      }
    case .facilitationAnswered:
      EventRow("changes", make: MeetingEvent.facilitationAnswered) {
        if case .facilitationAnswered(let changes) = $0 { changes } else { nil }
      }
    case .lineStruck:
      EventRow("line", make: MeetingEvent.lineStruck) {
        if case .lineStruck(let line) = $0 { line } else { nil }
      }
    case .undone:
      EventRow("command", make: MeetingEvent.undone) {
        if case .undone(let command) = $0 { command } else { nil }
      }
    case .redone:
      EventRow("command", make: MeetingEvent.redone) {
        if case .redone(let command) = $0 { command } else { nil }
      }
    case .closed: EventRow(.closed)
    }
  }
}
