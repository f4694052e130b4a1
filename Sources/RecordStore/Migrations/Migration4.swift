// SPDX-License-Identifier: GPL-3.0-or-later

extension Migration {
  /// A passphrase.
  static let v4 = Migration(
    """
    -- The circle's key, wrapped in its passphrase: one row in a circle that has one.
    CREATE TABLE seal (
      only   INTEGER PRIMARY KEY CHECK (only = 1),
      header BLOB NOT NULL
    ) STRICT;

    -- In a sealed circle, one row for each table with sealed texts, one for the journal and one for the plugins: what
    -- authenticates their rows. One more, the root, authenticates these, and which meeting runs.
    CREATE TABLE seal_head (
      what  TEXT PRIMARY KEY,
      tag   BLOB NOT NULL,
      stale INTEGER NOT NULL                       -- 1: the table changed after the tag was made
    ) STRICT, WITHOUT ROWID;

    -- The numbers for a hard moment may be sealed as well.
    CREATE TABLE care_words (
      only    INTEGER PRIMARY KEY CHECK (only = 1),
      words   ANY NOT NULL,
      checked TEXT NOT NULL                        -- day
    ) STRICT;
    INSERT INTO care_words SELECT only, words, checked FROM care;
    DROP TABLE care;
    ALTER TABLE care_words RENAME TO care;

    CREATE TRIGGER agreement_insert_unseals AFTER INSERT ON agreement BEGIN
      UPDATE seal_head SET stale = 1 WHERE what = 'agreement';
    END;
    CREATE TRIGGER agreement_update_unseals AFTER UPDATE ON agreement BEGIN
      UPDATE seal_head SET stale = 1 WHERE what = 'agreement';
    END;
    CREATE TRIGGER agreement_delete_unseals AFTER DELETE ON agreement BEGIN
      UPDATE seal_head SET stale = 1 WHERE what = 'agreement';
    END;
    CREATE TRIGGER care_insert_unseals AFTER INSERT ON care BEGIN
      UPDATE seal_head SET stale = 1 WHERE what = 'care';
    END;
    CREATE TRIGGER care_update_unseals AFTER UPDATE ON care BEGIN
      UPDATE seal_head SET stale = 1 WHERE what = 'care';
    END;
    CREATE TRIGGER care_delete_unseals AFTER DELETE ON care BEGIN
      UPDATE seal_head SET stale = 1 WHERE what = 'care';
    END;
    CREATE TRIGGER commitment_insert_unseals AFTER INSERT ON commitment BEGIN
      UPDATE seal_head SET stale = 1 WHERE what = 'commitment';
    END;
    CREATE TRIGGER commitment_update_unseals AFTER UPDATE ON commitment BEGIN
      UPDATE seal_head SET stale = 1 WHERE what = 'commitment';
    END;
    CREATE TRIGGER commitment_delete_unseals AFTER DELETE ON commitment BEGIN
      UPDATE seal_head SET stale = 1 WHERE what = 'commitment';
    END;
    CREATE TRIGGER decision_insert_unseals AFTER INSERT ON decision BEGIN
      UPDATE seal_head SET stale = 1 WHERE what = 'decision';
    END;
    CREATE TRIGGER decision_update_unseals AFTER UPDATE ON decision BEGIN
      UPDATE seal_head SET stale = 1 WHERE what = 'decision';
    END;
    CREATE TRIGGER decision_delete_unseals AFTER DELETE ON decision BEGIN
      UPDATE seal_head SET stale = 1 WHERE what = 'decision';
    END;
    CREATE TRIGGER journal_text_insert_unseals AFTER INSERT ON journal_text BEGIN
      UPDATE seal_head SET stale = 1 WHERE what = 'journal_text';
    END;
    CREATE TRIGGER journal_text_update_unseals AFTER UPDATE ON journal_text BEGIN
      UPDATE seal_head SET stale = 1 WHERE what = 'journal_text';
    END;
    CREATE TRIGGER journal_text_delete_unseals AFTER DELETE ON journal_text BEGIN
      UPDATE seal_head SET stale = 1 WHERE what = 'journal_text';
    END;
    CREATE TRIGGER record_insert_unseals AFTER INSERT ON record BEGIN
      UPDATE seal_head SET stale = 1 WHERE what = 'record';
    END;
    CREATE TRIGGER record_update_unseals AFTER UPDATE ON record BEGIN
      UPDATE seal_head SET stale = 1 WHERE what = 'record';
    END;
    CREATE TRIGGER record_delete_unseals AFTER DELETE ON record BEGIN
      UPDATE seal_head SET stale = 1 WHERE what = 'record';
    END;

    PRAGMA user_version = 4;
    """)
}
