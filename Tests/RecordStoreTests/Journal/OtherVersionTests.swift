// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import MeetingCore
import Testing

@testable import RecordStore

/// Yesterday's journal under tomorrow's program, and the other way round.
@Suite("An unfinished meeting of another version", .timeLimit(.minutes(15)))
struct OtherVersionTests {
  typealias Object = [String: Any]

  let folder = TemporaryFolder()

  /// Changes the event of one row as another version might have written it.
  private func rewrite(_ store: RecordStore, seq: Int, _ change: (inout Object) -> Void) throws {
    let payload = try store.read(orElse: Data()) { db in
      try Data.fetchOne(db, sql: "SELECT payload FROM journal WHERE seq = ?", arguments: [seq]) ?? Data()
    }
    var event = try #require(try JSONSerialization.jsonObject(with: Data(payload.dropFirst())) as? Object)
    change(&event)
    let json = try JSONSerialization.data(withJSONObject: event, options: .sortedKeys)
    try store.write { db in
      try db.execute(sql: "UPDATE journal SET payload = ? WHERE seq = ?", arguments: [Data([1]) + json, seq])
    }
  }

  /// Changes the agenda of the first row, and each of its stages.
  private func rewriteAgenda(
    _ store: RecordStore, agenda: (inout Object) -> Void, stage: (inout Object) -> Void
  ) throws {
    try rewrite(store, seq: 0) { event in
      var changed = event["agenda"] as? Object ?? [:]
      changed["stages"] = (changed["stages"] as? [Object] ?? []).map { old in
        var old = old
        stage(&old)
        return old
      }
      agenda(&changed)
      event["agenda"] = changed
    }
  }

  private func begun() throws -> RecordStore {
    let store = try folder.store()
    try store.append(JournalRow.meeting, to: .sample)
    return store
  }

  @Test("whose agenda has keys that we do not know goes on without them")
  func newerKeys() throws {
    let store = try begun()
    try rewriteAgenda(store) {
      $0["motto"] = "slowly"
    } stage: {
      $0["music"] = ["kind": "drum"]
    }
    try rewrite(store, seq: 0) { $0["weather"] = "rain" }
    #expect(try store.unfinished()?.entries == JournalRow.meeting.map(\.entry))
  }

  @Test("whose agenda lacks keys that came later goes on with what they mean when they are left out")
  func olderKeys() throws {
    let store = try begun()
    try rewriteAgenda(store) { agenda in
      for key in ["aim", "language", "people", "tags"] { agenda[key] = nil }
    } stage: { stage in
      for key in ["warn", "overtime", "with", "order", "response", "lines", "optional", "begin"] { stage[key] = nil }
    }
    try rewrite(store, seq: 0) { event in
      var circle = event["circle"] as? Object ?? [:]
      circle["nextCommitment"] = nil
      event["circle"] = circle
    }
    #expect(try store.unfinished()?.entries == JournalRow.meeting.map(\.entry))
  }

  /// What an older version cannot know.
  static let unknown: [@Sendable (inout Object) -> Void] = [
    { $0["event"] = "candleLit" },
    { $0 = ["event": "lineChanged", "order": "spiral", "line": [] as [String]] },
    { $0 = ["event": "lineStruck", "line": "songs"] },
    { $0 = ["event": "keepChosen", "level": "pictures"] },
    { $0 = ["event": "stagesAdded", "stages": [["kind": "walk"]]] },
    { $0["handle"] = nil },
  ]

  private func expectOther(_ store: RecordStore, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.database))
    let error = #expect(throws: StoreError.self, sourceLocation: sourceLocation) { try store.unfinished() }
    #expect(error?.kind == .otherVersion, sourceLocation: sourceLocation)
    #expect(error?.message.contains("another version of Circlekeeper") == true, sourceLocation: sourceLocation)
    #expect(error?.message.contains("damaged") == false, sourceLocation: sourceLocation)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)) == before, sourceLocation: sourceLocation)
    #expect(try store.info(readingMeeting: true).unfinishedIsOfAnotherVersion == true, sourceLocation: sourceLocation)
  }

  @Test("that says what we cannot know is said to be that, and can be let go", arguments: unknown.indices)
  func said(index: Int) throws {
    let store = try begun()
    #expect(try store.info(readingMeeting: true).unfinishedIsOfAnotherVersion == nil)
    try rewrite(store, seq: 1, Self.unknown[index])
    try expectOther(store)
    try store.discard(#require(try store.unfinishedID()))
    #expect(try store.unfinishedID() == nil)
    #expect(try store.unfinished() == nil)
  }

  @Test("that has a form we cannot know is said to be that")
  func unknownForm() throws {
    let store = try begun()
    try store.write { try $0.execute(sql: "UPDATE journal SET payload = x'03aabb' WHERE seq = 2") }
    try expectOther(store)
  }

  @Test("is not blamed for what no version wrote: that is damage", arguments: ["", "01", "017b", "015b5d", "01ff"])
  func damaged(payload: String) throws {
    let store = try begun()
    try store.write { try $0.execute(sql: "UPDATE journal SET payload = x'\(payload)' WHERE seq = 1") }
    let error = #expect(throws: StoreError.self) { try store.unfinished() }
    #expect(error?.kind == .corrupt)
  }

  @Test("a stage of a closed meeting whose kind we do not know is no damage either")
  func unknownStage() throws {
    let store = try folder.store()
    try store.hold(ClosingAccount(record: .sample))
    try store.write { try $0.execute(sql: "UPDATE stage SET kind = 'walk' WHERE position = 0") }
    for read in [{ _ = try store.records() }, { _ = try store.figures() }] as [() throws -> Void] {
      let error = #expect(throws: StoreError.self) { try read() }
      #expect(error?.kind == .otherVersion)
    }
  }
}
