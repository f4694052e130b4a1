// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

/// Read-only views for people with another SQLite tool: `OpenData.md` explains each.
///
/// Lengths are milliseconds. A meeting's number is that of its record; it says nothing of who was there.
///
/// Whoever opens a circle to write to it makes them anew where they are not what is said here: a changed view needs no
/// migration, and reaches every circle. The program itself reads none of them, so that a circle that is only looked at
/// tells the same whatever its views say.
enum Views {
  struct View {
    let name: String
    /// The whole statement that makes it, as SQLite keeps it.
    let definition: String

    init(name: String, definition: String) {
      self.name = name
      self.definition = definition.hasSuffix(";") ? String(definition.dropLast()) : definition
    }
  }

  static let all =
    [
      View(name: "meetings", definition: meetings), View(name: "stage_times", definition: stageTimes),
      View(name: "meeting_themes", definition: meetingThemes),
      View(name: "open_commitments", definition: openCommitments), View(name: "totals", definition: totals),
    ] + FigureQuery.allCases.map { View(name: $0.view, definition: $0.definition) }

  /// Names that views of earlier versions had: they go.
  static let former: [String] = []

  /// Makes those anew that are missing or say something else, in one transaction. Views by other names are left alone.
  static func renew(in queue: DatabaseQueue) throws {
    let stored = try queue.unsafeRead { db in
      try Row.fetchAll(db, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'view'")
        .reduce(into: [:]) { (views: inout [String: String], row) in views[row[0]] = row[1] }
    }
    let stale = all.filter { stored[$0.name] != $0.definition }
    let gone = former.filter { stored[$0] != nil } + stale.map(\.name)
    guard !gone.isEmpty else { return }
    try queue.writeWithoutTransaction { db in
      try db.inTransaction(.immediate) {
        for name in gone { try db.execute(sql: "DROP VIEW IF EXISTS \(name)") }
        for view in stale { try db.execute(sql: view.definition) }
        return .commit
      }
    }
  }

  private static let meetings = """
    CREATE VIEW meetings AS
      SELECT record.id AS meeting, record.day, record.agenda, record.present,
             coalesce(sum(stage.planned), 0) AS planned, coalesce(sum(stage.used), 0) AS used,
             coalesce(sum(stage.turns), 0) AS turns, coalesce(sum(stage.between_turns), 0) AS between_turns,
             record.mood_in_median AS mood_in, record.mood_out_median AS mood_out, record.facilitation_changes,
             coalesce(max(stage.voices AND stage.held), 0) AS voices, record.meet_again
        FROM record LEFT JOIN stage ON stage.record = record.id
       GROUP BY record.id ORDER BY record.day, record.id
    """

  private static let stageTimes = """
    CREATE VIEW stage_times AS
      SELECT record.id AS meeting, record.day, record.agenda, stage.position, stage.kind, stage.title, stage.held,
             stage.planned, stage.used, stage.turns, stage.between_turns, stage.voices
        FROM stage JOIN record ON record.id = stage.record
       ORDER BY record.day, record.id, stage.position
    """

  private static let meetingThemes = """
    CREATE VIEW meeting_themes AS
      SELECT record.id AS meeting, record.day, record.agenda, theme.name
        FROM theme JOIN record ON record.id = theme.record
       ORDER BY record.day, record.id, theme.position
    """

  private static let openCommitments = """
    CREATE VIEW open_commitments AS
      SELECT number, words, due, made, status FROM commitment ORDER BY due IS NULL, due, number
    """

  private static let totals = """
    CREATE VIEW totals AS
      SELECT 'meetings' AS what, count(*) AS count FROM record
      UNION ALL SELECT what, count FROM tally
    """
}
