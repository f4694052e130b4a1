// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import Testing

@testable import RecordStore

@Suite("What goes, by age or at once", .timeLimit(.minutes(5)))
struct RetentionTests {
  let folder = TemporaryFolder()
  let old = Day.sample.advanced(by: -400)

  private func filled() throws -> RecordStore {
    let store = try folder.store()
    let account = ClosingAccount(
      record: .sample, commitments: [.init(text: .sample("call my father"), due: nil)],
      agreements: [.sample("we listen"), .sample("we come on time")])
    try store.add([(old, account), (.sample, account)])
    return store
  }

  @Test("summaries and themes stay twelve months to the day; what nobody claimed goes after 90 days")
  func counted() throws {
    let store = try filled()
    let retention = try store.due(Retention(on: .sample), on: .sample)
    #expect(retention.before.description == "2025-12-13")
    // Closing the later meeting has already let the unclaimed one go.
    #expect(retention.summaries == 1 && retention.themes == 2 && retention.commitments == 0)
    #expect(try store.due(Retention(on: .sample), on: .sample.advanced(by: 200)).commitments == 1)
    #expect(try store.due(Retention(on: .sample, months: 24), on: .sample).isEmpty)
    #expect(try folder.contains("a slow evening"))
  }

  @Test(
    "a month without that day begins at its end",
    arguments: [
      ("2027-03-31", 1, "2027-02-28"), ("2028-02-29", 12, "2027-02-28"), ("2027-01-15", 13, "2025-12-15"),
    ])
  func months(today: String, months: Int, before: String) throws {
    #expect(Retention(on: try #require(Day(parsing: today)), months: months).before.description == before)
  }

  @Test("purged, the words are in no byte of the file, and the figures stay")
  func purged() throws {
    let store = try filled()
    let later = Day.sample.advanced(by: 400)
    try store.purge(Retention(on: later), on: later)
    for words in ["a slow evening", "humility", "call my father"] {
      #expect(try !folder.contains(words), "\(words)")
    }
    #expect(try store.records().map(\.meeting.present) == [6, 6])
    #expect(try store.records().allSatisfy { $0.meeting.decisions.count == 2 })
    #expect(try store.due(Retention(on: later), on: later).isEmpty)
  }

  @Test("what can be forgotten is listed, and goes from every byte", arguments: Forgettable.Kind.allCases)
  func forgotten(kind: Forgettable.Kind) throws {
    let store = try filled()
    try store.backUp(to: folder.path + "/circle-2026-12-13.sqlite")
    try folder.writeMinutes("tea and minutes")
    let list = try store.forgettable(on: .sample)
    #expect(list.commitments.map(\.number) == [2])
    #expect(list.agreements == 2 && list.decisions == 4 && list.summaries == 2 && list.copies.count == 1)
    #expect(list.files == [folder.path + "/plugins/minutes/2026-12-13.md"])
    try store.forget(kind)
    #expect(try store.forgettable(on: .sample).count(of: kind) == 0)
    try store.forget(.copies)
    #expect(try folder.contains("tea and minutes") == (kind != .files))
    let words = ["we come on time", "tea first", "a slow evening"]
    for (other, words) in zip(Forgettable.Kind.allCases, words) {
      #expect(try folder.contains(words) == (other != kind), "\(words)")
    }
    #expect(try store.records().count == 2)
  }

  @Test("a commitment can be forgotten by its number, uncounted")
  func commitment() throws {
    let store = try filled()
    try store.forget(commitment: 2)
    #expect(try store.openCommitments(on: .sample).isEmpty)
    #expect(try !folder.contains("call my father"))
    #expect(try store.totals().commitmentsMade == 2)
    #expect(try store.totals().answers.isEmpty)
  }

  @Test("nothing is forgotten or purged behind the back of an unfinished meeting")
  func unfinished() throws {
    let store = try filled()
    try store.append(JournalRow.meeting, to: .sample)
    for forget in [
      { try store.forget(.agreements) }, { try store.forget(commitment: 2) },
      { try store.purge(Retention(on: .sample), on: .sample) },
    ] {
      let error = #expect(throws: StoreError.self) { try forget() }
      #expect(error?.kind == .inUse)
    }
    #expect(try store.circleFacts().agreements.count == 2)
  }

  @Test("all forgotten, nothing of the circle is left, and a strange file stays")
  func everything() throws {
    try filled().backUp(to: folder.path + "/circle-2026-12-13.sqlite")
    try folder.writeMinutes("tea and minutes")
    try FileManager.default.createDirectory(
      atPath: folder.path + "/plugins/empty/within", withIntermediateDirectories: true)
    try Data("half".utf8).write(to: URL(fileURLWithPath: folder.database + ".sealed"))
    try Data("a letter".utf8).write(to: URL(fileURLWithPath: folder.path + "/letter.txt"))
    try RecordStore.forgetEverything(folder: folder.path)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["letter.txt"])
    let store = try folder.store()
    let error = #expect(throws: StoreError.self) { try RecordStore.forgetEverything(folder: folder.path) }
    #expect(error?.kind == .inUse)
    #expect(store.isNew)
  }
}

extension TemporaryFolder {
  /// As a plugin does.
  func writeMinutes(_ words: String) throws {
    let minutes = path + "/plugins/minutes"
    try FileManager.default.createDirectory(atPath: minutes, withIntermediateDirectories: true)
    try Data(words.utf8).write(to: URL(fileURLWithPath: minutes + "/2026-12-13.md"))
  }
}
