// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import MeetingCore
import Sealing

/// What says of each sealed table which texts it has to hold. A trigger marks a head as stale in the very transaction
/// that changes its table, whoever changes it; the store renews the stale ones before it commits. Over them stands the
/// root, which binds them to each other and to the running meeting: none can be put back to what it was.
struct SealHeads {
  private static let root = "root"

  let sealer: Sealer

  /// Before anything is written: what does not fit now was left so by another program.
  func requireFresh(_ db: Database) throws {
    let statement = try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM seal_head WHERE stale)")
    if try Bool.fetchOne(statement) == true { throw SealingError.altered }
    try checkRoot(db)
  }

  /// After everything is written.
  func renew(_ db: Database) throws {
    let statement = try db.cachedStatement(sql: "SELECT what FROM seal_head WHERE stale")
    for what in try String.fetchAll(statement) {
      guard let table = SealedTable(rawValue: what) else { continue }
      try write(table, db)
    }
    try write(Self.root, try rootTag(db), db)
  }

  /// Everything that the passphrase guards. Of the journal, its end; each row says whether it follows the one before.
  func checkAll(_ db: Database) throws {
    try checkRoot(db)
    for table in SealedTable.allCases { try check(table, db) }
    try checkPlugins(db)
    guard let running = try running(db) else { return }
    guard try journal(of: MeetingID(number: running), db).count > 0 else { throw SealingError.altered }
  }

  /// For a circle that is sealed just now.
  func writeAll(_ db: Database) throws {
    for table in SealedTable.allCases { try write(table, db) }
    try writePlugins(db)
    try write(Self.root, try rootTag(db), db)
  }

  private func running(_ db: Database) throws -> Int64? {
    try Int64.fetchOne(try db.cachedStatement(sql: "SELECT running FROM circle"))
  }

  private func checkRoot(_ db: Database) throws {
    let statement = try db.cachedStatement(sql: "SELECT tag FROM seal_head WHERE what = '\(Self.root)'")
    guard try DatabaseValue.fetchOne(statement) == rootTag(db) else { throw SealingError.altered }
  }

  private func rootTag(_ db: Database) throws -> DatabaseValue {
    let statement = try db.cachedStatement(
      sql: "SELECT what, tag FROM seal_head WHERE what <> '\(Self.root)' ORDER BY what")
    let heads = try Row.fetchAll(statement).map { (what: $0[0] as String, tag: $0[1] as Data) }
    return sealer.root(over: heads, running: try running(db)).databaseValue
  }

  // MARK: The tables'

  func check(_ table: SealedTable, _ db: Database) throws {
    let row = try Row.fetchOne(
      db, sql: "SELECT tag, stale FROM seal_head WHERE what = ?", arguments: [table.rawValue])
    let head = try table.head(sealer, db)
    guard let row, row[1] == false, row[0] == head else { throw SealingError.altered }
  }

  func write(_ table: SealedTable, _ db: Database) throws {
    try write(table.rawValue, try table.head(sealer, db), db)
  }

  // MARK: The journal's

  /// The journal's rows so far, when they are as many as its head says and end with the same.
  func journal(of meeting: MeetingID, _ db: Database) throws -> JournalChain {
    let chain = try JournalChain(meeting: meeting, db)
    let statement = try db.cachedStatement(sql: "SELECT tag FROM seal_head WHERE what = 'journal'")
    let head = try DatabaseValue.fetchOne(statement)
    guard chain.count == 0 || head == chain.head(sealer) else { throw SealingError.altered }
    return chain
  }

  func write(_ chain: JournalChain, _ db: Database) throws {
    try write("journal", chain.head(sealer), db)
  }

  // MARK: The plugins'

  /// Which plugins may run is no secret, and nobody else's to say. Before the first one was enabled there is no head.
  func checkPlugins(_ db: Database) throws {
    let head = try DatabaseValue.fetchOne(db, sql: "SELECT tag FROM seal_head WHERE what = 'plugin'")
    let rows = try plugins(db)
    guard head == nil ? rows.isEmpty : head == tag(rows) else { throw SealingError.altered }
  }

  func writePlugins(_ db: Database) throws {
    try write("plugin", tag(try plugins(db)), db)
  }

  private func plugins(_ db: Database) throws -> [[String]] {
    try Row.fetchAll(db, sql: "SELECT name, folder, digest, allowed FROM plugin ORDER BY name").map { row in
      (0..<row.count).map { row[$0] }
    }
  }

  private func tag(_ plugins: [[String]]) -> DatabaseValue {
    sealer.head(of: "plugin", rows: plugins).databaseValue
  }

  private func write(_ what: String, _ tag: DatabaseValue, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO seal_head (what, tag, stale) VALUES (?, ?, 0)")
    try statement.execute(arguments: [what, tag])
  }
}
