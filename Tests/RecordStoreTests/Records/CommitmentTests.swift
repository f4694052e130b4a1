// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import Testing

@testable import MeetingCore
@testable import RecordStore

@Suite("Commitments", .timeLimit(.minutes(5)))
struct CommitmentTests {
  let folder = TemporaryFolder()
  let store: RecordStore

  init() throws {
    store = try folder.store()
  }

  func make(_ texts: [(String?, Day?)], on day: Day = .sample) throws {
    let made = texts.map { ClosingAccount.Made(text: $0.map { .sample($0) }, due: $1) }
    try store.hold(ClosingAccount(record: nil, commitments: made), on: day)
  }

  func answer(_ number: Int, _ followUp: FollowUp, on day: Day = .sample) throws {
    try store.hold(ClosingAccount(record: nil, followUps: [number: followUp]), on: day)
  }

  @Test("new ones are numbered in order; one without a text is counted and takes no number")
  func numbers() throws {
    try make([("write to my brother", .sample), (nil, .sample), ("sleep", nil)])
    let facts = try store.circleFacts()
    #expect(facts.commitments.map(\.number) == [1, 2])
    #expect(facts.commitments.map(\.text.words) == ["write to my brother", "sleep"])
    #expect(facts.nextCommitment == 3)
    #expect(try store.totals().commitmentsMade == 3)
  }

  @Test("they come by due date, those without one last")
  func order() throws {
    try make([("c", nil), ("b", Day.sample.advanced(by: 9)), ("a", Day.sample.advanced(by: 2))])
    #expect(try store.circleFacts().commitments.map(\.text.words) == ["a", "b", "c"])
  }

  @Test(
    "one that ended is counted, its text is gone, its number is not given again",
    arguments: [
      CommitmentStatus.kept, .released,
    ])
  func ended(status: CommitmentStatus) throws {
    try make([("write to my brother", .sample)])
    try answer(1, FollowUp(status: status, text: nil, due: nil))
    #expect(try store.circleFacts().commitments.isEmpty)
    #expect(try store.circleFacts().nextCommitment == 2)
    #expect(try store.totals().answers == [status: 1])
    #expect(try !folder.contains("write to my brother"))
  }

  @Test("one that goes on stays open with its words", arguments: [CommitmentStatus.partly, .notyet])
  func goesOn(status: CommitmentStatus) throws {
    try make([("write to my brother", .sample)])
    try answer(1, FollowUp(status: status, text: nil, due: nil))
    #expect(
      try store.circleFacts().commitments
        == [CarriedCommitment(number: 1, text: .sample("write to my brother"), due: .sample, wasCarried: true)])
    #expect(try store.totals().answers == [status: 1])
    #expect(try store.totals().openCommitments == 1)
  }

  @Test("a changed one has the new words and date, and the old words are gone")
  func changed() throws {
    try make([("write to my brother", .sample)])
    let later = Day.sample.advanced(by: 30)
    try answer(1, FollowUp(status: .changed, text: .sample("ring him"), due: later))
    #expect(
      try store.circleFacts().commitments == [CarriedCommitment(number: 1, text: .sample("ring him"), due: later)])
    #expect(try !folder.contains("write to my brother"))
  }

  @Test("an answer to a number that is not open changes nothing and counts nothing")
  func unknownNumber() throws {
    try answer(9, FollowUp(status: .kept, text: nil, due: nil))
    #expect(try store.totals() == CircleTotals())
  }

  @Test("unclaimed for 90 days, the text goes, uncounted")
  func unclaimed() throws {
    let due = try #require(Day(parsing: "2026-12-31"))
    try make([("write to my brother", due)])
    try store.hold(ClosingAccount(record: nil), on: due.advanced(by: 90))
    #expect(try store.circleFacts().commitments.count == 1)
    try store.hold(ClosingAccount(record: nil), on: due.advanced(by: 91))
    #expect(try store.circleFacts().commitments.isEmpty)
    #expect(try store.totals().answers.isEmpty)
    #expect(try !folder.contains("write to my brother"))
  }

  @Test(
    "unclaimed, one that is due counts from that day, and any other from the end of the month",
    arguments: [("2026-12-10", "2026-12-10"), (nil, "2026-12-31"), ("2026-11-30", "2026-12-31")])
  func unclaimedSince(due: String?, from: String) throws {
    let evening = try #require(Day(parsing: "2026-12-03"))
    try store.hold(
      ClosingAccount(record: nil, commitments: [.init(text: .sample("write"), due: due.flatMap(Day.init(parsing:)))]),
      on: evening)
    let last = try #require(Day(parsing: from)).advanced(by: 90)
    #expect(try store.openCommitments(on: last).count == 1)
    #expect(try store.openCommitments(on: last.advanced(by: 1)).isEmpty)
  }

  @Test("unclaimed, the words also go as an evening begins, and are not read before")
  func unclaimedWhileClosed() throws {
    let due = try #require(Day(parsing: "2026-12-31"))
    let other = TemporaryFolder()
    try other.store().add([
      (.sample, ClosingAccount(record: nil, commitments: [.init(text: .sample("write to my brother"), due: due)]))
    ])
    let reader = try RecordStore.openForReading(folder: other.path)
    #expect(try reader.openCommitments(on: due.advanced(by: 90)).count == 1)
    #expect(try reader.openCommitments(on: due.advanced(by: 91)).isEmpty)
    let writer = try RecordStore.openForWriting(folder: other.path, today: due.advanced(by: 91))
    try writer.forgetUnclaimed(on: due.advanced(by: 90))
    #expect(try other.contains("write to my brother"))
    try writer.forgetUnclaimed(on: due.advanced(by: 91))
    #expect(try !other.contains("write to my brother"))
  }

  @Test("one that its owner took along once is known as carried; new words make it a new one")
  func carried() throws {
    try make([("sleep", nil)])
    func wasCarried() throws -> Bool? { try store.circleFacts().commitments.first?.wasCarried }
    #expect(try wasCarried() == false)
    try answer(1, FollowUp(status: .notyet, text: nil, due: nil))
    #expect(try wasCarried() == true)
    try answer(1, FollowUp(status: .changed, text: .sample("rest"), due: nil))
    #expect(try wasCarried() == false)
    try answer(1, FollowUp(status: .partly, text: nil, due: nil))
    #expect(try wasCarried() == true)
  }

  @Test("claimed on its last evening, it stays")
  func claimedInTime() throws {
    let due = try #require(Day(parsing: "2026-12-31"))
    try make([("write to my brother", due)])
    let day = due.advanced(by: 120)
    try answer(1, FollowUp(status: .notyet, text: nil, due: nil), on: day)
    #expect(try store.circleFacts().commitments.count == 1)
    try store.hold(ClosingAccount(record: nil), on: day.advanced(by: 60))
    #expect(try store.circleFacts().commitments.count == 1)
  }

  @Test("it keeps the month in which it was made, not the evening")
  func month() throws {
    try make([("sleep", nil)])
    let row = try store.read(orElse: nil) { try Row.fetchOne($0, sql: "SELECT * FROM commitment") }
    #expect(row?["made"] == "2026-12")
    #expect(row?["forget_after"] == "2027-03-31")
    #expect(row?.databaseValues.contains(Day.sample.description.databaseValue) == false)
  }
}
