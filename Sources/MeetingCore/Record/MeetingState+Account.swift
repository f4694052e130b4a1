// SPDX-License-Identifier: GPL-3.0-or-later

extension MeetingState {
  /// Everything that would be kept if the meeting closed at this moment, and is when it does.
  public func account(at t: Span) -> ClosingAccount { closed(at: t).account }

  /// The lines that a man may have struck, in the order in which they are shown before `close`.
  public func recordLines(at t: Span) -> [RecordLine] { closed(at: t).recordLines }

  /// The circle's agreements were changed tonight, and nobody has assented to them as they are now.
  public var hasUnassentedAgreements: Bool {
    let agreements = harvest.agreements
    return !harvest.haveAssented && !agreements.isEmpty && agreements != agenda.proposedAgreements
      && agreements != harvest.circle.agreements
  }
}

// Asked of a meeting in which nothing runs any more.
extension MeetingState {
  private var account: ClosingAccount {
    let level = harvest.keepLevel
    let answered = struckFollowUps(level)
    guard level > .nothing else {
      return ClosingAccount(record: nil, followUps: answered, keep: harvest.keep)
    }
    let texts = level == .texts
    let made = harvest.commitments.filter { harvest.keeps(.commitment($0.number)) }
    return ClosingAccount(
      record: record,
      commitments: made.map { .init(text: texts ? $0.text : nil, due: texts ? $0.due : nil) },
      followUps: answered,
      agreements: texts && harvest.haveAssented && harvest.keeps(.agreements) ? harvest.agreements : nil,
      keep: harvest.keep,
      passes: harvest.keeps(.totals) ? harvest.passCount : 0,
      feedbackTurns: harvest.keeps(.totals) ? harvest.feedbackTurns : 0)
  }

  private var recordLines: [RecordLine] {
    let answers = harvest.followUps.keys.sorted().map { RecordLine.followUp($0) }
    // Where nothing is kept, the table of commitments still takes in what was said of them.
    guard harvest.keepLevel > .nothing else { return answers.filter(harvest.keeps) }
    let record = record
    var lines: [RecordLine] = []
    if !record.stages.isEmpty { lines.append(.stages) }
    if record.evenness != nil { lines.append(.evenness) }
    if record.moodIn != nil { lines.append(.moodIn) }
    if record.moodOut != nil { lines.append(.moodOut) }
    if harvest.keepLevel == .texts { lines += harvest.decisions.indices.map { .decision($0) } }
    lines += harvest.commitments.map { .commitment($0.number) }
    lines += answers
    lines += record.themes.map { .theme($0) }
    if record.summary != nil { lines.append(.summary) }
    if record.facilitationChanges != nil { lines.append(.facilitationChanges) }
    if record.meetAgain != nil { lines.append(.meetAgain) }
    if harvest.keepLevel == .texts, harvest.haveAssented, !harvest.agreements.isEmpty { lines.append(.agreements) }
    if harvest.passCount + harvest.feedbackTurns > 0 { lines.append(.totals) }
    return lines.filter(harvest.keeps)
  }

  /// What was said of the carried commitments. A status only takes a text away or lets it stand; a new wording is a
  /// text of its own.
  private func struckFollowUps(_ level: KeepLevel) -> [Int: FollowUp] {
    harvest.followUps.filter { harvest.keeps(.followUp($0.key)) }.mapValues { answer in
      var answer = answer
      if level < .texts { answer.text = nil }
      return answer
    }
  }

  private var record: MeetingRecord {
    var record = MeetingRecord(agenda: agenda.id, present: people.participants.count, stages: [])
    if harvest.keeps(.stages) { record.stages = stages.compactMap(stageRecord) }
    if harvest.keeps(.evenness) { record.evenness = measure.evenness }
    let scaled = stages.filter { $0.stage.scale != nil }.map(\.id)
    if let first = scaled.first, harvest.keeps(.moodIn) { record.moodIn = mood(in: first) }
    if let last = scaled.last, scaled.count > 1, harvest.keeps(.moodOut) { record.moodOut = mood(in: last) }
    record.themes = harvest.themes.filter { harvest.keeps(.theme($0)) }
    if harvest.keeps(.facilitationChanges) { record.facilitationChanges = harvest.facilitationChanges }
    if harvest.keeps(.meetAgain) { record.meetAgain = harvest.meetAgain }
    if harvest.keepLevel == .texts {
      record.decisions = harvest.decisions.enumerated().filter { harvest.keeps(.decision($0.offset)) }.map(\.element)
      if harvest.keeps(.summary) { record.summary = harvest.summary }
    }
    return record
  }

  private func mood(in stage: StageID) -> MeetingRecord.Mood? {
    harvest.moods[stage].flatMap(MeetingRecord.Mood.init)
  }

  private func stageRecord(_ slot: StageSlot) -> MeetingRecord.Stage? {
    guard let planned = slot.planned else { return nil }
    return MeetingRecord.Stage(
      kind: slot.stage.kind, title: heading(of: slot.stage), held: slot.progress != .leftOut, planned: planned,
      used: slot.used, turns: slot.turns, between: (slot.used - slot.turnTime).clamped,
      voices: slot.stage.kind == .input && slot.stage.tags.contains("voices"))
  }
}
