// SPDX-License-Identifier: GPL-3.0-or-later

extension Migration {
  /// Plugins.
  static let v3 = Migration(
    """
    -- Which plugins the circle enabled, and what they were then: anything else is not run.
    CREATE TABLE plugin (
      name    TEXT PRIMARY KEY,
      folder  TEXT NOT NULL,                       -- its real path
      digest  TEXT NOT NULL,                       -- SHA-256 of its manifest and its executable
      allowed TEXT NOT NULL                        -- what it asked for and may have, in words with spaces between
    ) STRICT, WITHOUT ROWID;

    PRAGMA user_version = 3;
    """)
}
