// SPDX-License-Identifier: GPL-3.0-or-later

extension Migration {
  /// The figures of the history as views, and views that tell a meeting by its number.
  static let v2 = Migration(
    """
    DROP VIEW meetings; DROP VIEW stage_times; DROP VIEW open_commitments; DROP VIEW totals;

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

    CREATE VIEW figure_summary AS
    WITH chosen AS (SELECT * FROM record)SELECT count(*) AS meetings, min(day) AS first, max(day) AS last,
           coalesce(sum(facilitation_changes), 0) AS facilitation_changes
      FROM chosen;

    CREATE VIEW figure_agendas AS
    WITH chosen AS (SELECT * FROM record)SELECT agenda, count(*) AS meetings FROM chosen \
    GROUP BY agenda ORDER BY meetings DESC, agenda;

    CREATE VIEW figure_attendance AS
    WITH chosen AS (SELECT * FROM record), ranked AS (
      SELECT present, row_number() OVER (ORDER BY present) AS place, count(*) OVER () AS number FROM chosen)
    SELECT min(present) AS fewest, avg(present) FILTER (WHERE place IN ((number + 1) / 2, number / 2 + 1)) AS median, \
    max(present) AS most
      FROM ranked;

    CREATE VIEW figure_course AS
    WITH chosen AS (SELECT * FROM record), stepped AS (SELECT present, \
    ntile(24) OVER (ORDER BY day, id) AS step FROM chosen)
    SELECT step, count(*) AS meetings, avg(present) AS present FROM stepped GROUP BY step ORDER BY step;

    CREATE VIEW figure_stages AS
    WITH chosen AS (SELECT * FROM record)SELECT kind, count(DISTINCT record) AS meetings, sum(planned) AS planned, \
    sum(used) AS used, sum(turns) AS turns
      FROM stage JOIN chosen ON chosen.id = stage.record
     GROUP BY kind ORDER BY avg(position), kind;

    CREATE VIEW figure_evenness AS
    WITH chosen AS (SELECT * FROM record), ranked AS (
      SELECT evenness, row_number() OVER (ORDER BY evenness) AS place, count(*) OVER () AS number
        FROM chosen WHERE evenness IS NOT NULL)
    SELECT count(*) AS meetings,
           iif(count(*) < 5, NULL, avg(evenness) FILTER (WHERE place IN ((number + 1) / 2, number / 2 + 1))) AS median
      FROM ranked;

    CREATE VIEW figure_moods AS
    WITH chosen AS (SELECT * FROM record), ranked AS (
      SELECT mood_in_median, row_number() OVER (ORDER BY mood_in_median) AS in_place,
             mood_out_median, row_number() OVER (ORDER BY mood_out_median) AS out_place, count(*) OVER () AS number
        FROM chosen WHERE mood_in_median IS NOT NULL AND mood_out_median IS NOT NULL)
    SELECT count(*) AS meetings,
           avg(mood_in_median) FILTER (WHERE in_place IN ((number + 1) / 2, number / 2 + 1)) AS mood_in,
           avg(mood_out_median) FILTER (WHERE out_place IN ((number + 1) / 2, number / 2 + 1)) AS mood_out
      FROM ranked;

    CREATE VIEW figure_themes AS
    WITH chosen AS (SELECT * FROM record)SELECT name, count(DISTINCT record) AS meetings, max(day) AS last
      FROM theme JOIN chosen ON chosen.id = theme.record
     GROUP BY name ORDER BY last, name;

    CREATE VIEW figure_voices AS
    WITH chosen AS (SELECT * FROM record), ordered AS (
      SELECT row_number() OVER (ORDER BY day, id) AS place,
             id IN (SELECT record FROM stage WHERE voices = 1 AND held = 1) AS heard
        FROM chosen)
    SELECT coalesce(sum(heard), 0) AS meetings, count(*) - max(place) FILTER (WHERE heard) AS meetings_since
      FROM ordered;

    PRAGMA user_version = 2;
    """)
}
