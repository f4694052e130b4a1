// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import MeetingCore
import Testing

@testable import RecordStore

@Suite("Journal", .timeLimit(.minutes(5)))
struct JournalTests {
  let folder = TemporaryFolder()

  @Test("what was appended is there for another process to resume, words included")
  func resume() throws {
    try folder.store().append(JournalRow.meeting, to: .sample)
    let unfinished = try #require(try folder.store().unfinished())
    #expect(unfinished.id == .sample)
    #expect(unfinished.entries == JournalRow.meeting.map(\.entry))
    #expect(unfinished.firstWall == 1_700_000_000_000)
    #expect(unfinished.lastWall == 1_700_000_003_000)
  }

  @Test("a circle without a meeting has nothing to resume")
  func nothingToResume() throws {
    #expect(try folder.store().unfinished() == nil)
  }

  @Test("the same rows again are no error and no duplicate")
  func idempotence() throws {
    let store = try folder.store()
    try store.append(JournalRow.meeting, to: .sample)
    try store.append(JournalRow.meeting, to: .sample)
    #expect(try store.unfinished()?.entries.count == 4)
  }

  @Test("rows repeated after an undo do not bring its words back")
  func repeatedAfterErasing() throws {
    let store = try folder.store()
    try store.append(JournalRow.meeting, to: .sample)
    try store.append([.sample(4, .undone(command: 3))], to: .sample, erasing: [2])
    try store.append(JournalRow.meeting, to: .sample)
    #expect(try store.unfinished()?.entries[3].event.texts.map(\.words) == [""])
  }

