// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import MeetingCore
import Testing

@testable import RecordStore

@Suite("A checkup", .timeLimit(.minutes(5)))
struct CheckupTests {
  let folder = TemporaryFolder()

  private func finding(_ subject: String, on day: Day = .sample, swaps: String = "") throws -> Checkup.Finding {
    try #require(Checkup(folder: folder.path, on: day, swaps: swaps).findings.first { $0.subject == subject })
  }

  private func subjects() -> [String] { Checkup(folder: folder.path, on: .sample).findings.map(\.subject) }

  private func filled() throws -> RecordStore {
    let store = try folder.store()
    try store.hold(ClosingAccount(record: .sample))
    try store.setCareNumbers("call 111", checked: .sample)
    return store
  }

  @Test("of a healthy circle ends with 0, and changes no byte")
  func healthy() throws {
    _ = try filled()
    let bytes = try folder.bytes()
    let checkup = Checkup(folder: folder.path, on: .sample, swaps: "Filename Type Size Used Priority\n")
    #expect(checkup.exitCode == 0)
    #expect(
      checkup.findings.map { "\($0.subject): \($0.level.rawValue)" } == [
        "Permissions: fine", "Place: fine", "Space: fine", "In use: fine", "Database: fine", "Care numbers: fine",
        "In plain sight: look",
      ])
    #expect(try finding("In plain sight").sentence.contains("2 decisions, 1 summary and 1 line of numbers"))
    #expect(try folder.bytes() == bytes)
  }

  @Test("of nothing says that there is nothing, and makes nothing")
  func nothing() {
    let checkup = Checkup(folder: folder.path, on: .sample)
    #expect(checkup.exitCode == 0 && checkup.findings.map(\.subject) == ["Circle"])
    #expect(!FileManager.default.fileExists(atPath: folder.path))
  }

  @Test("says who may look in, and ends with 74", arguments: ["", "circle.sqlite", "lock"])
  func permissions(name: String) throws {
    _ = try filled()
    chmod(folder.path + "/" + name, name.isEmpty ? 0o750 : 0o644)
    #expect(try finding("Permissions").level == .act)
    #expect(Checkup(folder: folder.path, on: .sample).exitCode == 74)
  }

  @Test("names what belongs to somebody else", .enabled(if: geteuid() == 0, "only root gives files away"))
  func owner() throws {
    _ = try filled()
    chown(folder.database, 4_711, 4_711)
    #expect(try finding("Owner").level == .act && finding("Owner").sentence.contains(folder.database))
  }

  @Test("says what is wrong with a place that is not opened, and how to mend it")
  func place() throws {
    _ = try filled()
    chmod(folder.path, 0o777)
    #expect(try finding("Place").level == .act && finding("Place").sentence.contains("chmod 700"))
    chmod(folder.path, 0o700)
    unlink(folder.path + "/lock")
    mkfifo(folder.path + "/lock", 0o600)
    #expect(try finding("In use").level == .act)
    try FileManager.default.moveItem(atPath: folder.database, toPath: folder.path + "/real")
    symlink("real", folder.database)
    #expect(try finding("Place").sentence.contains("symbolic link"))
    #expect(Checkup(folder: folder.path, on: .sample).exitCode == 74)
  }

  @Test("knows memory that may go to a disk, and none that stays memory")
  func memory() throws {
    _ = try filled()
    let head = "Filename Type Size Used Priority\n"
    #expect(try finding("Memory", swaps: head + "/dev/zram0 partition 99 0 5\n/swapfile file 9 0 -2\n").level == .look)
    let none = Checkup(folder: folder.path, on: .sample, swaps: head + "/dev/zram0 partition 99 0 5\n")
    #expect(!none.findings.contains { $0.subject == "Memory" })
  }

  @Test("finds damage that opening does not see, and ends with 65")
  func damage() throws {
    _ = try filled()
    let file = URL(fileURLWithPath: folder.database)
    var bytes = try Data(contentsOf: file)
    for page in stride(from: 8_192, to: bytes.count - 4_096, by: 4_096) { bytes[page + 5] ^= 0xFF }
    try bytes.write(to: file)
    #expect(try finding("Database").level == .act)
    #expect(try finding("Database").sentence.contains("circlekeeper circle restore FILE"))
    #expect(Checkup(folder: folder.path, on: .sample).exitCode == 65)
  }

  @Test("says how old the numbers for a hard moment are")
  func care() throws {
    let store = try filled()
    #expect(try finding("Care numbers", on: .sample.advanced(by: 365)).level == .fine)
    #expect(try finding("Care numbers", on: .sample.advanced(by: 366)).level == .look)
    try store.write { try $0.execute(sql: "DELETE FROM care") }
    #expect(try finding("Care numbers").sentence.contains("None are entered"))
  }

  @Test("says that a meeting is unfinished, and who has the circle open")
  func inUse() throws {
    do {
      let store = try filled()
      try store.append(JournalRow.meeting, to: .other)
      #expect(try finding("In use").sentence.contains("process \(getpid())"))
    }
    #expect(try finding("In use").sentence == "Nobody has it open.")
    #expect(try finding("Meeting").level == .look)
    #expect(try finding("In plain sight").sentence.contains("4 steps of the unfinished meeting"))
    _ = try folder.store()
  }

  @Test("tells of older states beside it, and in a sealed circle which of them are open")
  func copies() throws {
    let store = try filled()
    let copy = folder.path + "/circle-2026-12-13.sqlite"
    try store.backUp(to: copy)
    #expect(try finding("Copies").level == .look)
    #expect(try !finding("Copies").sentence.contains("passphrase"))
    try store.seal(with: .sample(), today: .sample, cost: .low)
    #expect(try finding("Copies").sentence.contains("1 opens without the passphrase."))
    #expect(try finding("Copies").sentence.contains("circlekeeper circle forget --copies"))
    try Data("half".utf8).write(to: URL(fileURLWithPath: copy + ".unfinished"))
    #expect(try finding("Copies").sentence.contains("2 open without the passphrase."))
    try store.forget(.copies)
    try store.backUp(to: copy)
    #expect(try !finding("Copies").sentence.contains("passphrase"))
  }

  @Test("does not wait for a pipe that has a copy's name", .timeLimit(.minutes(1)))
  func pipe() throws {
    let store = try filled()
    try store.seal(with: .sample(), today: .sample, cost: .low)
    #expect(mkfifo(folder.path + "/circle-x.sqlite", 0o600) == 0)
    #expect(try finding("Copies").level == .look)
    #expect(store.openCopies == 1)
  }

  @Test("tells of what plugins wrote")
  func pluginFiles() throws {
    let store = try filled()
    #expect(!subjects().contains("Plugins"))
    try folder.writeMinutes("tea first")
    #expect(try finding("Plugins").level == .look)
    #expect(try finding("Plugins").sentence.contains("circlekeeper circle forget --files"))
    try store.forget(.files)
    #expect(!subjects().contains("Plugins"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/plugins"))
  }

  @Test("says what lies in plain sight: nothing yet, the group's words, or figures alone")
  func plainSight() throws {
    let store = try folder.store()
    #expect(try finding("In plain sight").sentence.contains("no words in it yet"))
    try store.setCareNumbers("crisis line 0800 1110111", checked: .sample)
    #expect(try finding("In plain sight").sentence.contains("can read 1 line of numbers for a hard moment."))
    try store.hold(ClosingAccount(record: .sample))
    #expect(try finding("In plain sight").sentence.contains("circlekeeper circle lock"))
    try store.seal(with: .sample(), today: .sample, cost: .low)
    #expect(try finding("In plain sight").level == .fine)
    #expect(try finding("In plain sight").sentence.contains("need the passphrase"))
  }

  @Test(
    "knows a folder that a program copies to other machines",
    arguments: [
      ("Dropbox/men/circle", nil, "Dropbox"), ("OneDrive - Home/circle", nil, "OneDrive"),
      ("files/circle", "files/.stfolder", "Syncthing"), ("files/deep/er/circle", "files/.sync_1f2e.db", "Nextcloud"),
      ("files/circle", "files/.dropbox.cache", "Dropbox"), ("Documents/circle", nil, nil),
    ] as [(String, String?, String?)])
  func synced(place: String, marker: String?, service: String?) throws {
    let path = folder.path + "/" + place
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    if let marker { _ = FileManager.default.createFile(atPath: folder.path + "/" + marker, contents: nil) }
    #expect(SyncedFolder.service(holding: path) == service)
  }
}
