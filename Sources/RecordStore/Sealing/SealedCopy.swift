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
    try queue.close()
    guard let file = Descriptor(opening: path, O_RDWR), fsync(file.number) == 0 else {
      throw StoreError(.inputOutput, "\(path) could not be saved: \(systemMessage()). Check the disk and try again.")
    }
  }

  /// Puts the copy in the database's place and overwrites what was there. No connection of this process is open.
  func takeOver() throws(StoreError) {
    let former = Descriptor(opening: files.database, O_RDWR)
    guard case .file(let size) = FileKind(at: files.database), rename(path, files.database) == 0 else {
      throw StoreError(
        .inputOutput, "\(files.database) could not be replaced: \(systemMessage()). It is as it was.")
    }
    if let folder = Descriptor(opening: files.path, O_RDONLY) { fsync(folder.number) }
    if let former { Self.overwrite(former, size) }
  }

  func remove() {
    unlink(path)
    unlink(path + "-journal")
  }

  // MARK: Rows

  private func copyTables(_ db: Database) throws {
    try db.execute(sql: "PRAGMA defer_foreign_keys = ON; DELETE FROM main.circle")
    let tables = try String.fetchAll(
      db,
      sql: """
        SELECT name FROM former.sqlite_master
         WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%'
           AND name NOT IN ('journal', 'seal', 'seal_head')
        """)
    for table in tables {
      let columns = try String.fetchAll(
        db, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table])
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

  // MARK: Bytes

  /// As far as a file goes: a disk may keep the old blocks.
  private static func overwrite(_ file: Descriptor, _ size: Int) {
    let zeros = [UInt8](repeating: 0, count: 65_536)
    var offset = 0
    while offset < size {
      let written = pwrite(file.number, zeros, min(zeros.count, size - offset), off_t(offset))
      guard written > 0 else { break }
      offset += written
    }
    fsync(file.number)
  }
}
