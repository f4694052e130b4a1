PRAGMA application_id = 1129009234;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('v1');
CREATE TABLE circle (
  only            INTEGER PRIMARY KEY CHECK (only = 1),
  created         TEXT NOT NULL,               -- month
  keep            TEXT CHECK (keep IN ('nothing', 'figures', 'texts')),
  next_commitment INTEGER NOT NULL DEFAULT 1,  -- the number that the next one gets
  running         INTEGER UNIQUE,              -- the unfinished meeting, a random number; at most one
  closed          INTEGER                      -- the last closed one, so that closing again is no error
) STRICT;
INSERT INTO circle VALUES(1,'2026-11',NULL,1,NULL,-6421823647153644125);
CREATE TABLE journal (
  meeting INTEGER NOT NULL REFERENCES circle (running),
  seq     INTEGER NOT NULL,                    -- from zero, without a gap
  command INTEGER NOT NULL,                    -- the command that it came from
  t       INTEGER NOT NULL,                    -- since the meeting's first event
  wall    INTEGER NOT NULL,                    -- since 1970-01-01T00:00Z
  payload BLOB NOT NULL,                       -- a format byte, then the event; never queried
  PRIMARY KEY (meeting, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE journal_text (
  meeting INTEGER NOT NULL REFERENCES circle (running),
  number  INTEGER NOT NULL,
  words   ANY NOT NULL,
  PRIMARY KEY (meeting, number)
) STRICT, WITHOUT ROWID;
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
INSERT INTO record VALUES(1,'2026-11-24','weekly',3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'a slow evening');
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
INSERT INTO stage VALUES(1,0,'opening','Opening',1,120000,6,0,6,0);
INSERT INTO stage VALUES(1,1,'agreements','Agreements',1,180000,8,0,8,0);
CREATE TABLE decision (
  record   INTEGER NOT NULL REFERENCES record ON DELETE CASCADE,
  position INTEGER NOT NULL,
  words    ANY NOT NULL,
  PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;
INSERT INTO decision VALUES(1,0,'we meet every week');
CREATE TABLE theme (
  record   INTEGER NOT NULL REFERENCES record ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL,                      -- an agenda's tag
  PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;
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
INSERT INTO agreement VALUES(0,'What is told here stays here. What I have learned from it I may take along.');
INSERT INTO agreement VALUES(1,'I do not bring up another man''s share later, unless he does.');
INSERT INTO agreement VALUES(2,'I speak of myself and say “I”.');
INSERT INTO agreement VALUES(3,'I may pass at any time, and nobody asks why.');
INSERT INTO agreement VALUES(4,'I give no advice that was not asked for, and I ask before I give feedback.');
INSERT INTO agreement VALUES(5,'We come sober.');
INSERT INTO agreement VALUES(6,'No violence, and no threat of it.');
INSERT INTO agreement VALUES(7,'We begin and end on time.');
INSERT INTO agreement VALUES(8,'We support each other. This is not therapy.');
INSERT INTO agreement VALUES(9,'Whoever leaves the group for good comes to say goodbye.');
INSERT INTO agreement VALUES(10,'We are here to be better company for women and for everyone. There is no contempt for women in this room.');
INSERT INTO agreement VALUES(11,'When we speak of a woman, nobody can tell who she is.');
INSERT INTO agreement VALUES(12,'Confidence ends where someone''s safety is at stake. In our own words, that is when:');
INSERT INTO agreement VALUES(13,'we listen');
CREATE TABLE care (
  only    INTEGER PRIMARY KEY CHECK (only = 1),
  words   TEXT NOT NULL,
  checked TEXT NOT NULL                        -- day
) STRICT;
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
COMMIT;
