// SPDX-License-Identifier: GPL-3.0-or-later

import TerminalText
import Testing

@testable import History
@testable import RecordStore

@Suite("History as text")
struct HistoryTextTests {
  @Test("an empty history is one friendly sentence")
  func empty() {
    #expect(
      HistoryReport(StoredHistory()).text(width: 80)
        == """
        Nothing here yet. When your first meeting closes, what you chose to keep of it
        will be told here.
        """)
  }

  @Test("no line is wider than it may be", arguments: [40, 41, 50, 69, 70, 80, 132])
  func width(width: Int) {
    for line in HistoryReport(.sample()).text(width: width).split(separator: "\n") {
      #expect(displayWidth(String(line)) <= width, "\(line)")
    }
  }

  @Test("at 80 columns the stages are a table")
  func wide() {
    #expect(
      HistoryReport(.sample()).text(width: 80)
        == """
        2026-12-13 · nobodys-rescuer · 6 present

                                              planned     used  in turns  between  turns
          Check-in                              12:00    12:05     11:00     1:05      6
          What women told us about help          5:00     4:00      0:00     4:00      0
          Together                              17:00    16:05     11:00     5:05      6

          Moods: 5 in, 6.5 out
          Themes: humility
          Decided: We meet every week at the same place, and whoever comes first makes
            tea.
          In short: A slow evening.
          Next meeting: 2026-12-20
          Someone else facilitates next time

        2026-12-20 · weekly · 4 present

                                              planned     used  in turns  between  turns
          One man's question (ended early)    1:00:00  1:00:01   1:00:01     0:00      1
          Together                            1:00:00  1:00:01   1:00:01     0:00      1

          Themes: anger, humility
          Facilitation stays in the same hands

        2026-12-27 · weekly · 3 present

                                              planned     used  in turns  between  turns
          Round 1                                1:00     1:01      1:01     0:00      3
          Round 2                                1:00     1:01      1:01     0:00      3
          Round 3                                1:00     1:01      1:01     0:00      3
          Together                               3:00     3:03      3:03     0:00      9

        All meetings together

          3 meetings.
          4 passes, 1 feedback turn.
          Facilitation was to change hands 1 time.
          A woman's voice was heard 2 meetings ago.
          5 commitments made, 3 open now.
          Ended: 2 kept.
          Said on the way: 1 not yet.
          How evenly time was shared is told from 5 meetings on.
          Moods: 5 in, 6.5 out, the median of 1 meeting.

        Themes, the longest untouched first

          anger: 1 meeting, last 2026-12-20
          humility: 2 meetings, last 2026-12-20
        """)
  }

  @Test("at 40 columns each stage has its lines")
  func narrow() {
    #expect(
      HistoryReport(.sample()).text(width: 40)
        == """
        2026-12-13 · nobodys-rescuer · 6 present

          Check-in
            planned 12:00, used 12:05
            6 turns 11:00, between 1:05
          What women told us about help
            planned 5:00, used 4:00
            no turns
          Together
            planned 17:00, used 16:05
            6 turns 11:00, between 5:05

          Moods: 5 in, 6.5 out
          Themes: humility
          Decided: We meet every week at the
            same place, and whoever comes first
            makes tea.
          In short: A slow evening.
          Next meeting: 2026-12-20
          Someone else facilitates next time

        2026-12-20 · weekly · 4 present

          One man's question (ended early)
            planned 1:00:00, used 1:00:01
            1 turn 1:00:01, between 0:00
          Together
            planned 1:00:00, used 1:00:01
            1 turn 1:00:01, between 0:00

          Themes: anger, humility
          Facilitation stays in the same hands

        2026-12-27 · weekly · 3 present

          Round 1
            planned 1:00, used 1:01
            3 turns 1:01, between 0:00
          Round 2
            planned 1:00, used 1:01
            3 turns 1:01, between 0:00
          Round 3
            planned 1:00, used 1:01
            3 turns 1:01, between 0:00
          Together
            planned 3:00, used 3:03
            9 turns 3:03, between 0:00

        All meetings together

          3 meetings.
          4 passes, 1 feedback turn.
          Facilitation was to change hands 1
            time.
          A woman's voice was heard 2 meetings
            ago.
          5 commitments made, 3 open now.
          Ended: 2 kept.
          Said on the way: 1 not yet.
          How evenly time was shared is told
            from 5 meetings on.
          Moods: 5 in, 6.5 out, the median of 1
            meeting.

        Themes, the longest untouched first

          anger: 1 meeting, last 2026-12-20
          humility: 2 meetings, last 2026-12-20
        """)
  }
}

@Suite("TextLayout")
struct TextLayoutTests {
  init() {
    TextLocale.adoptUTF8()
  }

  @Test("the lines after the first hang")
  func hanging() {
    #expect(TextLayout(width: 6).wrapped("ab abcdefghij k") == "ab\n  abcd\n  efgh\n  ij k")
  }

  @Test("nothing in a record steers a terminal")
  func harm() {
    #expect(TextLayout(width: 40).wrapped("a\u{1B}[2Jb\u{202E}c\nd") == "a�[2Jbc d")
  }

  @Test("numbers are short", arguments: [(0.875, 2, "0.88"), (6.5, 1, "6.5"), (7.0, 1, "7"), (0.05, 2, "0.05")])
  func decimals(value: Double, places: Int, text: String) {
    #expect(decimal(value, places: places) == text)
  }

  @Test("clock times", arguments: [(0, "0:00"), (65, "1:05"), (3_599, "59:59"), (3_601, "1:00:01")])
  func clocks(seconds: Int, text: String) {
    #expect(clock(seconds) == text)
  }
}
