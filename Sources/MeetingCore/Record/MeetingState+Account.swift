// SPDX-License-Identifier: GPL-3.0-or-later

extension MeetingState {
  /// How much of the meeting remains: texts until the group has chosen, since they were typed to be kept.
  public var keepLevel: KeepLevel { keep ?? .texts }

  /// Everything that would be kept if the meeting closed at this moment.
  public func account(at t: Span) -> ClosingAccount {
    let level = keepLevel
    let answered = struckFollowUps(level)
    guard level > .nothing else {
      return ClosingAccount(record: nil, followUps: answered, keep: keep)
    }
    let texts = level == .texts
    let made = commitments.filter { keeps(.commitment($0.number)) }
    return ClosingAccount(
      record: record(at: t),
      commitments: made.map { .init(text: texts ? $0.text : nil, due: texts ? $0.due : nil) },
      followUps: answered,
      agreements: texts && haveAssented && keeps(.agreements) ? agreements : nil,
      keep: keep,
      passes: keeps(.totals) ? passCount + openPasses : 0,
      feedbackTurns: keeps(.totals) ? feedbackTurns : 0)
  }

  /// The lines that a man may have struck, in the order in which they are shown before `close`.
  public func recordLines(at t: Span) -> [RecordLine] {
    let answers = followUps.keys.sorted().map { RecordLine.followUp($0) }
    // Where nothing is kept, the table of commitments still takes in what was said of them.
    guard keepLevel > .nothing else { return answers.filter(keeps) }
    let record = record(at: t)
    var lines: [RecordLine] = []
    if !record.stages.isEmpty { lines.append(.stages) }
    if record.evenness != nil { lines.append(.evenness) }
    if record.moodIn != nil { lines.append(.moodIn) }
    if record.moodOut != nil { lines.append(.moodOut) }
    lines += decisionLines
    lines += commitments.map { .commitment($0.number) }
    lines += answers
    lines += record.themes.map { .theme($0) }
    if record.summary != nil { lines.append(.summary) }
    if record.facilitationChanges != nil { lines.append(.facilitationChanges) }
    if record.meetAgain != nil { lines.append(.meetAgain) }
    if keepLevel == .texts, haveAssented, !agreements.isEmpty { lines.append(.agreements) }
    if passCount + openPasses + feedbackTurns > 0 { lines.append(.totals) }
    return lines.filter(keeps)
  }

  /// The circle's agreements were changed tonight, and nobody has assented to them as they are now.
  public var hasUnassentedAgreements: Bool {
    !haveAssented && !agreements.isEmpty && agreements != proposedAgreements && agreements != circle.agreements
  }

  private func keeps(_ line: RecordLine) -> Bool { !struck.contains(line) }

  private var decisionLines: [RecordLine] {
    keepLevel == .texts ? decisions.indices.map { .decision($0) } : []
  }

  private var openPasses: Int { run?.passes.count ?? 0 }

  /// What was said of the carried commitments. A status only takes a text away or lets it stand; a new wording is a
  /// text of its own.
  private func struckFollowUps(_ level: KeepLevel) -> [Int: FollowUp] {
    followUps.filter { keeps(.followUp($0.key)) }.mapValues { answer in
      var answer = answer
      if level < .texts { answer.text = nil }
      return answer
    }
  }

  private func record(at t: Span) -> MeetingRecord {
    var record = MeetingRecord(agenda: agenda.id, present: participants.count, stages: [])
    if keeps(.stages) { record.stages = stages.compactMap { stageRecord($0, at: t) } }
    if keeps(.evenness) { record.evenness = Evenness.of(air(at: t)) }
    let scaled = stages.filter { $0.stage.scale != nil }.map(\.id)
    if let first = scaled.first, keeps(.moodIn) { record.moodIn = moods[first].flatMap(MeetingRecord.Mood.init) }
    if let last = scaled.last, scaled.count > 1, keeps(.moodOut) {
      record.moodOut = moods[last].flatMap(MeetingRecord.Mood.init)
    }
    record.themes = themes.filter { keeps(.theme($0)) }
    if keeps(.facilitationChanges) { record.facilitationChanges = facilitationChanges }
    if keeps(.meetAgain) { record.meetAgain = meetAgain }
    if keepLevel == .texts {
      record.decisions = decisions.enumerated().filter { keeps(.decision($0.offset)) }.map(\.element)
      if keeps(.summary) { record.summary = summary }
    }
    return record
  }

  private func stageRecord(_ slot: StageSlot, at t: Span) -> MeetingRecord.Stage? {
    guard let planned = slot.planned else { return nil }
    var (used, turns, turnTime) = (slot.used, slot.turns, slot.turnTime)
    if let run, run.stage == slot.id {
      used += (clock(at: t) - run.began).clamped
      if let turn = run.turn {
        turns += 1
        turnTime += self.used(by: turn, at: t)
      }
    }
    return MeetingRecord.Stage(
      kind: slot.stage.kind, title: heading(of: slot.stage), held: slot.progress != .leftOut, planned: planned,
      used: used,
      turns: turns, between: (used - turnTime).clamped,
      voices: slot.stage.kind == .input && slot.stage.tags.contains("voices"))
  }

  /// The speaking times that count towards evenness.
  private func air(at t: Span) -> [Span] {
    var air = air
    var passed = passedInRounds
    if let run, currentSlot?.stage.kind.countsForEvenness == true {
      passed.formUnion(run.passes.map(\.handle))
      if let turn = run.turn { air[turn.handle, default: .zero] += used(by: turn, at: t) }
    }
    return air.filter { !passed.contains($0.key) }.map(\.value)
  }
}
