// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import MeetingCore
import Sealing

extension RecordStore {
  /// Chains rows to the journal's end. Those that are there already are opened and compared: sealed twice, the same
  /// event looks different.
  func appendSealed(
    _ rows: [(row: JournalRow, payload: Data)], to meeting: MeetingID, _ sealer: Sealer, _ db: Database
  ) throws {
    let heads = SealHeads(sealer: sealer)
    var chain = try heads.journal(of: meeting, db)
    for (row, payload) in rows {
      if row.entry.seq < chain.count {
        try compare(row, payload, meeting, sealer, db)
      } else {
        _ = try insert(row, try chain.seal(payload, of: row, sealer), meeting, db)
      }
    }
    try heads.write(chain, db)
  }

  private func compare(
    _ row: JournalRow, _ payload: Data, _ meeting: MeetingID, _ sealer: Sealer, _ db: Database
  ) throws {
    let entry = row.entry
    let stored = try Row.fetchOne(
      db, sql: "SELECT seq, command, t, wall, payload FROM journal WHERE meeting = ? AND seq = ?",
      arguments: [meeting.number, entry.seq])
    var chain = try JournalChain(meeting: meeting, before: entry.seq, db)
    guard let stored, stored[1] == entry.command, stored[2] == entry.t.milliseconds,
      try chain.open(stored, sealer) == payload
    else { throw different(entry.seq) }
  }

  /// The payloads of a whole journal: (seq, command, t, wall, payload) each, in order. Sealed ones are opened, and
  /// checked to follow one another to the end that the head tells of.
  func opened(_ rows: [Row], of meeting: MeetingID, _ db: Database) throws -> [Data] {
    guard let sealer = payloads.seal.sealer else { return rows.map { $0[4] } }
    _ = try SealHeads(sealer: sealer).journal(of: meeting, db)
    var chain = JournalChain(meeting: meeting)
    return try rows.map { try chain.open($0, sealer) }
  }
}
