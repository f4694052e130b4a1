// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import MeetingCore
import Sealing
import Testing

@testable import RecordStore

@Suite("A sealed circle", .timeLimit(.minutes(5)))
struct SealedCircleTests {
  let folder = TemporaryFolder()

  @Test("has lost nothing by being sealed, and goes on with the same meeting")
  func nothingLost() throws {
    let plain = TemporaryFolder()
    let before = try plain.filled()
    _ = try folder.sealed()
    let after = try folder.unlocked()
    #expect(after.isSealed && !after.isLocked)
    #expect(try after.records() == before.records())
    #expect(try after.circleFacts() == before.circleFacts())
    #expect(try after.unfinished() == before.unfinished())
    #expect(try after.openCommitments(on: .sample) == before.openCommitments(on: .sample))
    #expect(try after.totals() == before.totals())
    #expect(try after.careNumbers()?.words == before.careNumbers()?.words)
  }

  @Test("holds no word of a text in any of its files, neither of before nor of after the sealing")
  func noWords() throws {
    let store = try folder.sealed()
    try store.append(
      [
        .sample(
          4,
          .committed(
            number: 2, handle: Handle("heron"), text: .sample("learn to listen", number: 3), due: nil))
      ], to: .other)
    for word in TemporaryFolder.words + ["learn to listen", "heron", "committed"] {
      #expect(try !folder.contains(word), "\(word)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.database + ".sealed"))
    #expect(try folder.mode(of: "circle.sqlite") == 0o600)
  }

  @Test("grows command by command, repeats rows after a failure, erases what was undone, and closes")
  func wholeMeeting() throws {
    _ = try folder.sealed()
    let store = try folder.unlocked()
    let next = [
      JournalRow.sample(4, .joined(handle: Handle("otter"))),
      .sample(5, .committed(number: 2, handle: Handle("otter"), text: .sample("sleep", number: 3), due: nil)),
    ]
    try store.append(next, to: .other)
    try store.append(next, to: .other)
    try store.append([.sample(6, .joined(handle: Handle("wren")))], to: .other, erasing: [3])
    let other = JournalRow.sample(5, .joined(handle: Handle("lark")))
    let error = #expect(throws: StoreError.self) { try store.append([other], to: .other) }
    #expect(error?.kind == .conflict)
    let resumed = try #require(try folder.reader().unfinished())
    #expect(resumed.entries.map(\.seq) == Array(0...6))
    #expect(resumed.entries[3].event.texts.map(\.words) == ["call my father"])
    #expect(resumed.entries[5].event.texts.map(\.words) == [""])
    try store.close(.other, on: .sample, keeping: .wordy)
    #expect(try store.unfinished() == nil)
    #expect(try folder.reader().records().count == 2)
    #expect(
      try folder.reader().circleFacts().commitments.map(\.text.words) == ["walk to the lake", "walk to the lake"])
  }

  @Test("shows figures and no text without its passphrase, and takes nothing in")
  func locked() throws {
    _ = try folder.sealed()
    let store = try folder.store()
    #expect(store.isLocked)
    let record = try #require(try store.records().first?.meeting)
    #expect(record.present == 6)
    #expect(record.decisions.map(\.words) == ["[sealed]", "[sealed]"])
    #expect(record.summary?.words == "[sealed]")
    #expect(try store.openCommitments(on: .sample).map(\.text) == ["[sealed]"])
    #expect(try store.info().isSealed)
    #expect(try store.figures().meetings == 1)
    for attempt in [
      { _ = try store.unfinished() }, { try store.append([.opened], to: .sample) },
      { try store.setCareNumbers("x", checked: .sample) }, { try store.discard(.other) },
    ] {
      let error = #expect(throws: StoreError.self) { try attempt() }
      #expect(error?.kind == .sealed)
      #expect(error?.exitCode == 77)
    }
  }

