// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import Testing

@testable import RecordStore

/// What stands in the place of the circle's files, or around its folder.
@Suite("The place of a circle", .timeLimit(.minutes(15)))
struct PlaceTests {
  let folder = TemporaryFolder()
  private var journal: String { folder.database + "-journal" }

  /// Writing and reading are refused alike, at once, and nothing is touched.
  private func expectRefusal(naming path: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let opened = [
      { _ = try RecordStore.openForWriting(folder: folder.path, today: .sample) },
      { _ = try RecordStore.openForReading(folder: folder.path) },
    ]
    for open in opened {
      let error = #expect(throws: StoreError.self, sourceLocation: sourceLocation) { try open() }
      #expect(error?.kind == .unsafePlace, sourceLocation: sourceLocation)
      #expect(error?.message.contains(path) == true, sourceLocation: sourceLocation)
    }
  }

  @Test("a folder in the database's place is refused")
  func folderForDatabase() throws {
    try FileManager.default.createDirectory(atPath: folder.database, withIntermediateDirectories: true)
    expectRefusal(naming: folder.database)
  }

  @Test("a pipe in the rollback journal's place is refused: SQLite would wait for it for ever")
  func pipeForJournal() throws {
    try folder.store().hold(ClosingAccount(record: .sample))
    mkfifo(journal, 0o600)
    expectRefusal(naming: journal)
  }

  @Test("a link in the rollback journal's place is refused, and what it leads to stays")
  func linkForJournal() throws {
    try folder.store().hold(ClosingAccount(record: .sample))
    let target = folder.path + "/target"
    try Data("mine".utf8).write(to: URL(fileURLWithPath: target))
    try FileManager.default.createSymbolicLink(atPath: journal, withDestinationPath: target)
    expectRefusal(naming: journal)
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "mine")
  }

  // MARK: Around it

  private func permissions(_ path: String) throws -> Checkup.Finding {
    try #require(Checkup(folder: path, on: .sample).findings.first { $0.subject == "Permissions" })
  }

  /// A circle two folders below, the ones above it with these permissions.
  private func circle(parent: mode_t, above: mode_t = 0o700) throws -> String {
    let path = folder.path + "/above/parent/circle"
    _ = try RecordStore.openForWriting(folder: path, today: .sample)
    chmod(folder.path, 0o700)
    chmod(folder.path + "/above", above)
    chmod(folder.path + "/above/parent", parent)
    return path
  }

  @Test(
    "a folder above it that others may write to is told of: they could put another circle in its place",
    arguments: [(0o777, 0o700, "parent"), (0o757, 0o700, "parent"), (0o700, 0o777, "above")]
      as [(mode_t, mode_t, String)])
  func writableParent(parent: mode_t, above: mode_t, name: String) throws {
    let finding = try permissions(try circle(parent: parent, above: above))
    #expect(finding.level == .act)
    #expect(finding.sentence.contains("/\(name)'"), "\(finding.sentence)")
    #expect(Checkup(folder: folder.path + "/above/parent/circle", on: .sample).fault == .place)
  }

  @Test("a folder above it that a group may write to is told of, and is no fault where a man is his own group")
  func groupAbove() throws {
    let path = try circle(parent: 0o770)
    #expect(try permissions(path).level == .look)
    #expect(try permissions(path).sentence.contains("chmod g-w"))
    #expect(Checkup(folder: path, on: .sample).fault == nil)
  }

  @Test("a folder above it where everybody may only take away what is his is fine, as /tmp is")
  func sticky() throws {
    #expect(try permissions(try circle(parent: 0o1777)).level == .fine)
    #expect(try permissions(try circle(parent: 0o755, above: 0o755)).level == .fine)
  }

  @Test("the circle's own folder that a group may write to is told of")
  func groupWritable() throws {
    let path = try circle(parent: 0o700)
    chmod(path, 0o770)
    #expect(try permissions(path).level == .act)
  }

  @Test("a link above it is followed, and what it leads to is looked at")
  func linkedParent() throws {
    let path = try circle(parent: 0o777)
    let link = folder.path + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.path + "/above/parent")
    #expect(try permissions(link + "/circle").level == .act)
    chmod(folder.path + "/above/parent", 0o700)
    #expect(try permissions(link + "/circle").level == .fine)
    #expect(FileManager.default.fileExists(atPath: path))
  }
}
