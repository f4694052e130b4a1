// SPDX-License-Identifier: GPL-3.0-or-later

/// Read-only views for people with another SQLite tool, and for the figures of the history: `OpenData.md` explains each.
///
/// Lengths are milliseconds. A meeting's number is that of its record; it says nothing of who was there.
enum Views {
  static let all = ([meetings] + FigureQuery.allCases.map(\.definition)).joined(separator: "\n\n")

  private static let meetings = """
    CREATE VIEW meetings AS
      SELECT record.id AS meeting, record.day, record.agenda, record.present,
             coalesce(sum(stage.planned), 0) AS planned, coalesce(sum(stage.used), 0) AS used,
             coalesce(sum(stage.turns), 0) AS turns, coalesce(sum(stage.between_turns), 0) AS between_turns,
             record.mood_in_median AS mood_in, record.mood_out_median AS mood_out, record.facilitation_changes,
             coalesce(max(stage.voices AND stage.held), 0) AS voices, record.meet_again
        FROM record LEFT JOIN stage ON stage.record = record.id
       GROUP BY record.id ORDER BY record.day, record.id;

    CREATE VIEW stage_times AS
      SELECT record.id AS meeting, record.day, record.agenda, stage.position, stage.kind, stage.title, stage.held,
             stage.planned, stage.used, stage.turns, stage.between_turns, stage.voices
        FROM stage JOIN record ON record.id = stage.record
       ORDER BY record.day, record.id, stage.position;

    CREATE VIEW meeting_themes AS
      SELECT record.id AS meeting, record.day, record.agenda, theme.name
        FROM theme JOIN record ON record.id = theme.record
       ORDER BY record.day, record.id, theme.position;

    CREATE VIEW open_commitments AS
      SELECT number, words, due, made, status FROM commitment ORDER BY due IS NULL, due, number;

    CREATE VIEW totals AS
      SELECT 'meetings' AS what, count(*) AS count FROM record
      UNION ALL SELECT what, count FROM tally;
    """

  // MARK: Before version 2

  static let dropFirst = """
    DROP VIEW meetings; DROP VIEW stage_times; DROP VIEW open_commitments; DROP VIEW totals;
    """

  static let first = """
    CREATE VIEW meetings AS
      SELECT record.day, record.agenda, record.present, sum(stage.planned) AS planned, sum(stage.used) AS used,
             sum(stage.turns) AS turns, sum(stage.between_turns) AS between_turns,
             record.mood_in_median, record.mood_out_median, record.facilitation_changes, record.meet_again
        FROM record LEFT JOIN stage ON stage.record = record.id
       GROUP BY record.id ORDER BY record.day, record.id;

    CREATE VIEW stage_times AS
      SELECT record.day, record.agenda, stage.position, stage.kind, stage.title, stage.held, stage.planned, stage.used,
             stage.turns, stage.between_turns
        FROM stage JOIN record ON record.id = stage.record
       ORDER BY record.day, record.id, stage.position;

    CREATE VIEW open_commitments AS
      SELECT number, words, due, made, status FROM commitment ORDER BY due IS NULL, due, number;

    CREATE VIEW totals AS
      SELECT 'meetings' AS what, count(*) AS count FROM record
      UNION ALL SELECT what, count FROM tally;
    """
}
