// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import MeetingCore
import Sealing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A circle's database, written anew with all its texts sealed under a new key.
struct SealedCopy {
  private let files: CircleFolder
  private let path: String
  private let former: Sealer?

  /// - Parameter former: what opens the texts as they are; nothing while they are plain.
  init(of files: CircleFolder, opening former: Sealer? = nil) {
    self.files = files
    self.former = former
    path = files.database + ".sealed"
  }

  /// Writes the copy, all of it on the disk when this returns. What an earlier attempt left behind goes.
  func make(_ key: SealedKey, _ sealer: Sealer, today: Day) throws {
    remove()
    guard Descriptor(opening: path, O_RDWR | O_CREAT | O_EXCL) != nil else {
      throw StoreError(.cannotCreate, "\(path) could not be made: \(systemMessage()). Check who may write there.")
    }
    let queue = try DatabaseQueue(path: path, configuration: RecordStore.configuration(writing: true))
    try Schema.migrate(queue, today: today)
    try Views.renew(in: queue)
    do {
      try fill(queue, key, sealer)
    } catch let error as DatabaseError where former != nil && error.resultCode == .SQLITE_ERROR {
      // What our SQL function throws comes back as this.
      throw SealingError.altered
    }
    try queue.close()
    guard let file = Descriptor(opening: path, O_RDWR), fsync(file.number) == 0 else {
      throw StoreError(.inputOutput, "\(path) could not be saved: \(systemMessage()). Check the disk and try again.")
    }
  }

  private func fill(_ queue: DatabaseQueue, _ key: SealedKey, _ sealer: Sealer) throws {
    try queue.unsafeRead { db in
      db.add(function: sealing(with: sealer))
      try db.execute(sql: "ATTACH DATABASE ? AS former", arguments: [files.database])
      // Deferred, so that the former file is only read: a transaction over two files would need a third, beside them.
      try db.inTransaction(.deferred) {
        try copyTables(db)
        try copyJournal(sealer, db)
        try db.execute(sql: "INSERT INTO seal (only, header) VALUES (1, ?)", arguments: [key.header])
        try SealHeads(sealer: sealer).writeAll(db)
        return .commit
      }
    }
  }

  /// Puts the copy in the database's place and overwrites what was there, once nobody reads it any more. No connection
  /// of this process is open.
  ///
  /// - Throws: `busy` while somebody reads; `inputOutput` when the disk does not confirm the new name: the old bytes are
  ///   left then.
  func takeOver() throws {
    let former = try DatabaseQueue(path: files.database, configuration: RecordStore.configuration(writing: true))
    try former.unsafeRead { db in
      try db.execute(sql: "PRAGMA busy_timeout = 5000")
      try db.inTransaction(.exclusive) {
        try replace()
        return .rollback
      }
    }
  }

  private func replace() throws(StoreError) {
    let former = Descriptor(opening: files.database, O_RDWR)
    guard rename(path, files.database) == 0 else {
      throw StoreError(
        .inputOutput, "\(files.database) could not be replaced: \(systemMessage()). It is as it was.")
    }
    guard let folder = Descriptor(opening: files.path, O_RDONLY), fsync(folder.number) == 0 else {
      throw StoreError(
        .inputOutput,
        "\(files.database) is sealed with the new passphrase, but the disk did not confirm it, and the old bytes were "
          + "left. Check the disk.")
    }
    former?.overwriteUnnamed()
  }

  /// Until it has taken the database's place.
  var isThere: Bool { if case .missing = FileKind(at: path) { false } else { true } }

  func remove() {
    unlink(path)
    unlink(path + "-journal")
  }

  // MARK: Rows

  private func copyTables(_ db: Database) throws {
    try db.execute(sql: "PRAGMA defer_foreign_keys = ON; DELETE FROM main.circle")
    // Our own names, out of the new file: the former one may come from anywhere, and a name could be SQL.
    let tables = try String.fetchAll(
      db,
      sql: """
        SELECT name FROM main.sqlite_master
         WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%'
           AND name NOT IN ('journal', 'seal', 'seal_head')
        """)
    for table in tables {
      let columns = try String.fetchAll(
        db, sql: "SELECT name FROM pragma_table_info(?, 'main')", arguments: [table])
      let sealed = SealedTable(rawValue: table)
      let values = columns.map { column in
        guard let sealed, sealed.column == column else { return column }
        return "sealed('\(table)', \(column), \(sealed.key.joined(separator: ", ")))"
      }
      try db.execute(
        sql: """
          INSERT INTO main.\(table) (\(columns.joined(separator: ", ")))
          SELECT \(values.joined(separator: ", ")) FROM former.\(table)
          """)
    }
  }

  private func copyJournal(_ sealer: Sealer, _ db: Database) throws {
    guard let number = try Int64.fetchOne(db, sql: "SELECT running FROM circle") else { return }
    var chain = JournalChain(meeting: MeetingID(number: number))
    var formerChain = chain
    let rows = try Row.fetchAll(db, sql: "SELECT seq, command, t, wall, payload FROM former.journal ORDER BY seq")
    for row in rows {
      let opened: Data = try former.map { try formerChain.open(row, $0) } ?? row[4]
      let payload = try chain.seal(opened, seq: row[0], command: row[1], t: row[2], wall: row[3], sealer)
      try db.execute(
        sql: "INSERT INTO main.journal (meeting, seq, command, t, wall, payload) VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [number, row[0] as Int, row[1] as Int, row[2] as Int, row[3] as Int64, payload])
    }
    try SealHeads(sealer: sealer).write(chain, db)
  }

  /// `sealed(table, words, key…)`; NULL for NULL.
  private func sealing(with sealer: Sealer) -> DatabaseFunction {
    DatabaseFunction("sealed") { values in
      guard let table = String.fromDatabaseValue(values[0]), let stored = Data.fromDatabaseValue(values[1]) else {
        return nil
      }
      let place = SealedPlace(table: table, row: values.dropFirst(2).compactMap { Int64.fromDatabaseValue($0) })
      let plain: Data = try former.map { try $0.open(stored, at: place) } ?? stored
      return try sealer.seal(plain, at: place)
    }
  }
}
