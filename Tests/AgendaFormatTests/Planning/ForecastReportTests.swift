// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import TerminalText
import Testing

@testable import AgendaFormat

@Suite("The forecast's report", .timeLimit(.minutes(5)))
struct ForecastReportTests {
  static func report(_ agenda: Agenda = .long, people: Int = 6, minutes: Int = 50) -> ForecastReport {
    let forecast = Forecast(agenda, people: people, goal: .minutes(minutes), runs: 400, seed: 3)
    return ForecastReport(forecast, of: agenda, clockTime: TimetableTests.clockTime)
  }

  @Test("says the chance, the middle and the edge in sentences, and shows all of it as bars")
  func text() {
    #expect(
      Self.report().lines(width: 60, blocks: true) == [
        "A long evening, 19:30 to 20:20, for 6 men: 400 evenings by",
        "chance",
        "",
        "It ends by 20:20 in 64 of 100 evenings, by 20:25 in 97.",
        "Half of them end by 20:20, nine in ten by 20:23; eight in",
        "ten between 20:18 and 20:23.",
        "",
        "20:14-20:16 ███▉                                         5 %",
        "20:16-20:18 █████████                                   11 %",
        "20:18-20:20 ██████████████████████████████████████████  49 %",
        "20:20 ------------------------------------------------------",
        "20:20-20:22 ██████████████████▋                         22 %",
        "20:22-20:24 ████████▊                                   10 %",
        "20:24-20:26 █▊                                           2 %",
        "20:26-20:28 █▌                                           2 %",
        "",
        "The minutes after 20:20 come from",
        "   49 %  4. Discussion",
        "   21 %  beginning after the time",
        "   13 %  pauses",
        "    8 %  3. Round",
        "    5 %  1. Opening",
        "    4 %  all others",
      ])
  }

  @Test("fits every width, in blocks or in letters that every terminal has", arguments: [20, 40, 57, 80, 200])
  func widths(width: Int) {
    for minutes in [20, 45, 50, 55, 90] {
      for blocks in [true, false] {
        let lines = Self.report(minutes: minutes).lines(width: width, blocks: blocks)
        #expect(lines.allSatisfy { displayWidth($0) <= max(width, 40) })
        if !blocks { #expect(lines.allSatisfy { $0.allSatisfy(\.isASCII) }) }
      }
    }
  }

  @Test("a bar ends at the goal, and all bars are all evenings", arguments: [20, 45, 50, 55, 90])
  func bars(minutes: Int) {
    let report = Self.report(minutes: minutes)
    #expect(report.histogram.count <= 12)
    #expect(abs(report.histogram.reduce(0) { $0 + $1.percent } - 100) < 1)
    #expect(zip(report.histogram, report.histogram.dropFirst()).allSatisfy { $0.to == $1.from })
    let after = report.histogram.filter(\.isAfterGoal)
    #expect(report.histogram.filter { !$0.isAfterGoal }.last.map { $0.to == report.goal } ?? true || after.isEmpty)
    #expect(after.first.map { $0.from == report.goal } ?? true || after.count == report.histogram.count)
  }

  @Test("names no stage that is not held, and says which those are")
  func leftOut() throws {
    let report = Self.report(minutes: 30)
    #expect(report.leftOut.map(\.stage) == [4])
    #expect(report.causes.allSatisfy { $0.stage != 4 })
    let text = report.lines(width: 80, blocks: true).joined(separator: "\n")
    #expect(text.hasSuffix("It does not fit otherwise, so this is not held: Discussion."))
  }

  @Test("is the same as JSON, with the assumptions in it")
  func json() throws {
    let report = Self.report()
    let object = try #require(JSONSerialization.jsonObject(with: JSONEncoder().encode(report)) as? [String: Any])
    #expect(object["goal"] as? String == "20:20")
    #expect(object["onTimePercent"] as? Double == report.onTimePercent)
    let model = try #require(object["model"] as? [String: Any])
    #expect(model["passChance"] as? Int == 50)
  }
}

extension Agenda {
  fileprivate static let long = Agenda(
    id: "long", title: "A long evening", duration: .minutes(50), people: 4...8,
    stages: [
      Stage(kind: .opening, time: .minutes(5)),
      Stage(kind: .checkin, each: SpanRange(.minutes(1), .minutes(2))),
      Stage(kind: .round, each: SpanRange(.minutes(1), .minutes(3))),
      Stage(kind: .discussion, time: .minutes(15), optional: true),
      Stage(kind: .checkout, each: SpanRange(.seconds(30), .minutes(1))),
    ])
}
