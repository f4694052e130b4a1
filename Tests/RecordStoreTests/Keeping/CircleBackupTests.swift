// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import Glibc
import MeetingCore
import Testing

@testable import RecordStore

@Suite("A backup", .timeLimit(.minutes(5)))
struct CircleBackupTests {
  let folder = TemporaryFolder()
  let elsewhere = TemporaryFolder()

  init() throws {
    try FileManager.default.createDirectory(atPath: elsewhere.path, withIntermediateDirectories: true)
  }

  private var file: String { elsewhere.path + "/copy.sqlite" }

  private func backedUp() throws {
    let store = try folder.store()
    try store.hold(ClosingAccount(record: .sample, commitments: [.init(text: .sample("call my father"), due: nil)]))
    try store.backUp(to: file)
  }

  private func names(in folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test("holds what the circle holds, also the running meeting, and is for nobody else's eyes")
  func whole() throws {
    let store = try folder.store()
    try store.hold(ClosingAccount(record: .sample))
    try store.append(JournalRow.meeting, to: .other)
    try RecordStore.openForReading(folder: folder.path).backUp(to: file)
    #expect(try elsewhere.mode(of: "copy.sqlite") == 0o600)
    #expect(try names(in: elsewhere) == ["copy.sqlite"])
    let info = try CircleBackup(at: file).info
    #expect(info.meetings == 1 && info.hasUnfinishedMeeting && info.created == "2026-12")
    // The meeting goes on afterwards.
    try store.append([.sample(4, .held)], to: .other)
  }

  @Test("never takes the place of a file that is there", arguments: ["file", "link", "folder"])
  func taken(kind: String) throws {
    _ = try folder.store()
    switch kind {
    case "file": try Data("a letter".utf8).write(to: URL(fileURLWithPath: file))
    case "link": try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: "nowhere")
    default: try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
    }
    let error = #expect(throws: StoreError.self) {
      try RecordStore.openForReading(folder: folder.path).backUp(to: file)
    }
    #expect(error?.kind == .cannotCreate)
    #expect(try names(in: elsewhere) == ["copy.sqlite"])
    if kind == "file" { #expect(try String(contentsOfFile: file, encoding: .utf8) == "a letter") }
  }

  @Test("clears away the draft that a kill left")
  func draft() throws {
    _ = try folder.store()
    try Data("half".utf8).write(to: URL(fileURLWithPath: file + ".unfinished"))
    try RecordStore.openForReading(folder: folder.path).backUp(to: file)
    #expect(try names(in: elsewhere) == ["copy.sqlite"])
  }

