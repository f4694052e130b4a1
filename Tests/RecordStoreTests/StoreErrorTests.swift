// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import Testing

@testable import RecordStore

@Suite("StoreError", .timeLimit(.minutes(15)))
struct StoreErrorTests {
  @Test(
    "SQLite's codes become kinds and a sentence that names the file",
    arguments: [
      (ResultCode.SQLITE_FULL, StoreError.Kind.diskFull),
      (.SQLITE_IOERR_FSYNC, .inputOutput),
      (.SQLITE_READONLY, .readOnly),
      (.SQLITE_READONLY_DBMOVED, .inputOutput),
      (.SQLITE_BUSY, .busy),
      (.SQLITE_CANTOPEN, .permission),
      (.SQLITE_NOTADB, .foreign),
      (.SQLITE_CORRUPT_VTAB, .corrupt),
      (.SQLITE_CONSTRAINT_TRIGGER, .conflict),
    ])
  func mapping(code: ResultCode, kind: StoreError.Kind) {
    let error = StoreError(DatabaseError(resultCode: code), at: "/there/circle.sqlite")
    #expect(error.kind == kind)
    #expect(error.message.hasPrefix("/there/circle.sqlite") || error.message.contains(" /there/circle.sqlite"))
    #expect(error.message.hasSuffix("."))
  }

  @Test("an error never quotes what was to be stored")
  func noValues() throws {
    let queue = try DatabaseQueue()
    let error = #expect(throws: DatabaseError.self) {
      try queue.write { db in
        try db.execute(sql: "CREATE TABLE t (a CHECK (a <> 'secret'))")
        try db.execute(sql: "INSERT INTO t VALUES (?)", arguments: ["secret"])
      }
    }
    let told = StoreError(try #require(error), at: "there")
    #expect(!told.message.contains("secret"))
  }
}
