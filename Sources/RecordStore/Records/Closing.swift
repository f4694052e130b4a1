// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
package import MeetingCore

extension RecordStore {
  /// Turns a meeting's journal into what is kept of it, and erases the journal, in one transaction.
  ///
  /// - Parameter day: the day on which the meeting was held.
  /// - Throws: `conflict` when the circle has never heard of the meeting. Closing it once more is no error.
  package func close(_ meeting: MeetingID, on day: Day, keeping account: ClosingAccount) throws(StoreError) {
    try write { db in
      guard try running(db) == meeting else {
        let closed = try Int64.fetchOne(db, sql: "SELECT closed FROM circle")
        guard closed == meeting.number else {
          throw StoreError(.conflict, "There is no such unfinished meeting in \(files.path).")
        }
        return
      }
      try keep(account, of: day, db)
      try eraseJournal(db)
      try db.execute(sql: "UPDATE circle SET closed = ?", arguments: [meeting.number])
    }
  }

  /// Adds meetings that have no journal here, as `rehearse --record` and generators have, in one transaction.
  package func add(_ meetings: [(day: Day, account: ClosingAccount)]) throws(StoreError) {
    try write { db in
      for meeting in meetings {
        try keep(meeting.account, of: meeting.day, db)
      }
    }
  }

  private func keep(_ account: ClosingAccount, of day: Day, _ db: Database) throws {
    if let record = account.record {
      try insert(record, of: day, db)
    }
    for (number, followUp) in account.followUps.sorted(by: { $0.key < $1.key }) {
      try settle(number, followUp, on: day, db)
    }
    try db.execute(sql: "DELETE FROM commitment WHERE forget_after < ?", arguments: [day.description])
    for made in account.commitments {
      try open(made, on: day, db)
    }
    if let agreements = account.agreements {
      try db.execute(sql: "DELETE FROM agreement")
      for (position, text) in agreements.enumerated() {
        try db.execute(
          sql: "INSERT INTO agreement (position, words) VALUES (?, ?)",
          arguments: [position, try payloads.stored(text.words, in: .agreement, row: Int64(position))])
      }
    }
    if let keep = account.keep {
      try db.execute(sql: "UPDATE circle SET keep = ?", arguments: [keep.rawValue])
    }
    try count("commitmentsMade", account.commitments.count, db)
    try count("passes", account.passes, db)
    try count("feedbackTurns", account.feedbackTurns, db)
  }

  private func insert(_ record: MeetingRecord, of day: Day, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO record (day, agenda, present, evenness, mood_in_answers, mood_in_median, mood_in_spread,
            mood_out_answers, mood_out_median, mood_out_spread, facilitation_changes, meet_again)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      day.description, record.agenda, record.present, record.evenness,
      record.moodIn?.answers, record.moodIn?.median, record.moodIn?.spread,
      record.moodOut?.answers, record.moodOut?.median, record.moodOut?.spread,
      record.facilitationChanges, record.meetAgain?.description,
    ])
    let id = db.lastInsertedRowID
    if let summary = record.summary {
      try db.execute(
        sql: "UPDATE record SET summary = ? WHERE id = ?",
        arguments: [try payloads.stored(summary.words, in: .record, row: id), id])
    }
    let stages = try db.cachedStatement(
      sql: """
        INSERT INTO stage (record, position, kind, title, held, planned, used, turns, between_turns, voices)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for (position, stage) in record.stages.enumerated() {
      try stages.execute(arguments: [
        id, position, stage.kind.rawValue, stage.title, stage.held, stage.planned.milliseconds,
        stage.used.milliseconds, stage.turns, stage.between.milliseconds, stage.voices,
      ])
    }
    for (position, decision) in record.decisions.enumerated() {
      try db.execute(
        sql: "INSERT INTO decision (record, position, words) VALUES (?, ?, ?)",
        arguments: [id, position, try payloads.stored(decision.words, in: .decision, row: id, Int64(position))])
    }
    for (position, theme) in record.themes.enumerated() {
      try db.execute(
        sql: "INSERT INTO theme (record, position, name) VALUES (?, ?, ?)", arguments: [id, position, theme])
    }
  }

  /// Without a text it is only counted.
  private func open(_ made: ClosingAccount.Made, on day: Day, _ db: Database) throws {
    guard let text = made.text else { return }
    let number = try Int64.fetchOne(db, sql: "SELECT next_commitment FROM circle") ?? 1
    try db.execute(
      sql: """
        INSERT INTO commitment (number, words, due, made, status, forget_after)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        number, try payloads.stored(text.words, in: .commitment, row: number), made.due?.description, day.month,
        CommitmentStatus.open.rawValue,
        Self.forgetting(made.due, spokenOf: day).description,
      ])
    try db.execute(sql: "UPDATE circle SET next_commitment = next_commitment + 1")
  }

  /// Writes down what its owner said of a commitment. One that ended loses its text and leaves a count.
  private func settle(_ number: Int, _ followUp: FollowUp, on day: Day, _ db: Database) throws {
    let due = try Row.fetchOne(db, sql: "SELECT due FROM commitment WHERE number = ?", arguments: [number])
    guard let due, followUp.status != .open else { return }
    if followUp.status.goesOn {
      let due = followUp.due ?? Day(stored: due[0])
      try db.execute(
        sql: "UPDATE commitment SET words = coalesce(?, words), due = ?, status = ?, forget_after = ? WHERE number = ?",
        arguments: [
          try followUp.text.map { try payloads.stored($0.words, in: .commitment, row: Int64(number)) },
          due?.description, followUp.status.rawValue,
          Self.forgetting(due, spokenOf: day).description, number,
        ])
    } else {
      try db.execute(sql: "DELETE FROM commitment WHERE number = ?", arguments: [number])
    }
    try count(followUp.status.rawValue, 1, db)
  }

  private func count(_ what: String, _ number: Int, _ db: Database) throws {
    guard number > 0 else { return }
    try db.execute(
      sql:
        "INSERT INTO tally (what, count) VALUES (?, ?) ON CONFLICT (what) DO UPDATE SET count = count + excluded.count",
      arguments: [what, number])
  }

  /// Deletes what nobody has claimed for 90 days, as an evening begins. It is not counted.
  package func forgetUnclaimed(on day: Day) throws(StoreError) {
    let day = day.description
    let waits = try read(orElse: false) { db in
      try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM commitment WHERE forget_after < ?)", arguments: [day])
    }
    guard waits == true else { return }
    try write { db in try db.execute(sql: "DELETE FROM commitment WHERE forget_after < ?", arguments: [day]) }
  }

  /// Unclaimed for 90 days after it is due, a commitment goes. One that is due no more counts from the end of the month
  /// in which it was spoken of, so that the column does not tell the evening.
  private static func forgetting(_ due: Day?, spokenOf day: Day) -> Day {
    (due.flatMap { $0 >= day ? $0 : nil } ?? day.endOfMonth).advanced(by: 90)
  }
}
