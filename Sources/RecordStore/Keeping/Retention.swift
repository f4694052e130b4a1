// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
package import MeetingCore

/// What is old enough to go.
package struct Retention: Codable, Hashable, Sendable {
  /// How many months summaries and themes are kept, when the group says nothing else.
  package static let months = 12

  /// Meetings before this day lose their summary and their themes.
  package var before: Day
  /// Commitments that nobody claimed for 90 days. What ended lost its text when it ended.
  package var commitments = 0
  package var summaries = 0
  package var themes = 0

  /// - Parameter months: 1 or more.
  package init(on today: Day, months: Int = Self.months) {
    var first = today.advanced(by: 1 - today.day)
    for _ in 0..<months {
      let last = first.advanced(by: -1)
      first = last.advanced(by: 1 - last.day)
    }
    before = first.advanced(by: min(today.day, first.endOfMonth.day) - 1)
  }

  package var isEmpty: Bool { commitments + summaries + themes == 0 }
}

extension RecordStore {
  /// Counts what ``purge(_:on:)`` would delete.
  package func due(_ retention: Retention, on today: Day) throws(StoreError) -> Retention {
    try read(orElse: retention) { db in
      var retention = retention
      let before = retention.before.description
      func count(_ sql: String, _ day: String) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM " + sql, arguments: [day]) ?? 0
      }
      retention.commitments = try count("commitment WHERE forget_after < ?", today.description)
      retention.summaries = try count("record WHERE summary IS NOT NULL AND day < ?", before)
      retention.themes = try count("theme JOIN record ON record.id = theme.record WHERE day < ?", before)
      return retention
    }
  }

  /// Deletes what is old enough, in one transaction, and writes the file anew without it.
  package func purge(_ retention: Retention, on today: Day) throws(StoreError) {
    try write { db in
      try refuseUnfinished(db)
      let before = retention.before.description
      try db.execute(sql: "DELETE FROM commitment WHERE forget_after < ?", arguments: [today.description])
      try db.execute(sql: "UPDATE record SET summary = NULL WHERE day < ?", arguments: [before])
      try db.execute(
        sql: "DELETE FROM theme WHERE record IN (SELECT id FROM record WHERE day < ?)", arguments: [before])
    }
    try rewrite()
  }

  /// Before anybody is asked.
  ///
  /// - Throws: `inUse` while a meeting is unfinished.
  package func refuseUnfinished() throws(StoreError) {
    try read(orElse: ()) { db in try refuseUnfinished(db) }
  }

  /// An unfinished meeting's journal began with the circle's agreements and commitments, and holds them still.
  func refuseUnfinished(_ db: Database) throws {
    guard try running(db) == nil else {
      throw StoreError(
        .inUse,
        "A meeting is unfinished, and its journal holds these words too. Go on with it first, and close or discard it: "
          + "circlekeeper resume")
    }
  }

  /// Writes the whole file anew, without what was deleted in it. Who only looks may take a moment.
  ///
  /// - Throws: why it could not. What was deleted was overwritten before.
  func rewrite() throws(StoreError) {
    guard let queue = try connected() else { return }
    do {
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA busy_timeout = 5000")
        try db.execute(sql: "VACUUM")
      }
    } catch {
      let error = StoreError(error, at: files.database)
      throw StoreError(
        error.kind, "The words are deleted and overwritten. Only the file could not be written anew: \(error.message)")
    }
  }
}
