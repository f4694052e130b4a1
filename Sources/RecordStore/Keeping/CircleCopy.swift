// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A whole copy of a circle's database, made with SQLite's online backup while others may write to it.
///
/// It grows under another name, is read through, and gets its own name only when it is whole and on the disk. A kill
/// leaves the draft at most, which the next copy of that name clears away.
enum CircleCopy {
  /// - Throws: `cannotCreate` when something has the name already; it stays untouched.
  static func make(of source: DatabaseQueue, at path: String) throws(StoreError) {
    try refuseTaken(path)
    let (draft, hold) = try draft(of: source, for: path)
    defer {
      unlink(draft)
      withExtendedLifetime(hold) {}
    }
    switch giveNewName(path, to: draft) {
    case 0: break
    case EEXIST: throw taken(path)
    default: throw unwritten(path)
    }
    try syncFolder(of: path)
  }

  /// Copies into the draft's name, which the caller renames or deletes while it holds the draft.
  ///
  /// - Throws: `inUse` while another process makes the same copy.
  static func draft(
    of source: DatabaseQueue, for path: String
  ) throws(StoreError) -> (path: String, hold: Descriptor) {
    let draft = path + CircleFolder.draftSuffix
    if let left = Descriptor(opening: draft, O_RDWR) {
      guard flock(left.number, LOCK_EX | LOCK_NB) == 0 else {
        throw StoreError(.inUse, "Another Circlekeeper is making \(path) at this moment. Try again when it is done.")
      }
      if case .file = FileKind(at: draft) { unlink(draft) }
    }
    guard let hold = Descriptor(opening: draft, O_RDWR | O_CREAT | O_EXCL), flock(hold.number, LOCK_EX | LOCK_NB) == 0
    else {
      throw StoreError(
        .cannotCreate, "\(path) could not be made: \(systemMessage()). Name a place that you may write to.")
    }
    do {
      let copy = try DatabaseQueue(path: draft, configuration: draftConfiguration)
      try source.backup(to: copy)
      try copy.close()
      try check(draft)
      guard let file = Descriptor(opening: draft, O_RDWR), fsync(file.number) == 0 else { throw unwritten(path) }
      return (draft, hold)
    } catch {
      unlink(draft)
      throw StoreError(error, at: path)
    }
  }

  /// Reads all of a database without writing to it.
  ///
  /// - Throws: `foreign`, `newer`, `truncated` or `corrupt`.
  static func check(_ path: String) throws(StoreError) {
    let version = try DatabaseHeader(at: path).version
    guard version <= Schema.version else { throw .writtenByNewer(path) }
    guard version > 0 else { throw .damaged(path) }
    do {
      let queue = try DatabaseQueue(path: path, configuration: readingConfiguration)
      let isWhole = try queue.read { db in
        try db.requireWhole(path)
        return try String.fetchAll(db, sql: "PRAGMA integrity_check(1)") == ["ok"]
          && Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil
      }
      try queue.close()
      guard isWhole else { throw StoreError.damaged(path) }
    } catch {
      if DatabaseHeader.isCutShort(path) { throw .cutShort(path) }
      throw StoreError(error, at: path)
    }
  }

  /// Whether a copy needs a passphrase. One that cannot be read may hold anything.
  static func isSealed(_ path: String) -> Bool {
    guard case .file = FileKind(at: path) else { return false }
    switch FileKind(at: path + CircleFolder.journalSuffix) {
    case .file, .missing: break
    default: return false
    }
    let queue = try? DatabaseQueue(path: path, configuration: readingConfiguration)
    return (try? queue?.read(Schema.sealHeader)) != nil
  }

  static var readingConfiguration: Configuration {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY") }
    return configuration
  }

  /// The draft needs no protection of its own: unless it becomes whole, it goes.
  private static var draftConfiguration: Configuration {
    var configuration = Configuration()
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY") }
    return configuration
  }

  /// Makes sure that a name that was given or taken stays so. Some file systems have nothing to say about folders.
  static func syncFolder(of path: String) throws(StoreError) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    guard let folder = Descriptor(opening: folder.isEmpty ? "/" : folder, O_RDONLY),
      fsync(folder.number) == 0 || errno == EINVAL
    else {
      throw StoreError(.inputOutput, "The disk did not confirm what became of \(path). Check the disk, and look there.")
    }
  }

  private static func refuseTaken(_ path: String) throws(StoreError) {
    guard case .missing = FileKind(at: path) else { throw taken(path) }
  }

  private static func taken(_ path: String) -> StoreError {
    StoreError(.cannotCreate, "\(path) is there already, and stays as it is. Name a new file.")
  }

  private static func unwritten(_ path: String) -> StoreError {
    StoreError(.inputOutput, "\(path) could not be written: \(systemMessage()). Nothing is left of it.")
  }
}
