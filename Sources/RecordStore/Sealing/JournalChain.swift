// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import MeetingCore
import Sealing

/// The end of a sealed journal, to which the next row is chained.
struct JournalChain {
  let meeting: MeetingID
  private(set) var count = 0
  private(set) var last: SealTag?

  /// An empty one.
  init(meeting: MeetingID) {
    self.meeting = meeting
  }

  /// The end of what is stored of a meeting.
  ///
  /// - Parameter seq: only the rows before it.
  init(meeting: MeetingID, before seq: Int = .max, _ db: Database) throws {
    self.meeting = meeting
    let statement = try db.cachedStatement(
      sql: "SELECT seq, payload FROM journal WHERE meeting = ? AND seq < ? ORDER BY seq DESC LIMIT 1")
    guard let row = try Row.fetchOne(statement, arguments: [meeting.number, seq]) else { return }
    count = (row[0] as Int) + 1
    last = try SealTag(of: row[1])
  }

  func head(_ sealer: Sealer) -> DatabaseValue {
    sealer.head(ofMeeting: meeting.number, count: count, last: last).databaseValue
  }

  /// - Returns: the payload to store as the next row.
  mutating func seal(_ payload: Data, of row: JournalRow, _ sealer: Sealer) throws -> Data {
    let entry = row.entry
    return try seal(
      payload, seq: entry.seq, command: entry.command, t: entry.t.milliseconds, wall: row.wall, sealer)
  }

  mutating func seal(
    _ payload: Data, seq: Int, command: Int, t: Int, wall: Int64, _ sealer: Sealer
  ) throws -> Data {
    let sealed = try sealer.seal(payload, at: place(of: seq, command, t, wall))
    (count, last) = (seq + 1, try SealTag(of: sealed))
    return sealed
  }

  /// Reads the next row: (seq, command, t, wall, payload).
  mutating func open(_ row: Row, _ sealer: Sealer) throws -> Data {
    guard row[0] == count else { throw SealingError.altered }
    let payload = try sealer.open(row[4], at: place(of: row[0], row[1], row[2], row[3]))
    (count, last) = (count + 1, try SealTag(of: row[4]))
    return payload
  }

  private func place(of seq: Int, _ command: Int, _ t: Int, _ wall: Int64) -> SealedPlace {
    SealedPlace(meeting: meeting.number, seq: seq, command: command, t: t, wall: wall, after: last)
  }
}
