// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import Sealing

extension Schema {
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
