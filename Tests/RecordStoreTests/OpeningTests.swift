// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import MeetingCore
import Testing

@testable import RecordStore

@Suite("Opening", .timeLimit(.minutes(5)))
struct OpeningTests {
  let folder = TemporaryFolder()

  private func made() throws {
    try folder.store().hold(ClosingAccount(record: .sample))
  }

  private func overwrite(_ bytes: some DataProtocol, at offset: UInt64) throws {
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: folder.database))
    try file.seek(toOffset: offset)
    try file.write(contentsOf: bytes)
    try file.close()
  }

  /// Tries to write and to read, and expects the same refusal and not a byte changed.
  private func expectRefusal(_ kind: StoreError.Kind, exit: Int32, sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.database))
    let opened = [
      { _ = try RecordStore.openForWriting(folder: folder.path, today: .sample) },
      { _ = try RecordStore.openForReading(folder: folder.path) },
    ]
    for open in opened {
      let error = #expect(throws: StoreError.self, sourceLocation: sourceLocation) { try open() }
      #expect(error?.kind == kind, sourceLocation: sourceLocation)
      #expect(error?.exitCode == exit, sourceLocation: sourceLocation)
      #expect(error?.message.contains(folder.path) == true, sourceLocation: sourceLocation)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)) == before, sourceLocation: sourceLocation)
  }

  @Test("a new circle is for nobody else's eyes")
  func permissions() throws {
    let store = try RecordStore.openForWriting(folder: folder.path + "/a/b", today: .sample)
    #expect(store.isNew)
    try store.append([.opened], to: .sample)
    for name in ["", "a", "a/b"] {
      #expect(try folder.mode(of: name) == 0o700, "\(name)")
    }
    for name in ["a/b/circle.sqlite", "a/b/lock"] {
      #expect(try folder.mode(of: name) == 0o600, "\(name)")
    }
  }

  @Test("opened again it is not new, and remembers its month")
  func again() throws {
    try made()
    let store = try RecordStore.openForWriting(folder: folder.path, today: Day.sample.advanced(by: 400))
    #expect(!store.isNew)
    let info = try store.info()
    #expect(info.created == "2026-12")
    #expect(info.meetings == 1)
    #expect(!info.hasUnfinishedMeeting)
  }

  @Test("a circle that does not exist reads as empty, and looking makes nothing")
  func missing() throws {
    let store = try RecordStore.openForReading(folder: folder.path)
    #expect(try store.records().isEmpty)
    #expect(try store.unfinished() == nil)
    #expect(try store.circleFacts() == CircleFacts())
    #expect(try store.info() == CircleInfo(folder: folder.path))
    #expect(!FileManager.default.fileExists(atPath: folder.path))
  }

  @Test("several that make the same circle at once: one writes, and the others are told that it does")
  func makingAtOnce() async {
    let path = folder.path
    for number in 0..<100 {
      let errors = await withTaskGroup(of: StoreError?.self) { group in
        for _ in 0..<4 {
          group.addTask {
            do throws(StoreError) {
              _ = try RecordStore.openForWriting(folder: "\(path)/\(number)", today: .sample)
              return nil
            } catch {
              return error
            }
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(errors.contains(nil))
      #expect(errors.compactMap(\.?.kind).allSatisfy { $0 == .inUse }, "\(errors)")
    }
  }

  @Test("a second writer is told who writes; a reader reads meanwhile; afterwards the second may write")
  func twoWriters() throws {
    do {
      let store = try folder.store()
      try store.append(JournalRow.meeting, to: .sample)
      let error = #expect(throws: StoreError.self) { try folder.store() }
      #expect(error?.kind == .inUse)
      #expect(error?.exitCode == 75)
      #expect(error?.message.contains("process \(ProcessInfo.processInfo.processIdentifier)") == true)
      let reader = try RecordStore.openForReading(folder: folder.path)
      #expect(try reader.unfinished()?.entries.count == 4)
      try store.close(.sample, on: .sample, keeping: ClosingAccount(record: .sample))
      #expect(try reader.records().count == 1)
    }
    _ = try folder.store()
  }

  @Test("what is opened for reading does not write")
  func readerDoesNotWrite() throws {
    try made()
    let reader = try RecordStore.openForReading(folder: folder.path)
    let error = #expect(throws: StoreError.self) { try reader.append([.opened], to: .sample) }
    #expect(error?.kind == .readOnly)
    #expect(throws: StoreError.self) { try reader.read(orElse: ()) { try $0.execute(sql: "DELETE FROM record") } }
  }

  @Test("the connection has the pragmas that the design names")
  func pragmas() throws {
    let store = try folder.store()
    let expected = [
      "journal_mode": "delete", "synchronous": "3", "secure_delete": "1", "temp_store": "2", "foreign_keys": "1",
      "trusted_schema": "0", "busy_timeout": "250",
    ]
    for (pragma, value) in expected {
      #expect(try store.read(orElse: "") { try String.fetchOne($0, sql: "PRAGMA \(pragma)") } == value, "\(pragma)")
    }
  }

  @Test("a file that is no database is refused")
  func noDatabase() throws {
    try made()
    try Data("a shopping list, and quite a long one at that".utf8).write(to: URL(fileURLWithPath: folder.database))
    try expectRefusal(.foreign, exit: 65)
  }

  @Test("another program's database is refused")
  func foreign() throws {
    try made()
    try FileManager.default.removeItem(atPath: folder.database)
    try DatabaseQueue(path: folder.database).inDatabase { try $0.execute(sql: "CREATE TABLE tasks (id)") }
    try expectRefusal(.foreign, exit: 65)
  }

  @Test("a database of a newer version is refused")
  func newer() throws {
    try made()
    try DatabaseQueue(path: folder.database).inDatabase { try $0.execute(sql: "PRAGMA user_version = 99") }
    try expectRefusal(.newer, exit: 65)
  }

  @Test("a file that was cut is refused", arguments: [40, 100, 512, 4_096, 9_000])
  func truncated(length: UInt64) throws {
    try made()
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: folder.database))
    try file.truncate(atOffset: length)
    try file.close()
    try expectRefusal(.truncated, exit: 65)
  }

  @Test(
    "a file that lacks a few bytes of its last page is refused, though nothing asks for that page",
    arguments: [
      1, 100, 4_095, 4_096,
    ])
  func truncatedAtTheEnd(missing: UInt64) throws {
    try made()
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: folder.database))
    try file.truncate(atOffset: try file.seekToEnd() - missing)
    try file.close()
    try expectRefusal(.truncated, exit: 65)
  }

  @Test("a damaged schema is refused")
  func corrupt() throws {
    try made()
    try overwrite(Data(repeating: 0xFF, count: 200), at: 100)
    try expectRefusal(.corrupt, exit: 65)
  }

  @Test("damage in a page is said when it is read")
  func corruptPage() throws {
    try made()
    let size = try Data(contentsOf: URL(fileURLWithPath: folder.database)).count
    for page in stride(from: 4_096, to: size, by: 4_096) {
      try overwrite(Data(repeating: 0xA5, count: 4_096), at: UInt64(page))
    }
    let error = #expect(throws: StoreError.self) {
      _ = try RecordStore.openForReading(folder: folder.path).records()
    }
    #expect(error?.kind == .corrupt)
  }

  @Test("an empty file in its place is a new circle")
  func emptyFile() throws {
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    _ = FileManager.default.createFile(atPath: folder.database, contents: Data())
    #expect(try RecordStore.openForReading(folder: folder.path).records().isEmpty)
    #expect(try folder.store().isNew)
    #expect(try folder.mode(of: "circle.sqlite") == 0o600)
  }

  @Test("a symbolic link is not followed", arguments: ["circle.sqlite", "lock", ""])
  func link(name: String) throws {
    let target = TemporaryFolder()
    _ = try target.store()
    if name.isEmpty {
      try FileManager.default.createSymbolicLink(atPath: folder.path, withDestinationPath: target.path)
    } else {
      try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/" + name, withDestinationPath: target.path + "/" + name)
    }
    let error = #expect(throws: StoreError.self) { try folder.store() }
    #expect(error?.kind == .unsafePlace)
    #expect(error?.exitCode == 73)
  }

  @Test("a pipe is refused at once", arguments: ["circle.sqlite", "lock"])
  func pipe(name: String) throws {
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    mkfifo(folder.path + "/" + name, 0o600)
    let error = #expect(throws: StoreError.self) { try folder.store() }
    #expect(error?.kind == .unsafePlace)
  }

  @Test("a file in the folder's place is refused")
  func fileForFolder() throws {
    _ = FileManager.default.createFile(atPath: folder.path, contents: Data("x".utf8))
    let error = #expect(throws: StoreError.self) { try folder.store() }
    #expect(error?.kind == .unsafePlace)
  }

  @Test("a folder that anyone may write to is refused")
  func worldWritable() throws {
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    chmod(folder.path, 0o777)
    let error = #expect(throws: StoreError.self) { try folder.store() }
    #expect(error?.kind == .unsafePlace)
    #expect(error?.message.contains("chmod 700") == true)
  }

  @Test("a folder that cannot be made is said")
  func cannotCreate() throws {
    let error = #expect(throws: StoreError.self) {
      try RecordStore.openForWriting(folder: "/proc/circle", today: .sample)
    }
    #expect(error?.kind == .cannotCreate)
    #expect(error?.exitCode == 73)
  }

  @Test("a database that vanished under an open meeting is said, and no empty one is made in its place")
  func vanished() throws {
    let store = try folder.store()
    try store.append([.opened], to: .sample)
    try FileManager.default.removeItem(atPath: folder.database)
    for _ in 0..<2 {
      let error = #expect(throws: StoreError.self) { try store.append(JournalRow.meeting, to: .sample) }
      #expect(error?.kind == .inputOutput)
    }
    #expect(!FileManager.default.fileExists(atPath: folder.database))
  }
}