  @Test("says the same of any passphrase that is not its own")
  func wrong() throws {
    _ = try folder.sealed()
    let store = try folder.store()
    let error = #expect(throws: StoreError.self) {
      try store.unlock(with: .sample("four words of other people"), cost: .low)
    }
    #expect(error == StoreError.wrongPassphrase)
    #expect(error?.exitCode == 77)
    #expect(store.isLocked)
  }

  @Test("opens with a changed passphrase only, before and after it is opened again")
  func changing() throws {
    let store = try folder.sealed()
    let before = try (facts: store.circleFacts(), records: store.records(), meeting: store.unfinished())
    try store.changePassphrase(to: .sample("other words"), today: .sample, cost: .low)
    try store.setCareNumbers("a new line", checked: .sample)
    #expect(throws: StoreError.wrongPassphrase) { try folder.reader() }
    let after = try folder.reader("other words")
    #expect(try after.careNumbers()?.words == "a new line")
    #expect(try after.circleFacts() == before.facts)
    #expect(try after.records() == before.records)
    #expect(try after.unfinished() == before.meeting)
    #expect(try after.plugins() == [.sample])
  }

  @Test("with a new passphrase has a new key: the one of before opens nothing of it")
  func newKey() throws {
    let store = try folder.sealed()
    let header = try store.read(orElse: Data()) { try Data.fetchOne($0, sql: "SELECT header FROM seal") ?? Data() }
    try store.changePassphrase(to: .sample("other words"), today: .sample, cost: .low)
    try folder.meddle("UPDATE seal SET header = x'\(header.map { String(format: "%02X", $0) }.joined())'")
    let error = #expect(throws: StoreError.self) { try folder.reader() }
    #expect(error?.kind == .altered)
  }

  @Test("with a header that asks for too much or too little is refused, and left untouched")
  func header() throws {
    _ = try folder.sealed()
    try folder.meddle("UPDATE seal SET header = CAST(substr(header, 1, 1) || x'3F' || substr(header, 3) AS BLOB)")
    let store = try folder.store()
    let error = #expect(throws: StoreError.self) {
      try store.unlock(with: .sample(), cost: .low)
    }
    #expect(error?.exitCode == 65)
  }

  @Test("is sealed once; a second time is refused")
  func twice() throws {
    let store = try folder.sealed()
    #expect(throws: StoreError.self) { try store.seal(with: .sample(), today: .sample, cost: .low) }
  }

  @Test("what an interrupted sealing left behind is in nobody's way")
  func leftover() throws {
    let store = try folder.filled()
    for name in [".sealed", ".sealed-journal"] {
      try Data("half".utf8).write(to: URL(fileURLWithPath: folder.database + name))
    }
    try store.seal(with: .sample(), today: .sample, cost: .low)
    #expect(try folder.reader().records().count == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["circle.sqlite", "lock"])
  }

  @Test("the next one who writes clears away what an interrupted sealing left")
  func clearing() throws {
    _ = try folder.filled()
    try Data("half".utf8).write(to: URL(fileURLWithPath: folder.database + ".sealed"))
    #expect(try !folder.store().isSealed)
    #expect(!FileManager.default.fileExists(atPath: folder.database + ".sealed"))
  }

  @Test("a commitment that nobody claims is forgotten as an evening begins, and the rest is authenticated anew")
  func forgetting() throws {
    _ = try folder.sealed()
    let later = Day.sample.advanced(by: 200)
    let store = try RecordStore.openForWriting(folder: folder.path, today: later)
    #expect(try store.info().openCommitments == 1)
    try store.unlock(with: .sample(), cost: .low)
    #expect(try store.info().openCommitments == 1)
    try store.forgetUnclaimed(on: later)
    #expect(try store.info().openCommitments == 0)
    #expect(try folder.reader().circleFacts().commitments.isEmpty)
  }
}

extension TemporaryFolder {
  /// Opened for reading, and unlocked.
  func reader(_ passphrase: String = "four words of ours") throws -> RecordStore {
    let store = try RecordStore.openForReading(folder: path)
    try store.unlock(with: .sample(passphrase), cost: .low)
    return store
  }
}
