// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import Sealing

/// Why a circle's data could not be read or written, in words for the people in the room.
package struct StoreError: Error, Hashable {
  package enum Kind: Hashable, CaseIterable, Sendable {
    // The place
    case missing, cannotCreate, unsafePlace, permission
    // The moment
    case inUse, busy
    // The disk
    case diskFull, readOnly, inputOutput
    // The file's content
    case foreign, newer, truncated, corrupt
    /// It is whole, and says what this version does not know.
    case otherVersion
    /// What is sealed is not as it was left.
    case altered
    // The passphrase: it was not given, or it is another one
    case sealed, passphrase
    // The caller and the journal disagree
    case conflict
  }

  package let kind: Kind
  /// What is wrong, where, and what to do next.
  package let message: String

  init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  /// Whether the connection can no longer be trusted: what was written is known only after opening the file again.
  var needsReopening: Bool { kind == .inputOutput || kind == .corrupt }
}

extension StoreError: CustomStringConvertible {
  package var description: String { message }
}

extension StoreError {
  /// What SQLite reports about the database at `path`.
  init(_ error: any Error, at path: String) {
    if let known = error as? StoreError {
      self = known
      return
    }
    if let error = error as? SealingError {
      self.init(error, at: path)
      return
    }
    if error is SealedCircle {
      self.init(.sealed, "This circle has a passphrase, and it was not given. It opens nothing without it.")
      return
    }
    if error is UnknownEvent {
      self = .unfinishedOfAnotherVersion(path)
      return
    }
    guard let error = error as? DatabaseError else {
      self = .damaged(path)
      return
    }
    switch error.resultCode {
    case .SQLITE_FULL:
      self.init(.diskFull, "The disk is full: nothing more can be saved in \(path). Free some space and try again.")
    case .SQLITE_READONLY where error.extendedResultCode == .SQLITE_READONLY_DBMOVED:
      self.init(.inputOutput, "\(path) was moved or deleted while it was open. Put it back and try again.")
    case .SQLITE_READONLY:
      self.init(.readOnly, "\(path) can be read but not written. Allow writing to the file and its folder.")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(.busy, "Another program is using \(path) at this moment. Try again when it is done.")
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      self.init(.permission, "\(path) could not be opened. Check that the folder is there and belongs to you.")
    case .SQLITE_NOTADB:
      self = .notACircle(path)
    case .SQLITE_CORRUPT:
      self = .damaged(path)
    case .SQLITE_CONSTRAINT:
      self.init(.conflict, "\(path) refused what was to be saved (\(error.extendedResultCode)). Please report this.")
    default:
      self.init(
        .inputOutput, "Reading or writing \(path) failed (\(error.extendedResultCode)). Check the disk and try again.")
    }
  }

  init(_ error: SealingError, at path: String) {
    switch error {
    case .wrongPassphrase: self = .wrongPassphrase
    case .unknownHeader:
      self.init(
        .newer,
        "\(path) is sealed in a way that this Circlekeeper does not know. Install a newer version. It was not touched.")
    case .noMemory:
      self.init(
        .inputOutput, "A passphrase needs 256 MiB of free memory for a moment. Close other programs and try again.")
    case .altered:
      self.init(
        .altered,
        "What the passphrase guards in \(path) is not as it was left: something was changed, moved or taken out. Put a "
          + "backup in its place, and keep this file: it was not touched.")
    }
  }

  /// The same for an empty one and for any other that does not fit.
  package static let wrongPassphrase = StoreError(
    .passphrase, "That passphrase does not open this circle. Nothing was changed.")

  package static func noCircle(in folder: String) -> StoreError {
    StoreError(.missing, "There is no circle in \(folder) yet. circlekeeper circle init makes one.")
  }

  static func notACircle(_ path: String) -> StoreError {
    StoreError(
      .foreign, "\(path) is not a circle's database. Choose another folder, or move the file away. It was not touched.")
  }

  static func writtenByNewer(_ path: String) -> StoreError {
    StoreError(
      .newer, "\(path) was written by a newer Circlekeeper. Install that version to open it. It was not touched.")
  }

  static func unfinishedOfAnotherVersion(_ path: String) -> StoreError {
    StoreError(
      .otherVersion,
      "The unfinished meeting in \(path) was written by another version of Circlekeeper. Install that version to go on "
        + "with it; discard lets it go. Nothing was touched.")
  }

  static func unknownStage(_ path: String) -> StoreError {
    StoreError(
      .otherVersion,
      "A meeting in \(path) has a stage of a kind that this Circlekeeper does not know: another version kept it. Install "
        + "that version to look at it. Nothing was touched.")
  }

  static func cutShort(_ path: String) -> StoreError {
    StoreError(.truncated, "\(path) is cut short: a part is missing. Put a backup in its place. It was not touched.")
  }

  static func damaged(_ path: String) -> StoreError {
    StoreError(.corrupt, "\(path) is damaged. Put a backup in its place, and keep this file: it was not touched.")
  }
}
