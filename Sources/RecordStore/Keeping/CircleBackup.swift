// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
package import MeetingCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension RecordStore {
  /// Writes a whole copy of the circle into a new file for nobody else's eyes, also while a meeting runs. It holds the
  /// running meeting's journal too. A circle with a passphrase is copied as it lies there, sealed.
  ///
  /// - Throws: `missing` when there is no circle yet.
  package func backUp(to path: String) throws(StoreError) {
    guard let queue = try connected() else { throw .noCircle(in: folder) }
    try CircleCopy.make(of: queue, at: path)
  }
}

/// A copy of a circle that was found whole.
package struct CircleBackup {
  /// What it holds.
  package let info: CircleInfo
  private let path: String

  /// Reads all of the file, and leaves it untouched.
  ///
  /// - Throws: `missing`, `unsafePlace`, `foreign`, `newer`, `truncated`, `corrupt`.
  package init(at path: String) throws(StoreError) {
    switch FileKind(at: path) {
    case .file: break
    case .missing: throw StoreError(.missing, "There is no file \(path). Name a copy that circle backup wrote.")
    case .link: throw StoreError(.unsafePlace, "\(path) is a symbolic link. Name the file itself.")
    case .folder, .special: throw StoreError(.unsafePlace, "\(path) is not a plain file. Name one.")
    case .hidden(let code):
      throw StoreError(.permission, "\(path) cannot be opened: \(systemMessage(code)). Check who may read it.")
    }
    self.path = path
    if case .file(size: 1...) = FileKind(at: path + CircleFolder.journalSuffix) {
      throw StoreError(
        .truncated,
        "\(path) was being written when the machine stopped: \(path)\(CircleFolder.journalSuffix) holds the rest. "
          + "Open that circle once, then restore it. It was not touched.")
    }
    do throws(StoreError) {
      try CircleCopy.check(path)
    } catch {
      guard error.kind == .foreign else { throw error }
      throw StoreError(.foreign, "\(path) is no copy of a circle. Name a file that circle backup wrote.")
    }
    do {
      let queue = try DatabaseQueue(path: path, configuration: CircleCopy.readingConfiguration)
      info = try queue.read { db in try CircleInfo(db, folder: path) }
    } catch {
      throw StoreError(error, at: path)
    }
  }

  /// Puts a copy of this copy in the place of the circle's database, in one step: whoever opens the circle finds the
  /// old one or the new one.
  ///
  /// - Returns: where the database that was there is kept; nothing when there was none.
  /// - Throws: `inUse` while another process has the circle open.
  package func restore(into folder: String, on today: Day) throws(StoreError) -> String? {
    let files = CircleFolder(path: folder)
    _ = try files.inspect()
    try files.create()
    let lock = try WriterLock(files)
    defer { withExtendedLifetime(lock) {} }
    // Only now can nobody make or delete it.
    let hasOld = try files.inspect()
    let source: DatabaseQueue
    do {
      source = try DatabaseQueue(path: path, configuration: CircleCopy.readingConfiguration)
    } catch {
      throw StoreError(error, at: path)
    }
    let (draft, hold) = try CircleCopy.draft(of: source, for: files.database)
    defer { withExtendedLifetime(hold) {} }
    let journal = files.database + CircleFolder.journalSuffix
    if hasOld, case .file = FileKind(at: journal) { _ = try? RecordStore.openForReading(folder: files.path) }
    let kept = files.freeCopy(named: today.description)
    do throws(StoreError) {
      try keepOld(files, as: kept, hasOld: hasOld)
      guard rename(draft, files.database) == 0 else { throw failed(files.database) }
    } catch {
      rename(kept + CircleFolder.journalSuffix, journal)
      unlink(kept)
      unlink(draft)
      throw error
    }
    try CircleCopy.syncFolder(of: files.database)
    return hasOld ? kept : nil
  }

  /// Gives the old database a second name, if there is one. A journal that a crash left beside it must not meet the new
  /// one: SQLite would take it for the new one's. It may lie there without a database too.
  private func keepOld(_ files: CircleFolder, as kept: String, hasOld: Bool) throws(StoreError) {
    let journal = files.database + CircleFolder.journalSuffix
    if hasOld, link(files.database, kept) != 0 { throw failed(kept) }
    if case .file = FileKind(at: journal), rename(journal, kept + CircleFolder.journalSuffix) != 0 {
      throw failed(journal)
    }
    try CircleCopy.syncFolder(of: kept)
  }

  private func failed(_ path: String) -> StoreError {
    StoreError(.inputOutput, "\(path) could not be written: \(systemMessage()). The circle is as it was.")
  }
}
