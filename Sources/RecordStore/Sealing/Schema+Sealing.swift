// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import Sealing

extension Schema {
  /// Since version 4.
  static let sealing =
    """
    -- The circle's key, wrapped in its passphrase: one row in a circle that has one.
    CREATE TABLE seal (
      only   INTEGER PRIMARY KEY CHECK (only = 1),
      header BLOB NOT NULL
    ) STRICT;

    -- In a sealed circle, one row for each table with sealed texts, one for the journal and one for the plugins: what
    -- authenticates their rows. One more, the root, authenticates these, and which meeting runs.
    CREATE TABLE seal_head (
      what  TEXT PRIMARY KEY,
      tag   BLOB NOT NULL,
      stale INTEGER NOT NULL                       -- 1: the table changed after the tag was made
    ) STRICT, WITHOUT ROWID;

    -- The numbers for a hard moment may be sealed as well.
    CREATE TABLE care_words (
      only    INTEGER PRIMARY KEY CHECK (only = 1),
      words   ANY NOT NULL,
      checked TEXT NOT NULL                        -- day
    ) STRICT;
    INSERT INTO care_words SELECT only, words, checked FROM care;
    DROP TABLE care;
    ALTER TABLE care_words RENAME TO care;

    """ + SealedTable.allCases.flatMap(\.triggers).joined(separator: "\n")

  static func seal(in queue: DatabaseQueue) throws -> Seal {
    try queue.unsafeRead { db in try sealHeader(db).map { .locked(header: $0) } ?? .none }
  }

  /// - Returns: the wrapped key's header; nothing in a circle without a passphrase.
  /// - Throws: `altered` when sealed texts are there and their key is gone: they must not be taken for an open circle's.
  static func sealHeader(_ db: Database) throws -> Data? {
    // Not by the file's version alone: who sets it back must not make a sealed circle an open one.
    let version = try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let hasSeal = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'seal')")
    guard version >= 4 || hasSeal == true else { return nil }
    if let header = try Data.fetchOne(db, sql: "SELECT header FROM seal") { return header }
    let texts = SealedTable.allCases.map { "SELECT 1 FROM \($0.rawValue) WHERE typeof(\($0.column)) = 'blob'" }
    let traces = (["SELECT 1 FROM seal_head"] + texts).joined(separator: " UNION ALL ")
    if try Bool.fetchOne(db, sql: "SELECT EXISTS (\(traces))") == true { throw SealingError.altered }
    return nil
  }
}

extension SealedTable {
  fileprivate var triggers: [String] {
    ["INSERT", "UPDATE", "DELETE"].map { change in
      """
      CREATE TRIGGER \(rawValue)_\(change.lowercased())_unseals AFTER \(change) ON \(rawValue) BEGIN
        UPDATE seal_head SET stale = 1 WHERE what = '\(rawValue)';
      END;
      """
    }
  }
}
