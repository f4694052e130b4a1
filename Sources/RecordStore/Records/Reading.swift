// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
package import MeetingCore

extension RecordStore {
  /// What a new meeting takes over from its circle.
  package func circleFacts() throws(StoreError) -> CircleFacts {
    try read(orElse: CircleFacts()) { db in
      try check(.agreement, db)
      try check(.commitment, db)
      let circle = try Row.fetchOne(db, sql: "SELECT keep, next_commitment FROM circle")
      let agreements = try Row.fetchAll(db, sql: "SELECT position, words FROM agreement ORDER BY position")
      let commitments = try Row.fetchAll(
        db, sql: "SELECT number, words, due, status FROM commitment ORDER BY due IS NULL, due, number")
      return CircleFacts(
        agreements: try agreements.map { try payloads.text($0[1], in: .agreement, row: $0[0]) },
        commitments: try commitments.map {
          CarriedCommitment(
            number: $0[0], text: try payloads.text($0[1], in: .commitment, row: $0[0]), due: Day(stored: $0[2]),
            wasCarried: CommitmentStatus(rawValue: $0[3])?.isCarried ?? false)
        },
        keep: (circle?[0] as String?).flatMap(KeepLevel.init(rawValue:)),
        nextCommitment: circle?[1] ?? 1)
    }
  }

  /// - Parameter readingMeeting: whether to find out who wrote the unfinished one, as far as it can be read.
  package func info(readingMeeting: Bool = false) throws(StoreError) -> CircleInfo {
    var info = try read(orElse: CircleInfo(folder: folder)) { db in try CircleInfo(db, folder: folder) }
    guard readingMeeting, info.hasUnfinishedMeeting, !isLocked else { return info }
    do throws(StoreError) {
      _ = try unfinished()
    } catch {
      if error.kind == .otherVersion { info.unfinishedIsOfAnotherVersion = true }
    }
    return info
  }

  /// The closed meetings that fit, from the first to the last.
  package func records(of filter: MeetingFilter = .all) throws(StoreError) -> [StoredRecord] {
    try read(orElse: []) { db in try records(filter, db) }
  }

  /// Sums over all meetings, which name none of them.
  package func totals() throws(StoreError) -> CircleTotals {
    try read(orElse: CircleTotals()) { db in
      var totals = CircleTotals()
      totals.openCommitments = try Int.fetchOne(db, sql: "SELECT count(*) FROM commitment") ?? 0
      totals.meetings = try Int.fetchOne(db, sql: "SELECT count(*) FROM record") ?? 0
      let counts = try Row.fetchCursor(db, sql: "SELECT what, count FROM tally")
      while let row = try counts.next() {
        let count: Int = row[1]
        switch row[0] as String {
        case "passes": totals.passes = count
        case "feedbackTurns": totals.feedbackTurns = count
        case "commitmentsMade": totals.commitmentsMade = count
        case let word: CommitmentStatus(rawValue: word).map { totals.answers[$0] = count }
        }
      }
      return totals
    }
  }

  /// The commitments that go on, by due date.
  ///
  /// - Parameter today: what nobody has claimed for 90 days is forgotten, also before its words are deleted.
  package func openCommitments(on today: Day) throws(StoreError) -> [OpenCommitment] {
    try read(orElse: []) { db in
      try check(.commitment, db)
      return try Row.fetchAll(
        db,
        sql: """
          SELECT number, words, due, made, status FROM commitment
           WHERE forget_after >= ? ORDER BY due IS NULL, due, number
          """,
        arguments: [today.description]
      ).map {
        OpenCommitment(
          number: $0[0], text: try payloads.text($0[1], in: .commitment, row: $0[0]).words, due: Day(stored: $0[2]),
          made: $0[3],
          status: CommitmentStatus(rawValue: $0[4]) ?? .open)
      }
    }
  }

