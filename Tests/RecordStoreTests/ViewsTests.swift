// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import MeetingCore
import Testing

@testable import RecordStore

@Suite("Views", .timeLimit(.minutes(15)))
struct ViewsTests {
  let folder = TemporaryFolder()

  /// As another version may have left them: one says something else, one is missing.
  private static let changed = """
    DROP VIEW totals; CREATE VIEW totals AS SELECT 'meetings' AS what, 99 AS count;
    DROP VIEW figure_summary; DROP VIEW figure_stages; CREATE VIEW figure_stages AS SELECT 99 AS kind;
    """

  @Test(
    "that differ from what is said here are made anew on opening, also in a sealed circle", arguments: [false, true])
  func renewed(isSealed: Bool) throws {
    _ = try isSealed ? folder.sealed() : folder.filled()
    try folder.meddle(Self.changed)
    #expect(try folder.schema() != TemporaryFolder.newSchema())
    _ = try folder.store()
    #expect(try folder.schema() == TemporaryFolder.newSchema())
    if isSealed { #expect(try folder.unlocked().unfinished() != nil) }
  }

  @Test("that are up to date are left alone: opening changes no byte")
  func untouched() throws {
    _ = try folder.filled()
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.database))
    _ = try folder.store()
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)) == before)
  }

  @Test("by other names are the group's own, and stay")
  func own() throws {
    _ = try folder.filled()
    try folder.meddle("CREATE VIEW ours AS SELECT count(*) AS evenings FROM meetings; DROP VIEW meetings")
    _ = try folder.store()
    #expect(try folder.schema().contains { $0.hasPrefix("view ours ") })
    #expect(try folder.store().read(orElse: 0) { try Int.fetchOne($0, sql: "SELECT evenings FROM ours") } == 1)
  }

  @Test("are read by other programs only: who looks at a circle gets the right figures whatever they say")
  func unread() throws {
    let before = try folder.filled()
    let told = try (before.figures(), before.totals(), before.records(), before.openCommitments(on: .sample))
    try folder.meddle(Self.changed + Views.all.map { "DROP VIEW IF EXISTS \($0.name);" }.joined())
    let reader = try RecordStore.openForReading(folder: folder.path)
    #expect(try reader.figures() == told.0)
    #expect(try reader.totals() == told.1)
    #expect(try reader.records() == told.2)
    #expect(try reader.openCommitments(on: .sample) == told.3)
    #expect(try reader.info().meetings == 1)
  }
}
