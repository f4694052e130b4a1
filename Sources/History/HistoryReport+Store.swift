// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
package import RecordStore

extension HistoryReport {
  /// Asks the store.
  package init(of store: RecordStore) throws(StoreError) {
    self.init(try store.history())
  }

  package init(_ history: StoredHistory) {
    let records = history.records
    meetings = records.map(Meeting.init)
    totals = Totals(
      meetings: history.totals.meetings, passes: history.totals.passes, feedbackTurns: history.totals.feedbackTurns,
      facilitationChanges: records.count { $0.meeting.facilitationChanges == true },
      meetingsSinceVoices: records.lastIndex { $0.meeting.stages.contains { $0.voices && $0.held } }
        .map { records.count - 1 - $0 })
    let answers = history.totals.answers
    commitments = Commitments(
      made: history.totals.commitmentsMade, open: history.openCommitments, kept: answers[.kept] ?? 0,
      released: answers[.released] ?? 0, partly: answers[.partly] ?? 0, notyet: answers[.notyet] ?? 0,
      changed: answers[.changed] ?? 0)
    evenness = Evenness(records.compactMap(\.meeting.evenness))
    moods = Moods(records.map(\.meeting))
    themes = Self.themes(records)
  }

  private static func themes(_ records: [StoredRecord]) -> [Theme] {
    var themes: [String: Theme] = [:]
    for record in records {
      for name in Set(record.meeting.themes) {
        themes[name, default: Theme(name: name, meetings: 0, last: record.date)].meetings += 1
        themes[name]?.last = record.date
      }
    }
    return themes.values.sorted { ($0.last, $0.name) < ($1.last, $1.name) }
  }
}

extension HistoryReport.Meeting {
  init(_ record: StoredRecord) {
    let meeting = record.meeting
    let stages = meeting.stages.map(HistoryReport.Stage.init)
    self.init(
      date: record.date, agenda: meeting.agenda, present: meeting.present,
      planned: stages.total(\.planned), used: stages.total(\.used), inTurns: stages.total(\.inTurns),
      between: stages.total(\.between), stages: stages, moodIn: meeting.moodIn, moodOut: meeting.moodOut,
      themes: meeting.themes, decisions: meeting.decisions.map(\.words), summary: meeting.summary?.words,
      facilitationChanges: meeting.facilitationChanges, meetAgain: meeting.meetAgain)
  }
}

extension HistoryReport.Stage {
  init(_ stage: MeetingRecord.Stage) {
    self.init(
      kind: stage.kind, title: stage.title, held: stage.held, planned: stage.planned, used: stage.used,
      turns: stage.turns, inTurns: stage.used - stage.between, between: stage.between)
  }
}

extension HistoryReport.Evenness {
  init(_ figures: [Double]) {
    self.init(meetings: figures.count, median: figures.count < Self.fewestMeetings ? nil : figures.median)
  }
}

extension HistoryReport.Moods {
  init?(_ records: [MeetingRecord]) {
    let both = records.compactMap { record in record.moodIn.flatMap { moodIn in record.moodOut.map { (moodIn, $0) } } }
    guard let medianIn = both.map(\.0.median).median, let medianOut = both.map(\.1.median).median else { return nil }
    self.init(meetings: both.count, medianIn: medianIn, medianOut: medianOut)
  }
}

extension [HistoryReport.Stage] {
  func total(_ part: (Element) -> Span) -> Span {
    reduce(.zero) { $0 + part($1) }
  }
}

extension [Double] {
  /// The middle one, or the mean of the middle two.
  var median: Double? {
    guard !isEmpty else { return nil }
    let sorted = sorted()
    return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
  }
}
