// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
package import MeetingCore

extension RecordStore {
  /// What a new meeting takes over from its circle.
  package func circleFacts() throws(StoreError) -> CircleFacts {
    try read(orElse: CircleFacts()) { db in
      let circle = try Row.fetchOne(db, sql: "SELECT keep, next_commitment FROM circle")
      let agreements = try Row.fetchAll(db, sql: "SELECT words FROM agreement ORDER BY position")
      let commitments = try Row.fetchAll(
        db, sql: "SELECT number, words, due FROM commitment ORDER BY due IS NULL, due, number")
      return CircleFacts(
        agreements: try agreements.map { try payloads.text($0[0]) },
        commitments: try commitments.map {
          CarriedCommitment(number: $0[0], text: try payloads.text($0[1]), due: Day(stored: $0[2]))
        },
        keep: (circle?[0] as String?).flatMap(KeepLevel.init(rawValue:)),
        nextCommitment: circle?[1] ?? 1)
    }
  }

  package func info() throws(StoreError) -> CircleInfo {
    try read(orElse: CircleInfo(folder: folder)) { db in
      var info = CircleInfo(folder: folder)
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT created, keep, running IS NOT NULL, (SELECT count(*) FROM record), (SELECT count(*) FROM agreement),
                 (SELECT count(*) FROM commitment)
            FROM circle
          """)
      guard let row else { return info }
      info.created = row[0]
      info.keep = (row[1] as String?).flatMap(KeepLevel.init(rawValue:))
      info.hasUnfinishedMeeting = row[2]
      info.meetings = row[3]
      info.agreements = row[4]
      info.openCommitments = row[5]
      return info
    }
  }

  /// The closed meetings, from the first to the last.
  package func records() throws(StoreError) -> [StoredRecord] {
    try read(orElse: [], records)
  }

  /// Everything that a history is told from, of one moment.
  package func history() throws(StoreError) -> StoredHistory {
    try read(orElse: StoredHistory()) { db in
      var history = StoredHistory()
      history.records = try records(db)
      history.openCommitments = try Int.fetchOne(db, sql: "SELECT count(*) FROM commitment") ?? 0
      let counts = try Row.fetchCursor(db, sql: "SELECT what, count FROM totals")
      while let row = try counts.next() {
        let count: Int = row[1]
        switch row[0] as String {
        case "meetings": history.totals.meetings = count
        case "passes": history.totals.passes = count
        case "feedbackTurns": history.totals.feedbackTurns = count
        case "commitmentsMade": history.totals.commitmentsMade = count
        case let word: CommitmentStatus(rawValue: word).map { history.totals.answers[$0] = count }
        }
      }
      return history
    }
  }

  private func records(_ db: Database) throws -> [StoredRecord] {
    var stages = try stages(db)
    var decisions = try lists(db, of: "SELECT record, words FROM decision ORDER BY record, position") {
      try payloads.text($0)
    }
    var themes = try lists(db, of: "SELECT record, name FROM theme ORDER BY record, position") {
      String.fromDatabaseValue($0) ?? ""
    }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, day, agenda, present, evenness, mood_in_answers, mood_in_median, mood_in_spread, mood_out_answers,
               mood_out_median, mood_out_spread, facilitation_changes, meet_again, summary
          FROM record ORDER BY day, id
        """)
    var records: [StoredRecord] = []
    while let row = try rows.next() {
      let id: Int64 = row[0]
      guard let day = Day(stored: row[1]) else { throw StoreError.damaged(files.database) }
      let summary: DatabaseValue = row[13]
      records.append(
        StoredRecord(
          date: day,
          meeting: MeetingRecord(
            agenda: row[2], present: row[3], stages: stages.removeValue(forKey: id) ?? [], evenness: row[4],
            moodIn: mood(row, at: 5), moodOut: mood(row, at: 8), decisions: decisions.removeValue(forKey: id) ?? [],
            themes: themes.removeValue(forKey: id) ?? [], summary: summary.isNull ? nil : try payloads.text(summary),
            facilitationChanges: row[11], meetAgain: Day(stored: row[12]))))
    }
    return records
  }

  private func stages(_ db: Database) throws -> [Int64: [MeetingRecord.Stage]] {
    var stages: [Int64: [MeetingRecord.Stage]] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT record, kind, title, held, planned, used, turns, between_turns, voices
          FROM stage ORDER BY record, position
        """)
    while let row = try rows.next() {
      guard let kind = StageKind(rawValue: row[1]) else { throw StoreError.damaged(files.database) }
      stages[row[0], default: []].append(
        MeetingRecord.Stage(
          kind: kind, title: row[2], held: row[3], planned: Span(milliseconds: row[4]),
          used: Span(milliseconds: row[5]), turns: row[6], between: Span(milliseconds: row[7]), voices: row[8]))
    }
    return stages
  }

  private func lists<Element>(
    _ db: Database, of sql: String, _ element: (DatabaseValue) throws -> Element
  ) throws -> [Int64: [Element]] {
    var lists: [Int64: [Element]] = [:]
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() {
      lists[row[0], default: []].append(try element(row[1]))
    }
    return lists
  }

  private func mood(_ row: Row, at column: Int) -> MeetingRecord.Mood? {
    guard let answers: Int = row[column] else { return nil }
    return MeetingRecord.Mood(answers: answers, median: row[column + 1], spread: row[column + 2])
  }
}
