// SPDX-License-Identifier: GPL-3.0-or-later

import Evening
import GRDB
import LineEditor
import MeetingCore
import Support
import Testing

@testable import MeetingShell
@testable import RecordStore

@Suite("Going on with a meeting", .timeLimit(.minutes(15)))
struct ResumingTests {
  static let start: [Step] = ["join Tom, Jan, Ali", "start"]

  @Test("an unfinished meeting is offered first, and nothing else runs before the answer")
  func offer() throws {
    let circle = try Circle()
    try circle.sit(Self.start)
    let asked = try circle.sit(
      ["next", "help next", "yes", "next"], opening: .unfinished(asking: true), after: .seconds(30))
    #expect(
      asked.greeting.text.onOneLine
        == "There is an unfinished meeting, begun Wednesday 30 December 2026 at 19:30. yes goes on with it. discard lets it go. quit leaves it for later."
    )
    #expect(try asked.answer("next").hasPrefix("Please decide first"))
    #expect(try asked.answer("yes").hasPrefix("We go on. The names are not kept, so the seats are:"))
    #expect(asked.state?.currentSlot?.stage.kind == .agreements)
    let gone = try circle.sit(["discard", "discard"], opening: .unfinished(asking: true))
    #expect(gone.ending == .left)
    #expect(try circle.store.unfinished() == nil)
  }

  @Test("what another version wrote is told as that; it can be left for that version, or let go")
  func otherVersion() throws {
    let circle = try Circle()
    try circle.sit(Self.start)
    try circle.store.write { db in try db.execute(sql: "UPDATE journal SET payload = x'63' WHERE seq = 1") }
    let left = try circle.sit(["yes", "next", "quit"], opening: .unfinished(asking: true))
    #expect(left.greeting.text.onOneLine.contains("was written by another version of Circlekeeper"))
    #expect(!left.greeting.text.contains("damaged"))
    #expect(try left.answer("yes").contains("Install that version"))
    #expect(try left.answer("next").hasPrefix("Please decide first"))
    #expect(try circle.store.unfinishedID() != nil)
    let gone = try circle.sit(["discard", "discard"], opening: .unfinished(asking: true))
    #expect(gone.last.said.last == "Discarded. Nothing of it is kept.")
    #expect(try circle.store.unfinishedID() == nil)
  }

  @Test("yes to the gap counts it, and spoke says who had a turn")
  func gapCounts() throws {
    let circle = try Circle()
    try circle.sit(Self.start + ["goto 4", "next"])
    let sitting = try circle.sit(
      ["yes", "spoke 1 2", "status"], opening: .unfinished(asking: false), after: .minutes(4))
    #expect(
      sitting.greeting.text.onOneLine.hasSuffix(
        "The last step was about 4 min ago. Did you go on meanwhile? yes: it counts, and spoke NAME says who had a turn. no: it was a break."
      ))
    #expect(!sitting.greeting.text.contains("is speaking"), "nobody's time is told before it is known")
    #expect(try sitting.answer("yes").hasPrefix("It counts. spoke NAME says who had a turn meanwhile."))
    #expect(try sitting.answer("yes").contains("is speaking"))
    #expect(try sitting.answer("spoke 1 2").hasPrefix("Noted: "))
    #expect(sitting.state?.people.heard.count == 2)
    #expect(sitting.t == .minutes(4))
    #expect(sitting.state?.speaker == sitting.seats[2])
  }

  @Test("a stage whose plugin is missing is left out only after the gap was asked about")
  func missingPlugin() throws {
    let circle = try Circle()
    let agenda = Agenda.evening(
      Stage(kind: .opening, time: .minutes(5)), Stage(kind: .plugin, time: .minutes(3), plugin: "breathing"))
    try circle.sit(["undo"] + Self.start, opening: .given(agenda))
    let sitting = try circle.sit(["no"], opening: .unfinished(asking: false), after: .minutes(40))
    #expect(try sitting.answer("no").hasPrefix("Those 40 minutes count as a break."))
    #expect(try sitting.answer("no").contains("needs the plugin breathing"))
  }

  @Test("no to the gap makes it a break that is on nobody's turn")
  func gapIsLeftOut() throws {
    let circle = try Circle()
    let before = try circle.sit(Self.start + ["goto 4", "next", "wait 10s", "hand Tom", "role keys Tom"])
    let left = before.state?.run?.turn.flatMap { before.state?.left(of: $0, at: before.t ?? .zero) }
    let sitting = try circle.sit(
      ["no", "status"], opening: .unfinished(asking: false), after: .seconds(10) + .minutes(90))
    #expect(try sitting.answer("no").hasPrefix("Those 1 hour 30 min count as a break."))
    #expect(try sitting.answer("no").contains("is speaking"))
    let state = try #require(sitting.state)
    let turn = try #require(state.run?.turn)
    #expect(state.left(of: turn, at: try #require(sitting.t)) == left)
  }

  @Test(
    "a gap of more than twelve hours, or of less than nothing, is never counted",
    arguments: [Span.hours(13), .hours(-1)])
  func gapTooLong(gap: Span) throws {
    let circle = try Circle()
    try circle.sit(Self.start)
    let sitting = try circle.sit(["status"], opening: .unfinished(asking: false), after: gap)
    #expect(sitting.greeting.text.hasSuffix("The time since then is not counted."))
    #expect(sitting.t == .zero)
  }

  @Test("names come back in one line or one by one, and seat numbers work without")
  func namesAfterResuming() throws {
    let circle = try Circle()
    try circle.sit(Self.start + ["goto 4"])
    let sitting = try circle.sit(
      ["next 2", "who", "names Tom, -, Ali", "name 2 Jan", "next Ali"], opening: .unfinished(asking: false))
    let second = sitting.seats[1].word
    #expect(try sitting.answer("next 2").hasPrefix("\(second), "))
    #expect(try sitting.answer("who").contains("2 \(second) (has the floor)"))
    #expect(try sitting.answer("names Tom, -, Ali").contains("1 Tom (facilitates) 2 \(second) (has the floor) 3 Ali"))
    #expect(try sitting.answer("name 2 Jan").contains("2 Jan (has the floor)"))
    #expect(try sitting.answer("next Ali").hasPrefix("Ali, "))
  }
}
