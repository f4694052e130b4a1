// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import MeetingCore

extension RecordStore {
  /// Makes one command's rows durable, in one transaction.
  ///
  /// The first rows of a meeting make it the circle's running one. Rows that are already there, with the same content,
  /// are left alone together with their texts: after a failure the caller repeats identical rows in order.
  ///
  /// - Parameter erasing: the numbers of texts whose words go, because an undo took them back.
  /// - Throws: `conflict` when another meeting is unfinished, when a row's place holds something else, or when the row
  ///   before it is not there: a journal with a gap cannot be read.
  package func append(
    _ rows: [JournalRow], to meeting: MeetingID, erasing: [Int] = []
  ) throws(StoreError) {
    let payloads: [Data]
    do {
      payloads = try rows.map { try self.payloads.data(of: $0.entry.event) }
    } catch {
      throw StoreError(.conflict, "This event cannot be written down. Please report this.")
    }
    try write { db in
      if let first = rows.first?.entry.seq { try first == 0 ? enter(meeting, db) : require(first - 1, of: meeting, db) }
      if let sealer = self.payloads.seal.sealer {
        try appendSealed(Array(zip(rows, payloads)), to: meeting, sealer, db)
      } else {
        for (row, payload) in zip(rows, payloads) {
          let isNew = try insert(row, payload, meeting, db)
          if !isNew { try compare(row, payload, meeting, db) }
        }
      }
      for number in erasing {
        try db.execute(
          sql: "DELETE FROM journal_text WHERE meeting = ? AND number = ?", arguments: [meeting.number, number])
      }
    }
  }

  /// The meeting to resume, if one is unfinished.
  ///
  /// - Throws: `otherVersion` when it holds what only the version knows that wrote it. It can still be discarded.
  package func unfinished() throws(StoreError) -> UnfinishedMeeting? {
    try read(orElse: nil) { db in
      guard let id = try running(db) else { return nil }
      if case .locked = payloads.seal { throw SealedCircle() }
      try check(.journalText, db)
      var words: [Int: String] = [:]
      let texts = try Row.fetchCursor(
        db, sql: "SELECT number, words FROM journal_text WHERE meeting = ?", arguments: [id.number])
      while let row = try texts.next() {
        words[row[0]] = try payloads.text(row[1], in: .journalText, row: id.number, row[0]).words
      }
      let rows = try Row.fetchAll(
        db, sql: "SELECT seq, command, t, wall, payload FROM journal WHERE meeting = ? ORDER BY seq",
        arguments: [id.number])
      guard let first = rows.first, let last = rows.last, last[0] == rows.count - 1 else {
        throw StoreError.damaged(files.database)
      }
      let events = try payloads.events(in: try opened(rows, of: id, db), words: words)
      let entries = zip(rows, events).map { row, event in
        JournalEntry(seq: row[0], command: row[1], t: Span(milliseconds: row[2]), event: event)
      }
      return UnfinishedMeeting(id: id, entries: entries, firstWall: first[3], lastWall: last[3])
    }
  }

  /// Which meeting is unfinished, whether or not it can be read.
  package func unfinishedID() throws(StoreError) -> MeetingID? {
    try read(orElse: nil) { db in try running(db) }
  }

  /// Erases a meeting's journal and keeps nothing of it. Discarding what is gone already is no error.
  package func discard(_ meeting: MeetingID) throws(StoreError) {
    try write { db in
      guard try running(db) == meeting else { return }
      try eraseJournal(db)
    }
  }

  /// The unfinished meeting, if any.
  func running(_ db: Database) throws -> MeetingID? {
    let statement = try db.cachedStatement(sql: "SELECT running FROM circle")
    return try Int64.fetchOne(statement).map(MeetingID.init(number:))
  }

  func eraseJournal(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM journal; DELETE FROM journal_text; UPDATE circle SET running = NULL")
  }

  /// Makes the meeting the running one, unless it is already.
  private func enter(_ meeting: MeetingID, _ db: Database) throws {
    let current = try running(db)
    guard current != meeting else { return }
    guard current == nil else {
      throw StoreError(.conflict, "Another meeting of this circle is unfinished. Resume it, or discard it first.")
    }
    try db.execute(sql: "UPDATE circle SET running = ?", arguments: [meeting.number])
  }

  private func require(_ seq: Int, of meeting: MeetingID, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM journal WHERE meeting = ? AND seq = ?)")
    guard try Bool.fetchOne(statement, arguments: [meeting.number, seq]) == true else {
      throw StoreError(.conflict, "Step \(seq) of this meeting is not written, so the next one cannot be.")
    }
  }

  /// - Returns: false when its place is taken.
  func insert(_ row: JournalRow, _ payload: Data, _ meeting: MeetingID, _ db: Database) throws -> Bool {
    let entry = row.entry
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO journal (meeting, seq, command, t, wall, payload) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
        """)
    try statement.execute(
      arguments: [meeting.number, entry.seq, entry.command, entry.t.milliseconds, row.wall, payload])
    guard db.changesCount == 1 else { return false }
    for text in entry.event.texts where !text.words.isEmpty {
      try db.execute(
        sql: "INSERT INTO journal_text (meeting, number, words) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        arguments: [
          meeting.number, text.number,
          try payloads.stored(text.words, in: .journalText, row: meeting.number, Int64(text.number)),
        ])
    }
    return true
  }

  private func compare(_ row: JournalRow, _ payload: Data, _ meeting: MeetingID, _ db: Database) throws {
    let entry = row.entry
    let same = try Bool.fetchOne(
      db, sql: "SELECT command = ? AND t = ? AND payload = ? FROM journal WHERE meeting = ? AND seq = ?",
      arguments: [entry.command, entry.t.milliseconds, payload, meeting.number, entry.seq])
    guard same == true else { throw different(entry.seq) }
  }

  func different(_ seq: Int) -> StoreError {
    StoreError(.conflict, "Step \(seq) of this meeting is already written, and differently.")
  }
}
