// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import MeetingCore
import Testing

@testable import RecordStore

@Suite("A checkup")
struct CheckupTests {
  let folder = TemporaryFolder()

  private func finding(_ subject: String, on day: Day = .sample) throws -> Checkup.Finding {
    try #require(Checkup(folder: folder.path, on: day).findings.first { $0.subject == subject })
  }

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
    let checkup = Checkup(folder: folder.path, on: .sample)
    #expect(checkup.exitCode == 0)
    #expect(
      checkup.findings.map { "\($0.subject): \($0.level.rawValue)" } == [
        "Permissions: fine", "Place: fine", "Space: fine", "In use: fine", "Database: fine", "Care numbers: fine",
        "In plain sight: look",
      ])
    #expect(try finding("In plain sight").sentence.contains("2 decisions and 1 summary"))
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

  @Test("finds damage that opening does not see, and ends with 65")
  func damage() throws {
    _ = try filled()
    let file = URL(fileURLWithPath: folder.database)
    var bytes = try Data(contentsOf: file)
    for page in stride(from: 8_192, to: bytes.count - 4_096, by: 4_096) { bytes[page + 5] ^= 0xFF }
    try bytes.write(to: file)
    #expect(try finding("Database").level == .act)
    #expect(try finding("Database").sentence.contains("circle restore FILE"))
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

  @Test("tells of older states beside it")
  func copies() throws {
    try filled().backUp(to: folder.path + "/circle-2026-12-13.sqlite")
    #expect(try finding("Copies").level == .look)
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
