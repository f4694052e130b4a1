// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import MeetingCore
import Testing

@testable import RecordStore

@Suite("Closing", .timeLimit(.minutes(5)))
struct ClosingTests {
  let folder = TemporaryFolder()

  @Test("a record comes back as it was kept")
  func record() throws {
    let store = try folder.store()
    try store.hold(ClosingAccount(record: .sample, passes: 3, feedbackTurns: 2))
    #expect(try store.records() == [StoredRecord(number: 1, date: .sample, meeting: .sample)])
    let totals = try store.totals()
    #expect(totals.meetings == 1)
    #expect(totals.passes == 3)
    #expect(totals.feedbackTurns == 2)
  }

  @Test("an absent figure stays absent")
  func sparseRecord() throws {
    let store = try folder.store()
    let record = MeetingRecord(agenda: "weekly", present: 3, stages: [])
    try store.hold(ClosingAccount(record: record))
    #expect(try store.records().map(\.meeting) == [record])
  }

  @Test("records come in the order of their days")
  func order() throws {
    let store = try folder.store()
    let days = [3, 1, 2].map { Day.sample.advanced(by: $0) }
    try store.add(days.map { (day: $0, account: ClosingAccount(record: .sample)) })
    #expect(try store.records().map(\.date) == days.sorted())
  }

  @Test("closing erases the journal, its handles and its words from the file")
  func journalGone() throws {
    let store = try folder.store()
    try store.append(JournalRow.meeting, to: .sample)
    try store.close(.sample, on: .sample, keeping: ClosingAccount(record: .sample))
    #expect(try store.unfinished() == nil)
    for word in ["heron", "call my father", "what is said here stays here", "How do you arrive?"] {
      #expect(try !folder.contains(word), "\(word)")
    }
  }

  @Test("closing twice closes once, also after opening the file again")
  func twice() throws {
    let account = ClosingAccount(record: .sample, commitments: [.init(text: .sample("rest"), due: nil)], passes: 1)
    do {
      let store = try folder.store()
      try store.hold(account)
      try store.close(.sample, on: .sample, keeping: account)
    }
    let store = try folder.store()
    try store.close(.sample, on: .sample, keeping: account)
    #expect(try store.records().count == 1)
    #expect(try store.totals().passes == 1)
    #expect(try store.circleFacts().commitments.count == 1)
  }

  @Test("a meeting that the circle does not know is not closed in silence")
  func unknown() throws {
    let store = try folder.store()
    try store.append([.opened], to: .sample)
    #expect(throws: StoreError.self) {
      try store.close(.other, on: .sample, keeping: ClosingAccount(record: .sample))
    }
    #expect(try store.records().isEmpty)
  }

  @Test("when closing fails, all of the journal and nothing of the record is there")
  func failure() throws {
    let store = try folder.store()
    try store.append(JournalRow.meeting, to: .sample)
    try store.write {
      try $0.execute(
        sql: "CREATE TRIGGER fault BEFORE DELETE ON journal_text BEGIN SELECT raise(ABORT, 'fault'); END")
    }
    let account = ClosingAccount(record: .sample, passes: 2)
    #expect(throws: StoreError.self) { try store.close(.sample, on: .sample, keeping: account) }
    #expect(try store.records().isEmpty)
    #expect(try store.unfinished()?.entries == JournalRow.meeting.map(\.entry))
    try store.write { try $0.execute(sql: "DROP TRIGGER fault") }
    try store.close(.sample, on: .sample, keeping: account)
    #expect(try store.totals().passes == 2)
  }

  @Test("a group that keeps nothing leaves its choice and nothing else")
  func keepsNothing() throws {
    let store = try folder.store()
    try store.hold(ClosingAccount(record: nil, keep: .nothing))
    #expect(try store.records().isEmpty)
    #expect(try store.totals() == CircleTotals())
    #expect(try store.circleFacts().keep == .nothing)
  }

  @Test("the choice of what is kept stays until another is made")
  func keepStays() throws {
    let store = try folder.store()
    try store.hold(ClosingAccount(record: .sample, keep: .figures))
    try store.hold(ClosingAccount(record: .sample))
    #expect(try store.circleFacts().keep == .figures)
  }

  @Test("agreements are replaced when the group assented to others, else they stay")
  func agreements() throws {
    let store = try folder.store()
    try store.hold(ClosingAccount(record: nil, agreements: [.sample("one"), .sample("two"), .sample("three")]))
    try store.hold(ClosingAccount(record: nil))
    #expect(try store.circleFacts().agreements.map(\.words) == ["one", "two", "three"])
    try store.hold(ClosingAccount(record: nil, agreements: [.sample("two")]))
    #expect(try store.circleFacts().agreements.map(\.words) == ["two"])
    #expect(try !folder.contains("three"))
  }
}
