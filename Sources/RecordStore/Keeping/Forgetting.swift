// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
package import MeetingCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a group may decide to forget at once, whatever its age.
package struct Forgettable: Codable, Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case agreements, decisions, summaries
    /// Older states of the circle, beside it.
    case copies
    /// What plugins wrote, such as minutes.
    case files
  }

  package var commitments: [OpenCommitment] = []
  package var agreements = 0
  package var decisions = 0
  package var summaries = 0
  package var copies: [String] = []
  package var files: [String] = []

  package func count(of kind: Kind) -> Int {
    switch kind {
    case .agreements: agreements
    case .decisions: decisions
    case .summaries: summaries
    case .copies, .files: paths(of: kind).count
    }
  }

  /// What lies beside the database; none of what lies in it.
  package func paths(of kind: Kind) -> [String] {
    switch kind {
    case .agreements, .decisions, .summaries: []
    case .copies: copies
    case .files: files
    }
  }
}

extension RecordStore {
  package func forgettable(on today: Day) throws(StoreError) -> Forgettable {
    let commitments = try openCommitments(on: today)
    return try read(orElse: Forgettable(copies: files.copies, files: files.pluginFiles)) { db in
      func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: "SELECT count(*) FROM " + sql) ?? 0 }
      return Forgettable(
        commitments: commitments, agreements: try count("agreement"), decisions: try count("decision"),
        summaries: try count("record WHERE summary IS NOT NULL"), copies: files.copies, files: files.pluginFiles)
    }
  }

  /// Where plugins may keep files for a circle.
  package static func pluginFolder(in folder: String) -> String { CircleFolder(path: folder).pluginFolder }

  /// What plugins wrote, and nothing seals.
  package var pluginFiles: [String] { files.pluginFiles }

  /// How many older states beside the circle can be read without a passphrase, as far as they can be read at all.
  package var openCopies: Int { files.copies.filter { !CircleCopy.isSealed($0) }.count }

  /// Deletes a commitment, uncounted, and writes the file anew without its text.
  ///
  /// - Throws: `inUse` while a meeting is unfinished: its journal holds the text too.
  package func forget(commitment number: Int) throws(StoreError) {
    try write { db in
      try refuseUnfinished(db)
      try db.execute(sql: "DELETE FROM commitment WHERE number = ?", arguments: [number])
    }
    try rewrite()
  }

  /// Deletes every text of a kind, and writes the file anew without them. The figures stay.
  package func forget(_ kind: Forgettable.Kind) throws(StoreError) {
    let sql: String
    switch kind {
    case .agreements: sql = "DELETE FROM agreement"
    case .decisions: sql = "DELETE FROM decision"
    case .summaries: sql = "UPDATE record SET summary = NULL"
    case .copies: return try Self.delete(files.copies)
    case .files: return try Self.deletePluginFiles(files)
    }
    try write { db in
      try refuseUnfinished(db)
      try db.execute(sql: sql)
    }
    try rewrite()
  }

  /// Deletes the circle: its database, also a damaged one, all copies beside it, what plugins wrote, and the folder when
  /// nothing else is in it. The database goes last, so that a kill leaves a circle that can be forgotten again.
  ///
  /// - Throws: `inUse` while another process has it open.
  package static func forgetEverything(folder: String) throws(StoreError) {
    let files = CircleFolder(path: folder)
    _ = try files.inspect()
    let lock = try WriterLock(files)
    try deletePluginFiles(files)
    SealedCopy(of: files).remove()
    try delete(files.copies + [files.database + CircleFolder.journalSuffix, files.database, files.lock])
    withExtendedLifetime(lock) {}
    rmdir(folder)
  }

  /// Before a person is asked whether something is to take the whole circle's place, or to delete it.
  ///
  /// - Throws: `inUse` while another process has it open.
  package static func refuseOpen(folder: String) throws(StoreError) {
    try WriterLock.refuseHeld(CircleFolder(path: folder))
  }

  private static func deletePluginFiles(_ files: CircleFolder) throws(StoreError) {
    try delete(files.pluginFiles)
    // The deepest first; one that is not empty stays.
    for folder in files.pluginFolders.reversed() { rmdir(folder) }
  }

  private static func delete(_ paths: [String]) throws(StoreError) {
    for path in paths {
      var file: Descriptor?
      if case .file = FileKind(at: path) { file = Descriptor(opening: path, O_RDWR) }
      guard unlink(path) == 0 || errno == ENOENT else {
        throw StoreError(.permission, "\(path) could not be deleted: \(systemMessage()). Delete it by hand.")
      }
      file?.overwriteUnnamed()
    }
    if let path = paths.first { try CircleCopy.syncFolder(of: path) }
  }
}
