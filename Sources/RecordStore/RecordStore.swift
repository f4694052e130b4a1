// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
package import MeetingCore
import Synchronization

/// What a circle keeps: the running meeting's journal, the records, the commitments.
///
/// It is opened by one process for writing, and by any number for reading meanwhile. Each call is one transaction. A
/// call that throws has changed nothing that it can vouch for, and may be repeated with the same values: journal rows
/// are known by (meeting, seq), and closing twice closes once. After an I/O error the next call opens the file anew and
/// so compares with what is really there.
package final class RecordStore: Sendable {
  private enum Purpose: Sendable {
    case writing(WriterLock)
    case reading
  }

  /// The circle's folder.
  package var folder: String { files.path }
  /// Whether opening it made it.
  package let isNew: Bool

  let files: CircleFolder
  /// How values are written down: plain, or sealed.
  var payloads: Payload { payload.withLock { $0 } }
  private let payload: Mutex<Payload>
  private let purpose: Purpose
  private let connection: Mutex<DatabaseQueue?>
  /// SQLite's `data_version` of this connection when all that is sealed was looked at.
  private let checkedVersion = Mutex<Int?>(nil)

  private init(_ files: CircleFolder, _ purpose: Purpose, isNew: Bool, _ queue: DatabaseQueue?) throws {
    self.files = files
    self.purpose = purpose
    self.isNew = isNew
    connection = Mutex(queue)
    payload = Mutex(Payload(try queue.map(Schema.seal) ?? .none))
  }

  /// Opens the circle to write to it, and makes it when there is none.
  ///
  /// - Parameter today: a new circle remembers the month.
  package static func openForWriting(folder: String, today: Day) throws(StoreError) -> RecordStore {
    let files = CircleFolder(path: folder)
    if try files.inspect() { try refuseNewer(files) }
    try files.create()
    let lock = try WriterLock(files)
    try files.createDatabase()
    // What a sealing left that was killed midway.
    SealedCopy(of: files).remove()
    let queue = try connect(files, writing: true)
    do {
      let version = try Schema.version(of: queue)
      if version != Schema.version {
        try copyBeforeMigration(of: queue, from: version, files, today)
        try Schema.migrate(queue, today: today)
      }
      try Views.renew(in: queue)
      return try RecordStore(files, .writing(lock), isNew: version == 0, queue)
    } catch {
      throw StoreError(error, at: files.database)
    }
  }

  /// Opens the circle to look at it. A circle that does not exist yet reads as empty, and nothing is made.
  package static func openForReading(folder: String) throws(StoreError) -> RecordStore {
    let files = CircleFolder(path: folder)
    do {
      return try RecordStore(files, .reading, isNew: false, try readerConnection(files))
    } catch {
      throw StoreError(error, at: files.database)
    }
  }

  var isForWriting: Bool { if case .writing = purpose { true } else { false } }

  /// Closes the connection and opens the file again. The lock stays held.
  func reopen() throws(StoreError) {
    disconnect()
    _ = try connected()
  }

  /// An older circle changes its form only after a dated copy of it lies beside.
  private static func copyBeforeMigration(
    of queue: DatabaseQueue, from version: Int32, _ files: CircleFolder, _ today: Day
  ) throws(StoreError) {
    let copy = files.copyBeforeMigration(from: version, on: today)
    guard version > 0 else { return }
    switch FileKind(at: copy) {
    case .file: return
    default: try CircleCopy.make(of: queue, at: copy)
    }
  }

  // MARK: Transactions

  /// One short reading transaction.
  ///
  /// - Parameter empty: what a circle that does not exist yet has to say.
  func read<Value>(orElse empty: Value, _ body: (Database) throws -> Value) throws(StoreError) -> Value {
    guard let queue = try connected() else { return empty }
    return try transaction(queue, .deferred, empty, body)
  }

  /// One writing transaction, acknowledged when it returns.
  func write(_ body: (Database) throws -> Void) throws(StoreError) {
    guard case .writing = purpose, let queue = try connected() else {
      throw StoreError(.readOnly, "\(files.path) was opened for reading only.")
    }
    guard let heads = payloads.seal.sealer.map(SealHeads.init) else {
      if isSealed { throw StoreError(SealedCircle(), at: files.database) }
      return try transaction(queue, .immediate, (), body)
    }
    try transaction(queue, .immediate, ()) { db in
      try requireOwn(heads, db)
      try body(db)
      try heads.renew(db)
    }
  }

  /// What another program wrote since is looked at as a whole: it may have put right what would tell of it.
  private func requireOwn(_ heads: SealHeads, _ db: Database) throws {
    let version = try Int.fetchOne(try db.cachedStatement(sql: "PRAGMA data_version"))
    if version == checkedVersion.withLock({ $0 }) { return try heads.requireFresh(db) }
    try heads.checkAll(db)
    checkedVersion.withLock { $0 = version }
  }

  /// How values are written from now on.
  func use(_ seal: Seal) {
    payload.withLock { $0 = Payload(seal) }
  }

  private func transaction<Value>(
    _ queue: DatabaseQueue, _ kind: Database.TransactionKind, _ initial: Value, _ body: (Database) throws -> Value
  ) throws(StoreError) -> Value {
    do {
      return try queue.unsafeRead { db in
        var value = initial
        try db.inTransaction(kind) {
          value = try body(db)
          return .commit
        }
        return value
      }
    } catch {
      let error = StoreError(error, at: files.database)
      if error.needsReopening { disconnect() }
      throw error
    }
  }

  // MARK: Connection

  func connected() throws(StoreError) -> DatabaseQueue? {
    if let queue = connection.withLock({ $0 }) { return queue }
    let queue: DatabaseQueue?
    switch purpose {
    case .reading: queue = try Self.readerConnection(files)
    case .writing:
      guard try files.inspect() else {
        throw StoreError(.inputOutput, "\(files.database) is gone. Put it back and try again.")
      }
      try Self.refuseNewer(files)
      queue = try Self.connect(files, writing: true)
    }
    connection.withLock { $0 = queue }
    return queue
  }

  func disconnect() {
    checkedVersion.withLock { $0 = nil }
    let queue = connection.withLock { slot in
      defer { slot = nil }
      return slot
    }
    try? queue?.close()
  }

  private static func readerConnection(_ files: CircleFolder) throws(StoreError) -> DatabaseQueue? {
    guard try files.inspect() else { return nil }
    try refuseNewer(files)
    let queue = try connect(files, writing: false)
    do {
      // While its writer makes it, there is nothing to read.
      return try Schema.version(of: queue) == 0 ? nil : queue
    } catch {
      throw StoreError(error, at: files.database)
    }
  }

  private static func refuseNewer(_ files: CircleFolder) throws(StoreError) {
    let version = try DatabaseHeader(at: files.database).version
    guard (0...Schema.version).contains(version) else { throw .writtenByNewer(files.database) }
  }

  /// A reader opens the file for writing too: only so can SQLite undo what a crash left half written.
  private static func connect(_ files: CircleFolder, writing: Bool) throws(StoreError) -> DatabaseQueue {
    do {
      let queue = try DatabaseQueue(path: files.database, configuration: configuration(writing: writing))
      try queue.unsafeRead { db in
        try db.inTransaction(.deferred) {
          try db.requireWhole(files.database)
          return .commit
        }
      }
      return queue
    } catch {
      let error = StoreError(error, at: files.database)
      throw error.kind == .corrupt && DatabaseHeader.isCutShort(files.database) ? .cutShort(files.database) : error
    }
  }

  static func configuration(writing: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(0.25)
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA trusted_schema = OFF;
          PRAGMA temp_store = MEMORY;
          PRAGMA secure_delete = ON;
          PRAGMA synchronous = EXTRA;
          """)
      try db.execute(sql: writing ? "PRAGMA journal_mode = DELETE" : "PRAGMA query_only = ON")
    }
    return configuration
  }
}
