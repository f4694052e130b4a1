// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

extension Screen {
  /// What is said of the events of one command, after they were taken in. Leaving the room is never announced.
  func narration(of events: [MeetingEvent]) -> [String] {
    let start = events.lastIndex { if case .stageBegan = $0 { true } else { false } }
    guard let start else { return joining(events) + events.flatMap(narration) + whatComes(after: events) }
    // A stage's card comes before what happens in it.
    return joining(events) + events[..<start].flatMap(narration) + stageCard + events[start...].flatMap(narration)
      + proposal(state.plan(at: t))
  }

  private func joining(_ events: [MeetingEvent]) -> [String] {
    let men = events.compactMap { if case .joined(let man) = $0 { man } else { nil } }
    guard !men.isEmpty else { return [] }
    let welcomed = men.filter(state.people.latecomers.contains)
    var sentences = ["\(names(men)) \(men.count == 1 ? "joins" : "join") us."]
    if men.contains(where: { state.run?.round.line.contains($0) == true }) {
      sentences.append("There is a turn at the end of this round.")
    }
    if !welcomed.isEmpty { sentences.append("The check-in is offered when this stage ends.") }
    return wrap(sentences.joined(separator: " "))
  }

  private func narration(of event: MeetingEvent) -> [String] {
    switch event {
    case .facilitatorNamed(let man): wrap("\(name(man)) facilitates.")
    case .roleNamed(let role, let man): wrap("\(name(man)): \(role).")
    case .endSet(let end): wrap("We end at \(clockTime(at: end)). \(fitSentence)")
    case .agendaChosen(let agenda): wrap("Tonight: \(agenda.title). \(agenda.aim)")

    case .stagesLeftOut(let ids):
      wrap("Not tonight: \(Words.list(headings(of: ids))). \(capitalized(endsAbout)).")
    case .stagesAdded(let stages, _):
      wrap("Added: \(Words.list(stages.map(state.heading(of:)))). \(capitalized(endsAbout)).")
    case .stageTimeSet(let id, let time): wrap(timeSet(id, time))

    case .turnNamed(let man, offer: true, _):
      wrap("\(name(man)) passed before. Would he like to speak now? next: he does. pass: he stays with it.")
    case .turnNamed(let man, _, let asker?):
      wrap(
        "\(name(asker)) asks for: \(Self.levels(state.people.contract(of: asker))). \(name(man)) may answer. \(nextSentence)"
      )
    case .turnBegan(let man, let starts, let length, let asker): wrap(turnBegan(man, starts, length, asker))
    case .passed(let man, _): wrap("\(name(man)) passes.")
    case .partBegan(let part): wrap(partBegan(part))
    case .commitmentRaised(let number): commitmentRaised(number)
    case .lineChanged(.circle, let line), .lineChanged(.random, let line): wrap("In line: \(names(line)).")
    case .lineChanged: wrap(nextSentence)
    case .spoke(let men): wrap("Noted: \(names(men)) spoke.")

    case .held: wrap("Paused. There is time. go continues.")
    case .wentOn: wrap("We go on.")
    case .silenceBegan(let length): wrap("Silence, \(Words.length(length)). It ends by itself, or by go.")
    case .extended(let length): wrap("\(Words.length(length)) more.")
    case .startMoved: wrap("The start is moved. \(nextSentence)")
    case .gapLeftOut(let length): wrap("Those \(Words.length(length)) count as a break.")

    case .handRaised: queue
    case .handLowered(let man): wrap("\(name(man)) is out of the line.")
    case .wentAway(let man, _): wrap("\(name(man))'s seat and turn are kept. back \(name(man)) when he returns.")
    case .cameBack(let man): wrap("\(name(man)) is back.")
    case .contractSet(let man, let contract): wrap(contractSet(man, contract))

    case .committed(let number, let man, let text, let due): wrap(committed(number, man, text, due))
    case .commitmentAnswered(let number, let status, _, let due): wrap(answered(number, status, due))
    case .moodsGiven(let moods): ["\(Words.count(moods.count, "answer")) noted, without a name."]
    case .proposed(let text):
      wrap("On the table: “\(text.words)” consent adopts it for all; aside and block are open to anyone.")
    case .consented: wrap("Adopted: “\(state.harvest.decisions.last?.words ?? "")”") + unwritten
    case .stoodAside: wrap("Someone stands aside. Who is not kept.")
    case .blocked: wrap("Someone blocks it. Change it with propose, or leave it open with next.")
    case .agreementWritten, .agreementStruck: agreements + wrap("assent keeps them, once the circle nods.")
    case .assented: assented
    case .keepChosen(let level): wrap(kept(level))
    case .nextMeetingSet(let day): wrap("We meet again on \(Words.day(day)).")
    case .themeNoted(let theme): wrap("Theme noted: \(theme).")
    case .summarized(let text): wrap("Summary: “\(text.words)”") + unwritten
    case .facilitationAnswered(let changes):
      wrap(changes ? "Noted: another man facilitates next time." : "Noted: facilitation stays as it is.")

    case .opened, .joined, .started, .stageBegan, .stageEnded, .turnNamed, .turnEnded, .silenceEnded, .left, .undone,
      .redone, .lineStruck, .closed:
      []
    }
  }

