// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import MeetingCore

/// The form of `circle.sqlite`: what its migrations made of it, and the views of today over that.
///
/// Times are milliseconds, days are `2027-01-31`, months `2027-01`. Free texts have the type `ANY`: plain words are
/// TEXT; a BLOB is kept for words that a passphrase seals. No table has a column for a man, and none links two
/// meetings. Each table is described where it is made, in `Migrations`.
enum Schema {
  /// The last migration's number, kept in `user_version`.
  static let version = Int32(Migration.all.count)

  /// Brings the database up to date. A file that a kill left behind midway is known as ours and goes on from there.
  ///
  /// - Parameter last: the migration to stop after. A test makes an older circle with it.
  static func migrate(_ queue: DatabaseQueue, today: Day, upTo last: Int32 = version) throws {
    try queue.unsafeRead { db in
      try db.execute(sql: "PRAGMA application_id = \(DatabaseHeader.applicationID)")
    }
    try DatabaseMigrator(Migration.all, month: today.month).migrate(queue, upTo: "v\(last)")
  }

  /// What SQLite says once it has undone what a crash left half written; the file's header may still say otherwise.
  static func version(of queue: DatabaseQueue) throws -> Int32 {
    try queue.unsafeRead { db in try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0 }
  }
}
