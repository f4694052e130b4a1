// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Testing

@testable import MeetingShell
@testable import RecordStore

@Suite("Looking back", .timeLimit(.minutes(5)))
struct LookingTests {
  private func circle(_ commitments: [ClosingAccount.Made] = []) throws -> Circle {
    let circle = try Circle()
    let record = MeetingRecord(
      agenda: "weekly", present: 5,
      stages: [
        .init(
          kind: .checkin, title: "Check-in", held: true, planned: .minutes(10), used: .minutes(9), turns: 5,
          between: .zero, voices: false)
      ], themes: ["humility"])
    let day = try #require(Day(parsing: "2026-12-20"))
    try circle.store.add([(day, ClosingAccount(record: record, commitments: commitments))])
    return circle
  }

  @Test("history shows one screen, with or without a meeting, and changes nothing", arguments: [true, false])
  func overview(isOpen: Bool) throws {
    let sitting = try circle().sit(["history", "quit"], opening: isOpen ? .agenda("weekly") : .nothing)
    let answer = try sitting.answer("history")
    #expect(answer.contains("1 meeting on 2026-12-20 Agendas: weekly 1."))
    #expect(answer.contains("Never touched, though an agenda has it:"))
    #expect(sitting.events.allSatisfy { $0.contains("opened") })
  }

  @Test("history meetings and history commitments tell more; another word is asked back")
  func parts() throws {
    let made = ClosingAccount.Made(text: ScrubbedText(alreadyScrubbed: "call my son"), due: nil)
    let sitting = try circle([made]).sit(
      ["history meetings", "history commitments", "history Tom", "quit"], opening: .nothing)
    #expect(try sitting.answer("history meetings").contains("2026-12-20 · weekly · 5 of us"))
    #expect(try sitting.answer("history commitments").contains("1. call my son"))
    #expect(try sitting.answer("history Tom").contains("`history overview`, `history meetings` or"))
  }

  @Test("commitments are the circle's while no meeting is open")
  func commitments() throws {
    let made = ClosingAccount.Made(text: ScrubbedText(alreadyScrubbed: "call my son"), due: nil)
    #expect(
      try circle([made]).sit(["commitments", "quit"], opening: .nothing).answer("commitments")
        .contains("Open commitments 1. call my son"))
  }

  @Test("a rehearsal has no history, and a hidden screen shows none")
  func nowhere() throws {
    let circle = try circle()
    #expect(
      try circle.sit(["history", "quit"], habit: .nothing).answer("history").contains("A rehearsal has no history"))
    #expect(try circle.sit(["hide", "history", "quit"]).answer("history").isEmpty)
  }

  @Test("a commitment that came along once is asked about as keep, change or release, and not before")
  func carried() throws {
    let made = ClosingAccount.Made(text: ScrubbedText(alreadyScrubbed: "call my son"), due: nil)
    let circle = try circle([made])
    let evening: [Step] = ["join Tom, Ali, Jan", "start", "goto 5", "next", "say", "notyet 1", "close", "close"]
    func raised(_ sitting: Sitting) -> String {
      sitting.said.joined(separator: "\n").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let first = try raised(circle.sit(evening))
    #expect(first.contains("Commitment 1: “call my son”. Whose is it? kept 1"), "\(first)")
    #expect(first.contains("It comes along to the next meeting."))
    #expect(!first.contains("Keep, change or release"))
    let second = try raised(circle.sit(evening))
    #expect(second.contains("It has come along once. Keep, change or release it? Each is fine."), "\(second)")
    #expect(try circle.store.circleFacts().commitments.count == 1)
  }

  @Test("who answers for his commitment by himself is not asked about it again")
  func answeredByHimself() throws {
    let made = ["one", "two", "three"].map {
      ClosingAccount.Made(text: ScrubbedText(alreadyScrubbed: $0), due: nil)
    }
    let sitting = try circle(made).sit(["join Tom, Ali, Jan", "start", "goto 5", "kept 2", "next", "next"])
    #expect(try sitting.answer("next").contains("Commitment 3"))
    #expect(sitting.said.contains { $0.contains("Commitment 2: kept. Good.") })
    #expect(!sitting.said.contains { $0.contains("Commitment 2: “two”") })
    #expect(sitting.state?.currentSlot?.stage.kind != .followup)
  }
}
