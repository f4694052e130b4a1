// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support
import TerminalText
import Testing

@testable import History
@testable import RecordStore

@Suite("The overview as text", .timeLimit(.minutes(15)))
struct OverviewTextTests {
  private static let evenings: [MeetingRecord] = (0..<8).map { index in
    var record = MeetingRecord.full
    record.present = 5 + index % 3
    record.agenda = ["weekly", "nobodys-rescuer"][index % 2]
    record.stages += [.of(.round, used: .minutes(20 + index), turns: 6), .focus()]
    record.themes = [["anger", "humility", "work"][index % 3]]
    return record
  }

  private func text(_ records: [MeetingRecord], width: Int = 80, hasCharts: Bool = true) throws -> String {
    try HistoryOverview(of: MadeUpCircle(records).store, themes: ["joy"])
      .text(TextLayout(width: width, hasCharts: hasCharts))
  }

  @Test("an empty history is one friendly sentence")
  func empty() throws {
    #expect(
      try text([])
        == """
        Nothing here yet. When your first meeting closes, what you chose to keep of it
        will be told here.
        """)
  }

  @Test("no line is wider than it may be", arguments: [40, 41, 50, 69, 80, 132])
  func width(width: Int) throws {
    for line in try text(Self.evenings, width: width).split(separator: "\n") {
      #expect(displayWidth(String(line)) <= width, "\(line)")
    }
  }

  @Test("at 80 columns it is one screen")
  func wide() throws {
    #expect(
      try text(Self.evenings)
        == """
        8 meetings, 2026-12-13 to 2027-01-31
          Agendas: nobodys-rescuer 4, weekly 4.

        Who came
          5 to 7 of us, usually 6. At first 5.5 on average, lately 5.5.
          ▆▇█▆▇█▆▇

        Time planned and used
          On average an evening was planned for 1 h 6 and took 1 h 5. The longest part:
          Focus.
          Check-in  12 min, 12 min  ███████████████████▍
          Input       5 min, 4 min  ██████▍
          Round     24 min, 24 min  █████████████████████████████████████▋
          Focus     25 min, 25 min  ████████████████████████████████████████

        How evenly time was shared
          0.9 over 8 meetings; 1 would be the same time for everyone.
          ····································●···· 1

        Moods, from 0 to 10
          Usually 5 on arriving and 6.5 on leaving, over 8 meetings.
          in  ···············●··············· 5
          out ····················●·········· 6.5

        Themes
          3 themes; longest ago: work, anger and humility.
          Never touched, though an agenda has it: joy.
          2027-01 work      2  ██████████████████████████▋
          2027-01 anger     3  ████████████████████████████████████████
          2027-01 humility  3  ████████████████████████████████████████

        A woman's voice was heard at the last meeting, and at 8 of 8.
        Facilitation was to change hands 8 times.
        Over all evenings, 0 turns were passed and 0 words of feedback given.
        """)
  }

  @Test("for a screen reader every number is there, and no drawing")
  func accessible() throws {
    let spoken = try text(Self.evenings, hasCharts: false)
    #expect(spoken.contains("Check-in  12 min, 12 min\n"))
    #expect(spoken.contains("Usually 5 on arriving and 6.5 on leaving"))
    #expect(!spoken.contains(where: "█▁▆●·".contains))
  }

  @Test("one meeting is told without a course and without evenness")
  func one() throws {
    let one = try text([.full])
    #expect(one.contains("1 meeting on 2026-12-13"))
    #expect(one.contains("6 of us.\n"))
    #expect(!one.contains("▁") && !one.contains("▇"))
    #expect(one.contains("told from 5 meetings on"))
  }

  @Test("a meeting of passes and lengths of nothing draws no bar")
  func nothing() throws {
    let quiet = try text([
      .evening(60, stages: [.of(.round, used: .zero, turns: 0), .of(.pause, used: .zero)], evenness: nil)
    ])
    #expect(quiet.contains("Round  0 min, 0 min\n"))
    #expect(quiet.contains("60 of us."))
    #expect(!quiet.contains("█"))
  }

  @Test("no part is called the longest where those told together took more")
  func longestTogether() throws {
    // Four men: their check-in is told together with another stage.
    let stages = [MeetingRecord.Stage.of(.opening, used: .minutes(2)), .of(.grounding, used: .minutes(1)), .input()]
    let lines = try text([.evening(4, stages: stages + [.checkin(4, used: 1_800)])])
    #expect(lines.contains("Other stages") && lines.contains("Opening"))
    #expect(!lines.contains("The longest"))
    #expect(try text([.evening(stages: stages)]).contains("The longest"))
  }

  @Test("many kinds of stages are gathered to fit a screen")
  func manyKinds() throws {
    let stages = StageKind.allCases.enumerated().map {
      MeetingRecord.Stage.of($0.element, used: .minutes($0.offset + 1), turns: 6)
    }
    let lines = try text([.evening(stages: stages)]).split(separator: "\n")
    #expect(lines.contains { $0.contains("Other stages") })
    #expect(lines.count { $0.contains(" min, ") } <= 8)
  }

  @Test("nothing in a record steers a terminal")
  func harm() throws {
    let record = MeetingRecord.evening(agenda: "a\u{1B}[2Jb", themes: ["x\u{202E}y\u{7}"])
    #expect(!(try text([record])).unicodeScalars.contains { ["\u{1B}", "\u{202E}", "\u{7}"].contains($0) })
  }

  @Test("none of its words ranks, hurries or exposes")
  func words() throws {
    let text = try text(Self.evenings).lowercased()
    for word in ["ahead", "behind", "overtime", "declined", "revoked", "failed", "gini", "streak", "score", "rank"] {
      #expect(trace(of: word, in: text) == nil)
    }
  }
}

@Suite("TextLayout", .timeLimit(.minutes(15)))
struct TextLayoutTests {
  @Test("the lines after the first hang")
  func hanging() {
    #expect(TextLayout(width: 20).wrapped("ab abcdefghijklmnopqrstuv k") == "ab\n  abcdefghijklmnopqr\n  stuv k")
  }

  @Test("numbers are short", arguments: [(0.875, 2, "0.88"), (6.5, 1, "6.5"), (7.0, 1, "7"), (0.05, 2, "0.05")])
  func decimals(value: Double, places: Int, text: String) {
    #expect(decimal(value, places: places) == text)
  }

  @Test(
    "lengths are told to the minute",
    arguments: [(0, "0 min"), (20, "20 s"), (31, "1 min"), (3_599, "1 h"), (3_661, "1 h 1")])
  func lengths(seconds: Int, text: String) {
    #expect(length(.seconds(seconds)) == text)
  }
}