  private func records(_ filter: MeetingFilter, _ db: Database) throws -> [StoredRecord] {
    try check(.record, db)
    try check(.decision, db)
    let chosen = filter.condition
    var stages = try stages(chosen, db)
    var decisions = try lists("SELECT record, position, words FROM decision", of: chosen, db) { row in
      try payloads.text(row[2], in: .decision, row: row[0], row[1])
    }
    var themes = try lists("SELECT record, position, name FROM theme", of: chosen, db) { $0[2] as String }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, day, agenda, present, evenness, mood_in_answers, mood_in_median, mood_in_spread, mood_out_answers,
               mood_out_median, mood_out_spread, facilitation_changes, meet_again, summary
          FROM (\(chosen.sql)) ORDER BY day, id
        """, arguments: chosen.arguments)
    var records: [StoredRecord] = []
    while let row = try rows.next() {
      let id: Int64 = row[0]
      guard let day = Day(stored: row[1]) else { throw StoreError.damaged(files.database) }
      let summary: DatabaseValue = row[13]
      records.append(
        StoredRecord(
          number: id, date: day,
          meeting: MeetingRecord(
            agenda: row[2], present: row[3], stages: stages.removeValue(forKey: id) ?? [], evenness: row[4],
            moodIn: mood(row, at: 5), moodOut: mood(row, at: 8), decisions: decisions.removeValue(forKey: id) ?? [],
            themes: themes.removeValue(forKey: id) ?? [],
            summary: summary.isNull ? nil : try payloads.text(summary, in: .record, row: id),
            facilitationChanges: row[11], meetAgain: Day(stored: row[12]))))
    }
    return records
  }

  private typealias Chosen = (sql: String, arguments: StatementArguments)

  private func stages(_ chosen: Chosen, _ db: Database) throws -> [Int64: [MeetingRecord.Stage]] {
    var stages: [Int64: [MeetingRecord.Stage]] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT record, kind, title, held, planned, used, turns, between_turns, voices
          FROM stage WHERE record IN (SELECT id FROM (\(chosen.sql))) ORDER BY record, position
        """, arguments: chosen.arguments)
    while let row = try rows.next() {
      guard let kind = StageKind(rawValue: row[1]) else { throw StoreError.unknownStage(files.database) }
      stages[row[0], default: []].append(
        MeetingRecord.Stage(
          kind: kind, title: row[2], held: row[3], planned: Span(milliseconds: row[4]),
          used: Span(milliseconds: row[5]), turns: row[6], between: Span(milliseconds: row[7]), voices: row[8]))
    }
    return stages
  }

  private func lists<Element>(
    _ sql: String, of chosen: Chosen, _ db: Database, _ element: (Row) throws -> Element
  ) throws -> [Int64: [Element]] {
    var lists: [Int64: [Element]] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "\(sql) WHERE record IN (SELECT id FROM (\(chosen.sql))) ORDER BY record, position",
      arguments: chosen.arguments)
    while let row = try rows.next() {
      lists[row[0], default: []].append(try element(row))
    }
    return lists
  }

  private func mood(_ row: Row, at column: Int) -> MeetingRecord.Mood? {
    guard let answers: Int = row[column] else { return nil }
    return MeetingRecord.Mood(answers: answers, median: row[column + 1], spread: row[column + 2])
  }
}

extension CircleInfo {
  init(_ db: Database, folder: String) throws {
    self.init(folder: folder)
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT created, keep, running IS NOT NULL, (SELECT count(*) FROM record), (SELECT count(*) FROM agreement),
               (SELECT count(*) FROM commitment), (SELECT max(day) FROM record)
          FROM circle
        """)
    guard let row else { return }
    created = row[0]
    keep = (row[1] as String?).flatMap(KeepLevel.init(rawValue:))
    hasUnfinishedMeeting = row[2]
    meetings = row[3]
    agreements = row[4]
    openCommitments = row[5]
    lastMeeting = row[6]
    isSealed = try Schema.sealHeader(db) != nil
  }
}