  @Test("leaves the draft alone that another one is making at this moment")
  func draftInUse() throws {
    _ = try folder.store()
    let draft = try #require(Descriptor(opening: file + ".unfinished", O_RDWR | O_CREAT))
    #expect(flock(draft.number, LOCK_EX) == 0)
    let error = #expect(throws: StoreError.self) {
      try RecordStore.openForReading(folder: folder.path).backUp(to: file)
    }
    #expect(error?.kind == .inUse)
    #expect(try names(in: elsewhere) == ["copy.sqlite.unfinished"])
  }

  @Test("of a circle that is not there is refused, and makes nothing")
  func missing() throws {
    let error = #expect(throws: StoreError.self) {
      try RecordStore.openForReading(folder: folder.path).backUp(to: file)
    }
    #expect(error?.kind == .missing && error?.exitCode == 66)
    #expect(try names(in: elsewhere).isEmpty)
  }

  @Test("that is foreign, newer, cut or damaged is refused, untouched, and the circle stays as it is")
  func refused() throws {
    try backedUp()
    let good = try Data(contentsOf: URL(fileURLWithPath: file))
    var newer = good
    newer[63] = 99
    var flipped = good
    for page in stride(from: 8_192, to: good.count - 4_096, by: 4_096) { flipped[page + 5] ^= 0xFF }
    let circle = try folder.bytes()
    for (bytes, kind) in [
      (Data("a shopping list, and quite a long one at that".utf8), StoreError.Kind.foreign), (newer, .newer),
      (good.prefix(9_000), .truncated), (good.prefix(50), .truncated), (good.dropLast(), .truncated),
      (flipped, .corrupt),
    ] {
      try bytes.write(to: URL(fileURLWithPath: file))
      let error = #expect(throws: StoreError.self) { _ = try CircleBackup(at: file) }
      #expect(error?.kind == kind)
      #expect(error?.exitCode == 65)
      #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == bytes)
      #expect(try names(in: elsewhere) == ["copy.sqlite"])
    }
    #expect(try folder.bytes() == circle)
  }

  @Test("is refused while half of it lies in a journal, and that is left alone")
  func hotJournal() throws {
    try backedUp()
    try Data("half a transaction".utf8).write(to: URL(fileURLWithPath: file + "-journal"))
    let error = #expect(throws: StoreError.self) { _ = try CircleBackup(at: file) }
    #expect(error?.kind == .truncated)
    #expect(try names(in: elsewhere) == ["copy.sqlite", "copy.sqlite-journal"])
  }

  @Test("put in place, the circle is as it was then; what was there lies dated beside it")
  func restored() throws {
    try backedUp()
    try folder.store().hold(ClosingAccount(record: .sample), as: .other)
    let kept = try CircleBackup(at: file).restore(into: folder.path, on: .sample)
    #expect(kept == folder.path + "/circle-2026-12-13.sqlite")
    #expect(try RecordStore.openForReading(folder: folder.path).info().meetings == 1)
    #expect(try CircleBackup(at: try #require(kept)).info.meetings == 2)
    #expect(
      try CircleBackup(at: file).restore(into: folder.path, on: .sample) == folder.path + "/circle-2026-12-13-2.sqlite")
    #expect(try names(in: folder).count == 4)
    for name in try names(in: folder) { #expect(try folder.mode(of: name) == 0o600, "\(name)") }
  }

  @Test("makes a circle where there is none, and takes a damaged one's place")
  func intoNothing() throws {
    try backedUp()
    let new = TemporaryFolder()
    #expect(try CircleBackup(at: file).restore(into: new.path, on: .sample) == nil)
    #expect(try RecordStore.openForReading(folder: new.path).info().openCommitments == 1)
    try Data("no database at all".utf8).write(to: URL(fileURLWithPath: new.database))
    let kept = try #require(try CircleBackup(at: file).restore(into: new.path, on: .sample))
    #expect(try String(contentsOfFile: kept, encoding: .utf8) == "no database at all")
    #expect(try RecordStore.openForReading(folder: new.path).info().meetings == 1)
  }

  @Test("is not put in place under an open meeting")
  func inUse() throws {
    try backedUp()
    let store = try folder.store()
    let error = #expect(throws: StoreError.self) {
      _ = try CircleBackup(at: file).restore(into: folder.path, on: .sample)
    }
    #expect(error?.kind == .inUse)
    try store.append([.opened], to: .other)
  }

  @Test("a journal that a crash left beside a damaged circle is kept with it, and does not meet the new one")
  func staleJournal() throws {
    try backedUp()
    try Data("no database at all".utf8).write(to: URL(fileURLWithPath: folder.database))
    try Data("a journal".utf8).write(to: URL(fileURLWithPath: folder.database + "-journal"))
    let kept = try #require(try CircleBackup(at: file).restore(into: folder.path, on: .sample))
    #expect(try String(contentsOfFile: kept + "-journal", encoding: .utf8) == "a journal")
    #expect(!FileManager.default.fileExists(atPath: folder.database + "-journal"))
    #expect(try RecordStore.openForReading(folder: folder.path).info().meetings == 1)
  }

  @Test(
    "a journal that was left where the circle itself is gone or empty does not meet the new one",
    arguments: [true, false])
  func journalAlone(isEmpty: Bool) throws {
    try backedUp()
    try FileManager.default.removeItem(atPath: folder.database)
    if isEmpty { try Data().write(to: URL(fileURLWithPath: folder.database)) }
    try Data("a journal".utf8).write(to: URL(fileURLWithPath: folder.database + "-journal"))
    #expect(try CircleBackup(at: file).restore(into: folder.path, on: .sample) == nil)
    #expect(!FileManager.default.fileExists(atPath: folder.database + "-journal"))
    #expect(
      try String(contentsOfFile: folder.path + "/circle-2026-12-13.sqlite-journal", encoding: .utf8) == "a journal")
  }

  @Test("of an older circle is made before it changes its form, once")
  func beforeMigration() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let old = try DatabaseQueue(path: folder.database)
    try Schema.migrate(old, today: .sample, upTo: 1)
    try old.inDatabase { try $0.execute(sql: "INSERT INTO agreement VALUES (0, 'we listen')") }
    try old.close()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.database))

    #expect(try !folder.store().isNew)
    let copy = folder.path + "/circle-v1-2026-12-13.sqlite"
    #expect(try CircleBackup(at: copy).info.agreements == 1)
    #expect(try DatabaseHeader(at: copy).version == 1)
    #expect(try Data(contentsOf: URL(fileURLWithPath: copy)).count == bytes.count)
    #expect(try DatabaseHeader(at: folder.database).version == Schema.version)
    _ = try folder.store()
    #expect(try names(in: folder) == ["circle-v1-2026-12-13.sqlite", "circle.sqlite", "lock"])
    // A copy of the older form can be put back, and is renewed again.
    _ = try CircleBackup(at: copy).restore(into: folder.path, on: .sample)
    #expect(try folder.store().circleFacts().agreements.map(\.words) == ["we listen"])
  }
}
