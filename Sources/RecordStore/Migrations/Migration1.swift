// SPDX-License-Identifier: GPL-3.0-or-later

extension Migration {
  /// The circle, its running meeting, and what remains of meetings.
  static let v1 = Migration(
    """
    -- The circle itself: one row.
    CREATE TABLE circle (
      only            INTEGER PRIMARY KEY CHECK (only = 1),
      created         TEXT NOT NULL,               -- month
      keep            TEXT CHECK (keep IN ('nothing', 'figures', 'texts')),
      next_commitment INTEGER NOT NULL DEFAULT 1,  -- the number that the next one gets
      running         INTEGER UNIQUE,              -- the unfinished meeting, a random number; at most one
      closed          INTEGER                      -- the last closed one, so that closing again is no error
    ) STRICT;

    -- The running meeting's events, in order. Gone when it closes.
    CREATE TABLE journal (
      meeting INTEGER NOT NULL REFERENCES circle (running),
      seq     INTEGER NOT NULL,                    -- from zero, without a gap
      command INTEGER NOT NULL,                    -- the command that it came from
      t       INTEGER NOT NULL,                    -- since the meeting's first event
      wall    INTEGER NOT NULL,                    -- since 1970-01-01T00:00Z
      payload BLOB NOT NULL,                       -- a format byte, then the event; never queried
      PRIMARY KEY (meeting, seq)
    ) STRICT, WITHOUT ROWID;

    -- The words of the journal's free texts, beside it, so that an undo can erase them.
    CREATE TABLE journal_text (
      meeting INTEGER NOT NULL REFERENCES circle (running),
      number  INTEGER NOT NULL,
      words   ANY NOT NULL,
      PRIMARY KEY (meeting, number)
    ) STRICT, WITHOUT ROWID;

    -- What remains of a meeting.
    CREATE TABLE record (
      id                   INTEGER PRIMARY KEY,
      day                  TEXT NOT NULL,
      agenda               TEXT NOT NULL,
      present              INTEGER NOT NULL,       -- each man counted once
      evenness             REAL,                   -- 1 minus the Gini coefficient; shown over five meetings or more only
      mood_in_answers      INTEGER,
      mood_in_median       REAL,
      mood_in_spread       REAL,
      mood_out_answers     INTEGER,
      mood_out_median      REAL,
      mood_out_spread      REAL,
      facilitation_changes INTEGER,                -- 1: another man facilitates next time
      meet_again           TEXT,                   -- day
      summary              ANY
    ) STRICT;

    CREATE TABLE stage (
      record        INTEGER NOT NULL REFERENCES record ON DELETE CASCADE,
      position      INTEGER NOT NULL,
      kind          TEXT NOT NULL,
      title         TEXT NOT NULL,
      held          INTEGER NOT NULL,              -- 0: left out midway
      planned       INTEGER NOT NULL,
      used          INTEGER NOT NULL,              -- in turns and between them
      turns         INTEGER NOT NULL,
      between_turns INTEGER NOT NULL,
      voices        INTEGER NOT NULL,              -- 1: an input tagged `voices`
      PRIMARY KEY (record, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE decision (
      record   INTEGER NOT NULL REFERENCES record ON DELETE CASCADE,
      position INTEGER NOT NULL,
      words    ANY NOT NULL,
      PRIMARY KEY (record, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE theme (
      record   INTEGER NOT NULL REFERENCES record ON DELETE CASCADE,
      position INTEGER NOT NULL,
      name     TEXT NOT NULL,                      -- an agenda's tag
      PRIMARY KEY (record, position)
    ) STRICT, WITHOUT ROWID;

    -- Open commitments. One that ended is deleted, and counted in `tally`.
    CREATE TABLE commitment (
      number       INTEGER PRIMARY KEY,
      words        ANY NOT NULL,
      due          TEXT,                           -- day
      made         TEXT NOT NULL,                  -- month
      status       TEXT NOT NULL,                  -- open, partly, notyet, changed
      forget_after TEXT NOT NULL                   -- day; unclaimed until then, it goes uncounted
    ) STRICT;

    CREATE TABLE agreement (
      position INTEGER PRIMARY KEY,
      words    ANY NOT NULL
    ) STRICT;

    -- The local numbers for a hard moment: at most one row.
    CREATE TABLE care (
      only    INTEGER PRIMARY KEY CHECK (only = 1),
      words   TEXT NOT NULL,
      checked TEXT NOT NULL                        -- day
    ) STRICT;

    -- Sums over all meetings that name none of them.
    CREATE TABLE tally (
      what  TEXT PRIMARY KEY,
      count INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

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

    INSERT INTO circle (only, created) VALUES (1, :month);
    PRAGMA user_version = 1;
    """)
}
