// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import Support
import TerminalText
import Testing

@testable import AgendaFormat

@Suite("The timetable", .timeLimit(.minutes(15)))
struct TimetableTests {
  static let agenda = Agenda(
    id: "evening", title: "An evening", duration: .minutes(40), people: 4...8,
    stages: [
      Stage(kind: .opening, time: .minutes(5)),
      Stage(kind: .checkin, each: SpanRange(.minutes(1), .minutes(3))),
      Stage(kind: .discussion, title: "What runs through it, and where it leads", time: .minutes(8), optional: true),
      Stage(kind: .checkout, each: SpanRange(.minutes(1))),
    ])

  static func timetable(_ agenda: Agenda = agenda, people: Int = 6, minutes: Int = 38) -> Timetable {
    Timetable(agenda, people: people, length: .minutes(minutes), clockTime: clockTime)
  }

  /// The evening begins at 19:30.
  static func clockTime(_ moment: Span) -> String {
    let minute = 19 * 60 + 30 + moment.seconds / 60
    return "\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
  }

  @Test("says when each stage begins, what each man gets, and where there is slack")
  func wide() {
    #expect(
      Self.timetable().lines(width: 80) == [
        "An evening, 19:30 to 20:08, for 6 men",
        "",
        "begins     stage                      takes  each man            shrink  stretch",
        "19:30   1  Opening                     5:00",
        "19:35   2  Check-in                   18:00  2:50 (1:00-3:00)     11:00     1:00",
        "19:53   3  What runs through it, …     8:00",
        "20:01   4  Check-out                   7:00  1:00",
        "",
        "Ends at 20:08.",
        "All together it could shrink by 11 minutes and stretch by 1 minute.",
        "Counted in: hand-overs and silences about 2 min.",
        "May be left out: What runs through it, and where it leads.",
      ])
  }

  @Test(
    "takes two lines a stage on a narrow screen, and fits every width", arguments: [20, 40, 41, 60, 71, 72, 80, 120])
  func narrow(width: Int) {
    for minutes in [12, 30, 38, 120] {
      let lines = Self.timetable(minutes: minutes).lines(width: width)
      #expect(lines.allSatisfy { displayWidth($0) <= max(width, 40) })
      #expect(lines.allSatisfy { $0.last != " " })
    }
    let lines = Self.timetable().lines(width: 40)
    #expect(
      lines[3...5] == [
        "19:35  2 Check-in                  18:00", "         each 2:50 (1:00-3:00)",
        "         shrink 11:00, stretch 1:00",
      ])
  }

  @Test("proposes what to leave out when not even the shortest turns fit, and shows what remains")
  func proposal() throws {
    let timetable = Self.timetable(minutes: 22)
    let proposal = try #require(timetable.proposal)
    #expect(proposal.leaveOut == [3])
    #expect(proposal.overSeconds == 5 * 60)
    #expect(proposal.stillOverSeconds == 0)
    #expect(proposal.table?.rows.map(\.number) == [1, 2, 4])
    #expect(proposal.table?.rows.map(\.begins) == ["19:30", "19:35", "19:45"])
    let text = timetable.lines(width: 200).joined(separator: "\n")
    #expect(
      lack(of: "Even with the shortest turns this runs about 5 min past 19:52. You could leave out: What", in: text)
        == nil)
    #expect(text.hasSuffix("Ends at 19:52.\nAll together it could shrink by 3 minutes and stretch by 9 minutes."))
  }

  @Test("says when leaving out does not do, or nothing may be left out")
  func noWay() {
    let over = Self.timetable(minutes: 10).lines(width: 80)
    #expect(over.last == "It still runs about 9 min past 19:40.")
    var agenda = Self.agenda
    agenda.stages[2].optional = false
    let fixed = Self.timetable(agenda, minutes: 10)
    #expect(fixed.proposal?.table == nil)
    #expect(fixed.lines(width: 200).last?.hasSuffix("No stage is marked as one that may be left out.") == true)
  }

  @Test("says what it assumed, what it cannot read in time, and when more men come than it is meant for")
  func assumptions() {
    var agenda = Self.agenda
    agenda.stages[0].say = Array(repeating: "word", count: 900).joined(separator: " ")
    agenda.stages.insert(Stage(kind: .followup, each: SpanRange(.minutes(1))), at: 2)
    agenda.stages.insert(Stage(kind: .feedback, each: SpanRange(.seconds(30))), at: 3)
    let lines = Self.timetable(agenda, people: 9, minutes: 120).lines(width: 120)
    #expect(lines.contains("To read “Opening” aloud takes 6 minutes, more than it has."))
    #expect(lines.contains("In the follow-up, one commitment is counted for each man."))
    #expect(lines.contains("In the feedback, one man is counted as asking for it."))
    #expect(lines.contains("The agenda is meant for 4 to 8 men."))
    #expect(lines.contains { $0.hasSuffix("Every turn has its longest time.") })
  }

  @Test("is the same as JSON, in whole seconds")
  func json() throws {
    let timetable = Self.timetable(minutes: 22)
    let object = try #require(
      JSONSerialization.jsonObject(with: JSONEncoder().encode(timetable)) as? [String: any Sendable])
    #expect(object["starts"] as? String == "19:30")
    #expect(object["goal"] as? String == "19:52")
    let table = try #require(object["table"] as? [String: any Sendable])
    let rows = try #require(table["rows"] as? [[String: any Sendable]])
    #expect(rows.map { $0["takesSeconds"] as? Int } == [300, 420, 480, 420])
    #expect(rows[1]["turnSeconds"] as? Int == 60)
    #expect(rows[0]["turnSeconds"] == nil)
  }
}
