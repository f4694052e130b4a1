// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import Sealing
import Testing

@testable import RecordStore

/// What somebody without the passphrase does to a sealed circle's file is said, and refused.
@Suite("Meddling with a sealed circle", .timeLimit(.minutes(5)))
struct MeddlingTests {
  let folder = TemporaryFolder()

  /// Every text that was there is asked for.
  private func readAll() throws {
    let store = try folder.reader()
    _ = try store.circleFacts()
    _ = try store.records()
    _ = try store.openCommitments(on: .sample)
    _ = try store.careNumbers()
    _ = try store.unfinished()
    _ = try store.plugins()
  }

  /// The triggers that note an ordinary change, gone, as for somebody who knows of them.
  private static let silently = SealedTable.allCases.flatMap { table in
    ["insert", "update", "delete"].map { "DROP TRIGGER \(table.rawValue)_\($0)_unseals;" }
  }.joined()

  @Test(
    "is noticed, whether by a tool or by somebody who knows how we notice",
    arguments: [
      // Swapped
      """
      CREATE TEMP TABLE kept AS SELECT position, words FROM agreement;
      UPDATE agreement SET words = (SELECT words FROM kept WHERE kept.position = 1 - agreement.position)
      """,
      """
      CREATE TEMP TABLE kept AS SELECT seq, payload FROM journal;
      UPDATE journal SET payload = (SELECT payload FROM kept WHERE kept.seq = 3 - journal.seq) WHERE seq IN (1, 2)
      """,
      "UPDATE agreement SET words = (SELECT words FROM decision LIMIT 1) WHERE position = 0",
      // Reordered
      "UPDATE journal SET seq = 9 WHERE seq = 1; UPDATE journal SET seq = 1 WHERE seq = 2; "
        + "UPDATE journal SET seq = 2 WHERE seq = 9",
      "UPDATE decision SET position = 7 WHERE position = 0; UPDATE decision SET position = 0 WHERE position = 1",
      // Dropped
      "DELETE FROM journal WHERE seq = 3", "DELETE FROM journal WHERE seq = 0", "DELETE FROM journal",
      "DELETE FROM journal_text", "DELETE FROM agreement WHERE position = 1", "DELETE FROM commitment",
      "DELETE FROM decision WHERE position = 1", "DELETE FROM care", "UPDATE record SET summary = NULL",
      // Changed, or put in plain
      "UPDATE journal SET t = t + 1 WHERE seq = 2", "UPDATE journal SET wall = 0 WHERE seq = 1",
      "UPDATE journal SET command = 9 WHERE seq = 1", "UPDATE agreement SET words = 'obey' WHERE position = 0",
      "UPDATE record SET summary = 'x'", "INSERT INTO agreement VALUES (2, 'obey')",
      "UPDATE commitment SET words = zeroblob(300)", "UPDATE commitment SET words = x'02'",
      "UPDATE circle SET running = NULL; DELETE FROM journal; DELETE FROM journal_text",
      "UPDATE circle SET running = NULL; DELETE FROM journal; DELETE FROM journal_text; UPDATE seal_head SET stale = 0",
      "DELETE FROM plugin; DELETE FROM seal_head WHERE what = 'plugin'", "DELETE FROM seal_head WHERE what = 'root'",
      "DELETE FROM seal_head WHERE what = 'agreement'", "DELETE FROM seal_head WHERE what = 'journal'",
      "UPDATE seal_head SET tag = zeroblob(32)",
      // Another program in a plugin's place, or beside it
      "UPDATE plugin SET digest = 'f00d'", "UPDATE plugin SET folder = '/elsewhere'",
      "UPDATE plugin SET allowed = 'texts network'", "DELETE FROM plugin",
      "INSERT INTO plugin VALUES ('spy', '/elsewhere', 'f00d', '')", "DELETE FROM seal_head WHERE what = 'plugin'",
    ])
  func noticed(sql: String) throws {
    _ = try folder.sealed()
    try readAll()
    let whole = try Data(contentsOf: URL(fileURLWithPath: folder.database))
    for meddling in [sql, Self.silently + sql] {
      try whole.write(to: URL(fileURLWithPath: folder.database))
      try folder.meddle(meddling)
      let error = #expect(throws: StoreError.self) { try readAll() }
      #expect(error?.kind == .altered || error?.kind == .corrupt, "\(String(describing: error))")
      #expect(error?.exitCode == 65)
      #expect(error?.message.contains("backup") == true)
    }
  }

