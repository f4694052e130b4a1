// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import MeetingCore
import Support
import Testing

@testable import RecordStore

@Suite("Open data", .timeLimit(.minutes(15)))
struct OpenDataTests {
  let folder = TemporaryFolder()

  private static let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Sources/RecordStore/RecordStore.docc/OpenData.md").standardized

  private static func text() throws -> String { try String(contentsOf: page, encoding: .utf8) }

  private static func questions() throws -> [String] {
    try text().components(separatedBy: "```sql\n").dropFirst().compactMap { $0.components(separatedBy: "```").first }
  }

  private func fill() throws {
    try folder.store().add(
      (0..<12).map { index in
        var record = MeetingRecord.sample
        record.present = 5 + index % 2
        record.themes = [index % 2 == 0 ? "humility" : "anger"]
        record.stages[1].held = index < 4
        return (day: Day.sample.advanced(by: index * 7), account: ClosingAccount(record: record))
      })
  }

  private func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: folder.database, configuration: configuration).read(body)
  }

  @Test("the page's three questions are answered by the file alone")
  func questions() throws {
    try fill()
    let questions = try Self.questions()
    #expect(questions.count == 3)
    let answers = try read { db in try questions.map { try Row.fetchAll(db, sql: $0) } }
    #expect(answers[0].map { $0["month"] as String } == ["2026-12", "2027-01", "2027-02"])
    #expect(answers[0].allSatisfy { $0["minutes"] == 11.0 })
    #expect(answers[1].map { $0["name"] as String } == ["anger", "humility"])
    #expect(answers[1].map { $0["men"] as Double } == [6, 5])
    #expect(answers[2].map { $0["meetings"] as Int } == [8, 4])
    #expect(answers[2].map { $0["lift"] as Double } == [1.5, 1.5])
  }

  @Test("the page names every view with each of its columns, and every table")
  func documented() throws {
    try fill()
    let text = try Self.text()
    let columns = try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT list.name AS view, info.name AS column, list.type AS type
            FROM pragma_table_list AS list JOIN pragma_table_info(list.name) AS info
           WHERE list.schema = 'main' AND list.name NOT LIKE 'sqlite%' AND list.name NOT LIKE 'grdb%'
          """)
    }
    #expect(columns.count > 60)
    for row in columns {
      let (name, column): (String, String) = (row["view"], row["column"])
      guard row["type"] == "view" else {
        #expect(lack(of: "`\(name)`", in: text) == nil, "table \(name)")
        continue
      }
      let line = text.split(separator: "\n").first { $0.hasPrefix("| `\(name)` |") }
      #expect(line?.contains("`\(column)`") == true, "\(name).\(column)")
    }
  }
}
