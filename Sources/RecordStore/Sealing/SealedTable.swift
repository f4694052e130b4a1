// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import Sealing

/// A table with a column of free text. The journal itself is sealed row by row, each chained to the one before.
enum SealedTable: String, CaseIterable, Sendable {
  case agreement, care, commitment, decision
  case journalText = "journal_text"
  case record

  var column: String { self == .record ? "summary" : "words" }

  /// Integers all of them, and in the order of the place that a text is sealed for.
  var key: [String] {
    switch self {
    case .agreement: ["position"]
    case .care: ["only"]
    case .commitment: ["number"]
    case .decision: ["record", "position"]
    case .journalText: ["meeting", "number"]
    case .record: ["id"]
    }
  }

  /// What authenticates the table's texts, as they are now.
  func head(_ sealer: Sealer, _ db: Database) throws -> DatabaseValue {
    let keys = key.joined(separator: ", ")
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(keys), substr(\(column), -\(SealTag.length)) FROM \(rawValue)
         WHERE \(column) IS NOT NULL ORDER BY \(keys)
        """)
    return sealer.head(
      of: rawValue,
      rows: try rows.map { row in
        (key: (0..<key.count).map { row[$0] as Int64 }, tag: try SealTag(of: row[key.count]))
      }
    ).databaseValue
  }
}