  @Test("a place that holds something else is refused, and nothing of the command is kept")
  func conflict() throws {
    let store = try folder.store()
    try store.append(JournalRow.meeting, to: .sample)
    let error = #expect(throws: StoreError.self) {
      try store.append([.sample(4, .held), .sample(2, .held)], to: .sample)
    }
    #expect(error?.kind == .conflict)
    #expect(try store.unfinished()?.entries.count == 4)
  }

  @Test("a row without the one before it is refused: a journal with a gap could not be read")
  func withoutTheOneBefore() throws {
    let store = try folder.store()
    try store.append(JournalRow.meeting, to: .sample)
    #expect(throws: StoreError.self) { try store.append([.sample(5, .held)], to: .sample) }
    #expect(try store.unfinished()?.entries.count == 4)
  }

  @Test("an undo erases the words from the file's bytes, and the event stays")
  func erasing() throws {
    let store = try folder.store()
    try store.append(JournalRow.meeting, to: .sample)
    #expect(try folder.contains("call my father"))
    try store.append([.sample(4, .undone(command: 3))], to: .sample, erasing: [2])
    #expect(try !folder.contains("call my father"))
    #expect(try folder.contains("what is said here stays here"))
    #expect(try store.unfinished()?.entries.count == 5)
  }

  @Test("events carry a text's number only; the words lie apart")
  func wordsApart() throws {
    let store = try folder.store()
    try store.append(JournalRow.meeting, to: .sample)
    let payload = try store.read(orElse: "") { db in
      try String.fetchOne(db, sql: "SELECT CAST(substr(payload, 2) AS TEXT) FROM journal WHERE seq = 3") ?? ""
    }
    #expect(
      payload == #"{"due":"\#(Day.sample)","event":"committed","handle":"heron","number":1,"text":2}"#)
  }

  @Test("a payload of a format that is not known is refused, not guessed")
  func unknownFormat() throws {
    let store = try folder.store()
    try store.append(JournalRow.meeting, to: .sample)
    try store.write { try $0.execute(sql: "UPDATE journal SET payload = x'ff7b7d' WHERE seq = 1") }
    let error = #expect(throws: StoreError.self) { try store.unfinished() }
    #expect(error?.kind == .corrupt)
  }

  @Test("a gap in the journal is noticed")
  func gap() throws {
    let store = try folder.store()
    try store.append(JournalRow.meeting, to: .sample)
    try store.write { try $0.execute(sql: "DELETE FROM journal WHERE seq = 1") }
    #expect(throws: StoreError.self) { try store.unfinished() }
  }

  @Test("a second meeting is refused while one is unfinished")
  func oneUnfinished() throws {
    let store = try folder.store()
    try store.append([.opened], to: .sample)
    let error = #expect(throws: StoreError.self) { try store.append([.opened], to: .other) }
    #expect(error?.kind == .conflict)
    #expect(try store.unfinished()?.id == .sample)
  }

  @Test("a row of a meeting that is not the running one is refused")
  func notRunning() throws {
    let store = try folder.store()
    try store.append([.opened], to: .sample)
    for meeting in [MeetingID.other, .sample] {
      let error = #expect(throws: StoreError.self) { try store.append([.sample(1, .held)], to: meeting) }
      #expect(error?.kind == .conflict)
      try store.discard(.sample)
    }
    #expect(try store.unfinished() == nil)
  }

  @Test("a discarded meeting leaves no event and no word")
  func discard() throws {
    let store = try folder.store()
    try store.append(JournalRow.meeting, to: .sample)
    try store.discard(.other)
    #expect(try store.unfinished() != nil)
    try store.discard(.sample)
    try store.discard(.sample)
    #expect(try store.unfinished() == nil)
    for word in ["heron", "call my father", "what is said here stays here", "How do you arrive?"] {
      #expect(try !folder.contains(word), "\(word)")
    }
  }

  @Test("a failed command keeps what was acknowledged, and the same rows succeed later", arguments: [1, 3])
  func failedCommit(failingSeq: Int) throws {
    let store = try folder.store()
    try store.append([.opened], to: .sample)
    try store.write {
      try $0.execute(
        sql: """
          CREATE TRIGGER fault BEFORE INSERT ON journal WHEN new.seq = \(failingSeq)
          BEGIN SELECT raise(ABORT, 'fault'); END
          """)
    }
    let pending = Array(JournalRow.meeting.dropFirst())
    #expect(throws: StoreError.self) { try store.append(pending, to: .sample) }
    #expect(try store.unfinished()?.entries.count == 1)
    #expect(try !folder.contains("call my father"))
    try store.write { try $0.execute(sql: "DROP TRIGGER fault") }
    try store.append(pending, to: .sample)
    #expect(try store.unfinished()?.entries == JournalRow.meeting.map(\.entry))
  }

  @Test("a full disk is said, and the same rows are saved once there is room")
  func fullDisk() throws {
    let store = try folder.store()
    try store.append([.opened], to: .sample)
    try store.write { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    let long = JournalRow.sample(1, .summarized(text: .sample(String(repeating: "word ", count: 20_000), number: 2)))
    let error = #expect(throws: StoreError.self) { try store.append([long], to: .sample) }
    #expect(error?.kind == .diskFull)
    #expect(error?.exitCode == 74)
    #expect(try store.unfinished()?.entries.count == 1)
    try store.write { try $0.execute(sql: "PRAGMA max_page_count = 100000") }
    try store.append([long], to: .sample)
    #expect(try store.unfinished()?.entries.last == long.entry)
  }

  @Test("after an I/O error the file is opened anew, and rows that had landed are known")
  func inputOutputError() throws {
    let store = try folder.store()
    try store.append([.opened], to: .sample)
    let error = #expect(throws: StoreError.self) {
      try store.write { _ in throw DatabaseError(resultCode: .SQLITE_IOERR_DIR_FSYNC) }
    }
    #expect(error?.kind == .inputOutput)
    try store.append(JournalRow.meeting, to: .sample)
    try store.reopen()
    #expect(try store.unfinished()?.entries.count == 4)
  }

  @Test("a busy database is said within half a second, and the rows succeed afterwards")
  func busy() throws {
    let store = try folder.store()
    try store.append([.opened], to: .sample)
    let other = try DatabaseQueue(path: folder.database)
    try other.inDatabase { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      let error = #expect(throws: StoreError.self) { try store.append(JournalRow.meeting, to: .sample) }
      #expect(error?.kind == .busy)
      #expect(error?.exitCode == 75)
      try db.execute(sql: "ROLLBACK")
    }
    try store.append(JournalRow.meeting, to: .sample)
    #expect(try store.unfinished()?.entries.count == 4)
  }
}