  /// A word on what comes next, where a command has left the floor to nobody.
  private func whatComes(after events: [MeetingEvent]) -> [String] {
    for event in events.reversed() {
      switch event {
      case .turnBegan, .turnNamed(_, offer: true, _), .turnNamed(_, _, .some): return []
      case .stageEnded, .passed, .commitmentRaised, .left, .wentAway, .spoke, .turnNamed: return wrap(nextSentence)
      default: continue
      }
    }
    return []
  }

  private var fitSentence: String {
    let plan = state.plan(at: t)
    let lines = proposal(plan)
    return lines.isEmpty ? capitalized(endsAbout) + "." : lines.joined(separator: " ")
  }

  private func timeSet(_ id: StageID, _ time: SpanRange) -> String {
    guard let slot = state.slot(id), let line = state.plan(at: t).line(for: id) else { return "" }
    let heading = state.heading(of: slot.stage)
    switch slot.stage.kind.timing {
    case .whole: return "\(heading): \(Words.length(time.longest)). \(capitalized(endsAbout))."
    case .parts: return "\(heading): \(Words.length(time.longest)) a part. \(capitalized(endsAbout))."
    case .each:
      return
        "\(heading): \(Words.clock(line.turn ?? .zero)) each, \(Words.about(line.time)) in all. \(capitalized(endsAbout))."
    }
  }

  private func turnBegan(_ man: Handle, _ starts: Span, _ length: Span?, _ asker: Handle?) -> String {
    let speaker = asker.map { "\(name(man)) to \(name($0))" } ?? name(man)
    let time = length.map { ", \(Words.clock($0))" } ?? ""
    if starts > t { return "Silence, \(Words.length(starts - t)). Then \(speaker)\(time)." }
    return "\(speaker)\(time)."
  }

  private func partBegan(_ part: Int) -> String {
    guard let stage = state.currentSlot?.stage, stage.parts.indices.contains(part) else { return "" }
    let groups = part == 0 ? grouping(stage) + " " : ""
    return
      "\(groups)Part \(part + 1) of \(stage.parts.count): \(Words.length(stage.parts[part])). \(nextSentence)"
  }

  /// How men split up, so that nobody is over.
  private func grouping(_ stage: Stage) -> String {
    let grouping = Grouping(kind: stage.kind, men: state.here.count)
    guard stage.kind == .pairs, grouping.threes > 0 else { return grouping.sentence }
    let third = Span(milliseconds: stage.parts.reduce(Span.zero, +).milliseconds / 3)
    return "\(grouping.sentence) The three share the time in thirds: \(Words.length(third)) each."
  }

  private func contractSet(_ man: Handle, _ contract: FeedbackContract) -> String {
    contract.levels.isEmpty
      ? "Thank you, enough for today. Nobody answers \(name(man))."
      : "\(name(man)) asks for: \(Self.levels(contract)). He may take it back at any moment: asks \(name(man)) none"
  }

  private var assented: [String] {
    guard state.harvest.keepLevel == .texts else { return wrap("Agreed for tonight.") + unwritten }
    let last = state.harvest.agreements.last?.words ?? ""
    return wrap("The circle keeps these \(state.harvest.agreements.count) agreements.")
      + (last.hasSuffix(":")
        ? wrap("The last one still wants your words: agree \(state.harvest.agreements.count): TEXT, then assent again.")
        : [])
  }

  /// Where the circle chose so, words are for tonight only, and what was written down before stays.
  private var unwritten: [String] {
    state.harvest.keepLevel == .texts ? [] : wrap("As you chose, it is not written down; what was, stays as it is.")
  }

  private func kept(_ level: KeepLevel) -> String {
    switch level {
    case .nothing: "From now on nothing of a meeting will be kept, until you choose again."
    case .figures: "From now on figures will be kept, and no texts, until you choose again."
    case .texts: "From now on figures and agreed texts will be kept, and no names."
    }
  }
}

extension MeetingEvent {
  /// The word that brings it about, where there is only one: after a resume nobody remembers what was typed, and an undo
  /// still says what it takes back. What several words do, such as a move to the next man, has none.
  var typedWord: String? {
    switch self {
    case .joined: "join"
    case .facilitatorNamed: "facilitator"
    case .roleNamed: "role"
    case .endSet: "until"
    case .started: "start"
    case .stagesAdded: "add"
    case .stageTimeSet: "set"
    case .passed: "pass"
    case .spoke: "spoke"
    case .held: "hold"
    case .extended: "extend"
    case .startMoved: "started"
    case .handRaised: "hand"
    case .wentAway: "away"
    case .cameBack: "back"
    case .left: "leave"
    case .contractSet: "asks"
    case .committed: "commit"
    case .moodsGiven: "mood"
    case .proposed: "propose"
    case .consented: "consent"
    case .stoodAside: "aside"
    case .blocked: "block"
    case .agreementWritten: "agree"
    case .agreementStruck, .lineStruck: "strike"
    case .assented: "assent"
    case .keepChosen: "keep"
    case .nextMeetingSet: "meetagain"
    case .themeNoted: "theme"
    case .summarized: "summary"
    case .opened, .agendaChosen, .stageBegan, .stageEnded, .stagesLeftOut, .turnNamed, .turnBegan, .turnEnded,
      .partBegan, .commitmentRaised, .commitmentAnswered, .lineChanged, .wentOn, .silenceBegan, .silenceEnded,
      .gapLeftOut, .handLowered, .facilitationAnswered, .undone, .redone, .closed:
      nil
    }
  }
}