  @Test("a version that was set back does not make a sealed circle an open one", arguments: 0..<4)
  func setBack(version: Int) throws {
    try folder.store().seal(with: .sample(), today: .sample, cost: .low)
    try folder.meddle("PRAGMA user_version = \(version)")
    #expect(throws: StoreError.self) { try folder.store().hold(.wordy) }
    #expect(try folder.store().isSealed)
  }

  @Test("a table of another program's is no SQL, and is not taken along")
  func foreignTable() throws {
    _ = try folder.filled()
    try folder.meddle(
      "CREATE TABLE \"tally(what,count) SELECT 'x',1 WHERE 0; DELETE FROM main.agreement; /*\" (a)")
    let before = try folder.store().circleFacts().agreements.count
    try folder.store().seal(with: .sample(), today: .sample, cost: .low)
    #expect(try before > 0 && folder.unlocked().circleFacts().agreements.count == before)
  }

  @Test("nobody slips a plugin in before the first one, or beside one that is enabled or disabled meanwhile")
  func plugins() throws {
    try folder.store().seal(with: .sample(), today: .sample, cost: .low)
    let store = try folder.unlocked()
    #expect(try store.plugins().isEmpty)
    let whole = try Data(contentsOf: URL(fileURLWithPath: folder.database))
    try folder.meddle("INSERT INTO plugin VALUES ('spy', '/elsewhere', 'f00d', '')")
    for change in [{ try store.enable(.sample) }, { try store.disablePlugin("bell") }] {
      #expect(throws: StoreError.self) { try change() }
    }
    try whole.write(to: URL(fileURLWithPath: folder.database))
    try store.enable(.sample)
    #expect(try folder.reader().plugins() == [.sample])
    try store.disablePlugin("bell")
    #expect(try folder.reader().plugins().isEmpty)
  }

  @Test("a table that was put back to what it was, with the head of then, is noticed")
  func putBack() throws {
    let store = try folder.sealed()
    let before = folder.path + "/before"
    try FileManager.default.copyItem(atPath: folder.database, toPath: before)
    try store.setCareNumbers("another line", checked: .sample)
    try folder.meddle(
      """
      ATTACH '\(before)' AS before;
      DELETE FROM care;
      INSERT INTO care SELECT * FROM before.care;
      INSERT OR REPLACE INTO seal_head SELECT * FROM before.seal_head WHERE what = 'care';
      """)
    let error = #expect(throws: StoreError.self) { try readAll() }
    #expect(error?.kind == .altered)
  }

  @Test(
    "without its key it is not taken for an open circle, and stays as it is",
    arguments: ["DELETE FROM seal", "DELETE FROM seal; DELETE FROM seal_head"])
  func withoutKey(sql: String) throws {
    _ = try folder.sealed()
    try folder.meddle(sql)
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.database))
    for open in [{ try folder.store() }, { try RecordStore.openForReading(folder: folder.path) }] {
      let error = #expect(throws: StoreError.self) { _ = try open() }
      #expect(error?.kind == .altered)
      #expect(error?.exitCode == 65)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)) == before)
  }

  @Test(
    "while a meeting runs is noticed before the next command is written, also when nothing tells of it by itself",
    arguments: ["", silently])
  func whileRunning(before: String) throws {
    _ = try folder.sealed()
    let store = try folder.unlocked()
    try store.setCareNumbers("another line", checked: .sample)
    try folder.meddle(before + "DELETE FROM agreement WHERE position = 1")
    let error = #expect(throws: StoreError.self) {
      try store.append([.sample(4, .joined(handle: Handle("otter")))], to: .other)
    }
    #expect(error?.kind == .altered)
  }

  @Test("within a text is noticed when all is sealed anew")
  func sealedAnew() throws {
    _ = try folder.sealed()
    try folder.meddle(
      Self.silently
        + "UPDATE agreement SET words = CAST(substr(words, 1, 40) || x'00' || substr(words, 42) AS BLOB)")
    let store = try folder.unlocked()
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.database))
    let error = #expect(throws: StoreError.self) {
      try store.changePassphrase(to: .sample("other words"), today: .sample, cost: .low)
    }
    #expect(error?.kind == .altered)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)) == before)
  }

  @Test("a journal cut short is noticed before a row is added to it")
  func journalCut() throws {
    _ = try folder.sealed()
    let store = try folder.unlocked()
    try folder.meddle("DELETE FROM journal WHERE seq = 3")
    let error = #expect(throws: StoreError.self) {
      try store.append([.sample(3, .joined(handle: Handle("otter")))], to: .other)
    }
    #expect(error?.kind == .altered)
  }
}
