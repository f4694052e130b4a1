// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import Testing

@testable import RecordStore

@Suite("StoreError", .timeLimit(.minutes(5)))
struct StoreErrorTests {
  @Test(
    "SQLite's codes become kinds, exit codes and a sentence that names the file",
    arguments: [
      (ResultCode.SQLITE_FULL, StoreError.Kind.diskFull, Int32(74)),
      (.SQLITE_IOERR_FSYNC, .inputOutput, 74),
      (.SQLITE_READONLY, .readOnly, 74),
      (.SQLITE_READONLY_DBMOVED, .inputOutput, 74),
      (.SQLITE_BUSY, .busy, 75),
      (.SQLITE_CANTOPEN, .permission, 73),
      (.SQLITE_NOTADB, .foreign, 65),
      (.SQLITE_CORRUPT_VTAB, .corrupt, 65),
      (.SQLITE_CONSTRAINT_TRIGGER, .conflict, 74),
    ])
  func mapping(code: ResultCode, kind: StoreError.Kind, exit: Int32) {
    let error = StoreError(DatabaseError(resultCode: code), at: "/there/circle.sqlite")
    #expect(error.kind == kind)
    #expect(error.exitCode == exit)
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
