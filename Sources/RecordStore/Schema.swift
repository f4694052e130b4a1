// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import MeetingCore

/// The tables of `circle.sqlite`.
///
/// Times are milliseconds, days are `2027-01-31`, months `2027-01`. Free texts have the type `ANY`: plain words are
/// TEXT; a BLOB is kept for words that a passphrase seals. No table has a column for a man, and none links two
/// meetings. The views over them are in `Views.swift`.
enum Schema {
  /// The last migration's number, kept in `user_version`.
  static let version: Int32 = 4

  /// Brings the database up to date. A file that a kill left behind midway is known as ours and goes on from there.
  ///
  /// - Parameter last: the migration to stop after. A test makes an older circle with it.
  static func migrate(_ queue: DatabaseQueue, today: Day, upTo last: Int32 = version) throws {
    try queue.unsafeRead { db in
      try db.execute(sql: "PRAGMA application_id = \(DatabaseHeader.applicationID)")
    }
    try migrator(today: today).migrate(queue, upTo: "v\(last)")
  }

  /// What SQLite says once it has undone what a crash left half written; the file's header may still say otherwise.
  static func version(of queue: DatabaseQueue) throws -> Int32 {
    try queue.unsafeRead { db in try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0 }
  }

  /// Migrations are only ever added. They touch plain columns and never a payload.
  private static func migrator(today: Day) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { db in
      try db.execute(sql: tables)
      try db.execute(sql: Views.first)
      try db.execute(sql: "INSERT INTO circle (only, created) VALUES (1, ?)", arguments: [today.month])
      try db.execute(sql: "PRAGMA user_version = 1")
    }
    migrator.registerMigration("v2") { db in
      try db.execute(sql: Views.dropFirst)
      try db.execute(sql: Views.all)
      try db.execute(sql: "PRAGMA user_version = 2")
    }
    migrator.registerMigration("v3") { db in
      try db.execute(sql: plugins)
      try db.execute(sql: "PRAGMA user_version = 3")
    }
    migrator.registerMigration("v4") { db in
      try db.execute(sql: sealing)
      try db.execute(sql: "PRAGMA user_version = 4")
    }
    return migrator
  }

  static let tables = """
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
    """

  static let plugins = """
    -- Which plugins the circle enabled, and what they were then: anything else is not run.
    CREATE TABLE plugin (
      name    TEXT PRIMARY KEY,
      folder  TEXT NOT NULL,                       -- its real path
      digest  TEXT NOT NULL,                       -- SHA-256 of its manifest and its executable
      allowed TEXT NOT NULL                        -- what it asked for and may have, in words with spaces between
    ) STRICT, WITHOUT ROWID;
    """
}
