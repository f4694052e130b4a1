// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import MeetingCore
import Sealing
import Testing

@testable import RecordStore

/// The fixtures hold one circle: nine meetings, and one that goes on.
@Suite("A circle of an earlier version", .timeLimit(.minutes(15)))
struct MigrationTests {
  let folder = TemporaryFolder()

  static let plain = ["circle-v1", "circle-v2", "circle-v3", "circle-v4"]

  /// Everything that a circle tells.
  private func expectAll(of store: RecordStore, hasPlugins: Bool) throws {
    let figures = try store.figures()
    #expect(figures.meetings == 9)
    #expect(figures.first?.description == "2026-11-28")
    #expect(figures.last?.description == "2027-01-24")
    #expect(figures.agendas.map(\.meetings).reduce(0, +) == 9)
    #expect(figures.stages.first { $0.kind == .checkin }?.meetings == 9)
    #expect(figures.evenness.meetings == 9)
    #expect(figures.evenness.shown(on: .screen)?.median != nil)
    #expect(figures.themes.shown(on: .screen).map(\.value.name).contains("everyday"))
    let records = try store.records()
    #expect(records.count == 9)
    #expect(records.first?.meeting.decisions.map(\.words) == ["We meet every second week"])
    #expect(records.first?.meeting.summary?.words == "A slow evening")
    let totals = try store.totals()
    #expect(totals.meetings == 9)
    #expect(totals.commitmentsMade == 23)
    let facts = try store.circleFacts()
    #expect(facts.agreements.count == 13)
    #expect(facts.commitments.map(\.text.words).prefix(2) == ["walk to the lake", "ask my sister first"])
    #expect(try store.careNumbers()?.words == "the line for men: 0800 1110111")
    #expect(try store.plugins().map(\.name) == (hasPlugins ? ["tea-bell"] : []))
    let unfinished = try #require(try store.unfinished())
    let meeting = try #require(Meeting(replaying: unfinished.entries))
    #expect(meeting.state.present.count == 3)
    #expect(
      meeting.state.harvest.circle.commitments.map(\.wasCarried) == [false, false, false, false, false, false, false])
    #expect(meeting.state.harvest.followUps[1]?.status == .kept)
    #expect(meeting.state.harvest.commitments.map(\.text?.words) == ["call my father"])
  }

  @Test("comes to the form of a new one, to the letter", arguments: plain + ["circle-v4-sealed"])
  func form(name: String) throws {
    try folder.load(name)
    #expect(try !folder.store().isNew)
    #expect(try DatabaseHeader(at: folder.database).version == Schema.version)
    let (schema, new) = try (folder.schema(), TemporaryFolder.newSchema())
    for (ours, theirs) in zip(schema, new) { #expect(ours == theirs) }
    #expect(schema.count == new.count)
  }

  @Test("tells all that it told", arguments: plain)
  func content(name: String) throws {
    try folder.load(name)
    try expectAll(of: folder.store(), hasPlugins: name >= "circle-v3")
  }

  @Test("tells the same to who only looks, and stays as it is", arguments: plain)
  func looking(name: String) throws {
    try folder.load(name)
    let bytes = try folder.bytes()
    try expectAll(of: .openForReading(folder: folder.path), hasPlugins: name >= "circle-v3")
    #expect(try folder.bytes() == bytes)
  }

  @Test("opens with its passphrase")
  func sealed() throws {
    try folder.load("circle-v4-sealed")
    let store = try folder.store()
    #expect(store.isLocked)
    #expect(try store.figures().meetings == 9)
    try store.unlock(with: .sample())
    try expectAll(of: store, hasPlugins: true)
    try store.discard(#require(try store.unfinishedID()))
    #expect(try store.unfinished() == nil)
  }

  @Test("every migration still makes the form that was shipped", arguments: zip([1, 2, 3, 4] as [Int32], plain))
  func frozen(number: Int32, name: String) throws {
    let made = TemporaryFolder()
    try FileManager.default.createDirectory(atPath: made.path, withIntermediateDirectories: true)
    try Schema.migrate(DatabaseQueue(path: made.database), today: .sample, upTo: number)
    try folder.load(name)
    #expect(try made.schema() == folder.schema())
    #expect(try DatabaseHeader(at: made.database).version == number)
  }

  @Test("the form of every version lies among the fixtures")
  func complete() throws {
    #expect(Self.plain.count == Int(Schema.version))
    #expect(Set(try Fixture.names("circle-v")) == Set(Self.plain + ["circle-v4-sealed"]))
  }

  @Test("every sealed table has the triggers that tell of a change", arguments: SealedTable.allCases)
  func triggers(table: SealedTable) throws {
    let schema = try TemporaryFolder.newSchema()
    for change in ["insert", "update", "delete"] {
      #expect(schema.contains { $0.hasPrefix("trigger \(table.rawValue)_\(change)_unseals \(table.rawValue) ") })
    }
  }
}
