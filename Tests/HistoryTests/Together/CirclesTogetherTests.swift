// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Support
import Testing

@testable import History

extension HistoryExport {
  /// A circle's export that differs from every other number's.
  static func made(
    _ number: Int, stages: [(String, Int)] = [("checkin", 60), ("round", 200)], evenness: Double? = 0.8,
    themes: [String] = ["care"], passes: Int? = 5
  ) -> HistoryExport {
    HistoryExport(
      periods: [
        .init(
          from: "2026-01", to: "2026-0\(2 + number % 3)", meetings: 5 + number, men: "5-7",
          stages: stages.map { .init(kind: $0.0, meetings: 5, plannedMinutes: $0.1, usedMinutes: $0.1 + 5) },
          evenness: evenness, moods: .init(medianIn: 5, medianOut: 6))
      ],
      themes: themes.map { .init(name: $0, meetingsAtLeast: 5) }, atLeast: .init(passes: passes))
  }
}

@Suite("Circles together", .timeLimit(.minutes(15)))
struct CirclesTogetherTests {
  private let five = (0..<5).map { HistoryExport.made($0) }

  @Test("five circles are added up")
  func sums() throws {
    let together = try CirclesTogether(five)
    #expect(together.circles == 5)
    #expect(together.meetings == 35)
    #expect(together.from == "2026-01" && together.to == "2026-04")
    #expect(together.stages.map(\.kind) == ["checkin", "round"])
    #expect(together.stages.map(\.usedMinutes) == [325, 1_025])
    #expect(together.evenness == .init(circles: 5, median: 0.8))
    #expect(together.moods == .init(circles: 5, medianIn: 5, medianOut: 6))
    #expect(together.themes == [.init(name: "care", circles: 5)])
    #expect(together.atLeast.passes == 25)
  }

  @Test("fewer than five are refused", arguments: 0..<5)
  func tooFew(count: Int) {
    #expect(throws: CirclesTogether.Refusal.tooFew(count)) { try CirclesTogether(Array(five.prefix(count))) }
  }

  @Test("one circle twice is refused, also at two dates")
  func twice() {
    #expect(throws: CirclesTogether.Refusal.sameCircle(1, 5)) { try CirclesTogether(five + [five[1]]) }
    var later = five[2]
    later.periods += HistoryExport.made(9).periods
    #expect(throws: CirclesTogether.Refusal.sameCircle(2, 5)) { try CirclesTogether(five + [later]) }
  }

  @Test("what fewer than five circles had is told with something else, or not at all")
  func few() throws {
    var circles = (0..<6).map { HistoryExport.made($0) }
    circles[0] = .made(0, stages: [("checkin", 60), ("round", 200), ("pairs", 30)], themes: ["care", "fathers"])
    circles[1].atLeast.kept = 10
    let together = try CirclesTogether(circles)
    #expect(together.stages.map(\.kind) == ["round", "other"])
    #expect(together.stages.last?.usedMinutes == 6 * 65 + 35)
    #expect(together.themes.map(\.name) == ["care"])
    #expect(together.atLeast.kept == nil)
    let four = (0..<6).map { HistoryExport.made($0, evenness: $0 < 4 ? 0.8 : nil) }
    #expect(try CirclesTogether(four).evenness == nil)
  }

  @Test("it is told in words, and no circle is named or compared")
  func text() throws {
    let text = try CirclesTogether(five).text(TextLayout(width: 80))
    #expect(text.hasPrefix("5 circles, 35 meetings, 2026-01 to 2026-04\n"))
    #expect(lack(of: "0.8, the median of 5 circles", in: text) == nil)
    #expect(lack(of: "At least 25 passes.", in: text) == nil)
  }

  @Test(
    "a file that is no export, or would not add up, is said",
    arguments: [
      ("", HistoryExport.Fault.notAnExport), ("{}", .notAnExport), ("[1]", .notAnExport),
      (#"{"historyExport":2}"#, .newer(2)),
      (#"{"historyExport":1,"periods":[],"themes":[],"atLeast":{}}"#, .notAnExport),
      (
        #"{"historyExport":1,"periods":[{"from":"2026-01","to":"2026-02","meetings":9223372036854775807,"men":"5-7","stages":[]}],"themes":[],"atLeast":{}}"#,
        .notAnExport
      ),
      (
        #"{"historyExport":1,"periods":[{"from":"x","to":"2026-02","meetings":7,"men":"5-7","stages":[]}],"themes":[],"atLeast":{}}"#,
        .notAnExport
      ),
    ])
  func faults(json: String, fault: HistoryExport.Fault) {
    #expect(throws: fault) { try HistoryExport(json: Data(json.utf8)) }
  }

  @Test("what was exported reads back")
  func roundTrip() throws {
    #expect(try HistoryExport(json: JSONEncoder().encode(five[3])) == five[3])
  }
}
