// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import Sealing

/// What says of each sealed table which texts it has to hold. A trigger marks a head as stale in the very transaction
/// that changes its table, whoever changes it; the store renews the stale ones before it commits.
struct SealHeads {
  let sealer: Sealer

  /// Before anything is written: a head that is stale now was left so by another program.
  func requireFresh(_ db: Database) throws {
    let statement = try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM seal_head WHERE stale)")
    if try Bool.fetchOne(statement) == true { throw SealingError.altered }
  }

  func renewStale(_ db: Database) throws {
    let statement = try db.cachedStatement(sql: "SELECT what FROM seal_head WHERE stale")
    for what in try String.fetchAll(statement) {
      guard let table = SealedTable(rawValue: what) else { continue }
      try write(table, db)
    }
  }

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
