// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
package import MeetingCore

extension RecordStore {
  /// The local numbers that the circle entered for a hard moment, and the day on which they were last checked.
  package func careNumbers() throws(StoreError) -> (words: String, checked: Day)? {
    try read(orElse: nil) { db in
      try check(.care, db)
      guard let row = try Row.fetchOne(db, sql: "SELECT words, checked FROM care"), let day = Day(stored: row[1]) else {
        return nil
      }
      return (try payloads.text(row[0], in: .care, row: 1).words, day)
    }
  }

  /// Takes the place of what was entered before.
  package func setCareNumbers(_ words: String, checked: Day) throws(StoreError) {
    try write { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO care (only, words, checked) VALUES (1, ?, ?)",
        arguments: [try payloads.stored(words, in: .care, row: 1), checked.description])
    }
  }
}
