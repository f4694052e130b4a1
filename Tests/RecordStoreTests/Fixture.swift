// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import Support

@testable import RecordStore

/// The databases in `Fixtures`, which earlier versions left: its README says how each was made.
enum Fixture {
  static let folder = Checkout.root + "/Tests/RecordStoreTests/Fixtures"

  static func sql(_ name: String) throws -> String {
    try String(contentsOfFile: "\(folder)/\(name).sql", encoding: .utf8)
  }

  /// Names that begin so, the oldest first.
  static func names(_ beginning: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted {
      $0.compare($1, options: .numeric) == .orderedAscending
    }
    .filter { $0.hasPrefix(beginning) && $0.hasSuffix(".sql") }.map { String($0.dropLast(4)) }
  }

  /// A database as SQL that makes it again. Events are written as text, so that a reader can look at them.
  static func dump(_ path: String) throws -> String {
    try DatabaseQueue(path: path).read { db in
      var statements = try ["application_id", "user_version"].map { pragma in
        "PRAGMA \(pragma) = \(try Int.fetchOne(db, sql: "PRAGMA \(pragma)") ?? 0)"
      }
      statements += ["PRAGMA foreign_keys = OFF", "BEGIN"]
      let parts = try Row.fetchAll(
        db, sql: "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type = 'trigger', rowid")
      for part in parts {
        statements.append(part["sql"])
        guard part["type"] == "table" else { continue }
        let name: String = part["name"]
        let columns = try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info(?)", arguments: [name])
        let values = columns.map { column in
          column != "payload"
            ? "quote(\(column))"
            : "'CAST(x''01'' || ' || quote(CAST(substr(payload, 2) AS TEXT)) || ' AS BLOB)'"
        }
        let rows = try String.fetchAll(db, sql: "SELECT \(values.joined(separator: " || ', ' || ")) FROM \(name)")
        statements += rows.map { "INSERT INTO \(name) VALUES (\($0))" }
      }
      return (statements + ["COMMIT"]).map { $0 + ";\n" }.joined()
    }
  }
}

extension TemporaryFolder {
  /// Puts a fixture in the circle's place.
  func load(_ fixture: String) throws {
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let queue = try DatabaseQueue(path: database)
    try queue.inDatabase { try $0.execute(sql: Fixture.sql(fixture)) }
    try queue.close()
  }

  /// What SQLite keeps of each table, index, view and trigger, in words.
  func schema() throws -> [String] {
    try DatabaseQueue(path: database).read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_master
           ORDER BY type, name
          """)
    }
  }

  /// The form of a circle that is made today.
  static func newSchema() throws -> [String] {
    let folder = TemporaryFolder()
    _ = try folder.store()
    return try folder.schema()
  }
}
