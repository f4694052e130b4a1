// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

/// One change of the database's form, in the very SQL that was shipped.
///
/// Circles of every version lie on men's machines, and whatever comes later builds on what was run there. So a migration
/// is never changed again. It is text and knows no type of the program, it ends by setting `user_version` to its number,
/// and it touches plain columns only, never a payload. The next one is a file of its own and the last of ``all``.
///
/// The views that v1 and v2 made are of their time: `Views` says what they are today.
struct Migration {
  let sql: String

  /// - Parameter sql: any number of statements; `:month` is the month in which they run.
  init(_ sql: String) {
    self.sql = sql
  }

  /// In order, from number 1.
  static let all = [v1, v2, v3, v4]
}

extension DatabaseMigrator {
  /// - Parameter month: of today, `2027-01`.
  init(_ migrations: [Migration], month: String) {
    self.init()
    for (offset, migration) in migrations.enumerated() {
      registerMigration("v\(offset + 1)") { db in
        try db.execute(sql: migration.sql, arguments: ["month": month])
      }
    }
  }
}
