// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import MeetingCore
import Testing

@testable import RecordStore

@Suite("Schema", .timeLimit(.minutes(5)))
struct SchemaTests {
  let folder = TemporaryFolder()

  @Test("the last version has these tables and columns, and none of them for a man")
  func golden() throws {
    let store = try folder.store()
    let columns = try store.read(orElse: []) { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT tables.name || '(' || group_concat(columns.name, ' ') || ')' || iif(tables.strict, ' strict', '')
            FROM pragma_table_list AS tables JOIN pragma_table_info(tables.name) AS columns
           WHERE tables.schema = 'main' AND tables.name NOT LIKE 'sqlite%' AND tables.name NOT LIKE 'grdb%'
           GROUP BY tables.name ORDER BY tables.type, tables.name
          """)
    }
    #expect(
      columns == [
        "agreement(position words) strict",
        "care(only words checked) strict",
        "circle(only created keep next_commitment running closed) strict",
        "commitment(number words due made status forget_after) strict",
        "decision(record position words) strict",
        "journal(meeting seq command t wall payload) strict",
        "journal_text(meeting number words) strict",
        "plugin(name folder digest allowed) strict",
        "record(id day agenda present evenness mood_in_answers mood_in_median mood_in_spread mood_out_answers "
          + "mood_out_median mood_out_spread facilitation_changes meet_again summary) strict",
        "seal(only header) strict",
        "seal_head(what tag stale) strict",
        "stage(record position kind title held planned used turns between_turns voices) strict",
        "tally(what count) strict",
        "theme(record position name) strict",
        "figure_agendas(agenda meetings)",
        "figure_attendance(fewest median most)",
        "figure_course(step meetings present)",
        "figure_evenness(meetings median)",
        "figure_moods(meetings mood_in mood_out)",
        "figure_stages(kind meetings planned used turns)",
        "figure_summary(meetings first last facilitation_changes)",
        "figure_themes(name meetings last)",
        "figure_voices(meetings meetings_since)",
        "meeting_themes(meeting day agenda name)",
        "meetings(meeting day agenda present planned used turns between_turns mood_in mood_out "
          + "facilitation_changes voices meet_again)",
        "open_commitments(number words due made status)",
        "stage_times(meeting day agenda position kind title held planned used turns between_turns voices)",
        "totals(what count)",
      ])
  }

  @Test("the file says whose it is, and which version")
  func marks() throws {
    _ = try folder.store()
    let header = try DatabaseHeader(at: folder.database)
    #expect(header.version == Schema.version)
    let queue = try DatabaseQueue(path: folder.database)
    #expect(try queue.read { try Int32.fetchOne($0, sql: "PRAGMA application_id") } == DatabaseHeader.applicationID)
  }

  @Test("a database that a kill left unmade is made on the next opening, and reads as empty before")
  func leftMidway() throws {
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    try DatabaseQueue(path: folder.database).inDatabase {
      try $0.execute(sql: "PRAGMA application_id = \(DatabaseHeader.applicationID)")
    }
    #expect(try RecordStore.openForReading(folder: folder.path).records().isEmpty)
    let store = try folder.store()
    #expect(store.isNew)
    try store.hold(ClosingAccount(record: .sample))
    #expect(try store.records().count == 1)
  }

  @Test("a database of version 1 is brought up to date in place, and keeps what it holds")
  func fromFirst() throws {
    try folder.store().hold(ClosingAccount(record: .sample))
    try DatabaseQueue(path: folder.database).write { db in
      for query in FigureQuery.allCases { try db.execute(sql: "DROP VIEW \(query.view)") }
      try db.execute(sql: "DROP VIEW meeting_themes; \(Views.dropFirst) \(Views.first)")
      try db.execute(sql: "DROP TABLE plugin; DROP TABLE seal; DROP TABLE seal_head")
      for trigger in try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'") {
        try db.execute(sql: "DROP TRIGGER \(trigger)")
      }
      try db.execute(sql: "DELETE FROM grdb_migrations WHERE identifier <> 'v1'; PRAGMA user_version = 1")
    }
    let later = try folder.store()
    #expect(!later.isNew)
    #expect(try later.records().count == 1)
    #expect(try later.figures().meetings == 1)
    #expect(try DatabaseHeader(at: folder.database).version == Schema.version)
  }

  @Test("the views add up and can be opened without us")
  func views() throws {
    try folder.store().hold(
      ClosingAccount(record: .sample, commitments: [.init(text: .sample("sleep"), due: nil)], passes: 2))
    var configuration = Configuration()
    configuration.readonly = true
    try DatabaseQueue(path: folder.database, configuration: configuration).read { db in
      let meeting = try #require(try Row.fetchOne(db, sql: "SELECT * FROM meetings"))
      #expect(meeting["planned"] == 17 * 60_000)
      #expect(meeting["used"] == 14 * 60_000)
      #expect(meeting["between_turns"] == 4 * 60_000)
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM stage_times") == 2)
      #expect(try String.fetchOne(db, sql: "SELECT words FROM open_commitments") == "sleep")
      #expect(try Int.fetchOne(db, sql: "SELECT count FROM totals WHERE what = 'passes'") == 2)
      #expect(try Int.fetchOne(db, sql: "SELECT count FROM totals WHERE what = 'meetings'") == 1)
    }
  }
}
