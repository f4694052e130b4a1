// SPDX-License-Identifier: GPL-3.0-or-later

import TerminalText
import Testing

@Suite("Display width", .timeLimit(.minutes(5))) struct DisplayWidthTests {
  init() {
    TextLocale.adoptUTF8()
  }

  @Test(
    "columns are what a terminal gives",
    arguments: [
      ("", 0), ("heron", 5), ("Jörg", 4), ("Jo\u{308}rg", 4), ("李明", 4), ("한국", 4), ("😀", 2), ("→ –", 3),
      ("\u{1B}[1;31mred\u{1B}[0m", 3),
    ])
  func columns(text: String, columns: Int) {
    #expect(displayWidth(text) == columns)
  }

  @Test(
    "cutting keeps whole characters and never exceeds the columns",
    arguments: [
      ("heron", 5, "heron"), ("heron", 3, "her"), ("李明", 3, "李"), ("李明", 1, ""), ("abc", 0, ""), ("abc", -1, ""),
      ("Jo\u{308}rg", 2, "Jo\u{308}"),
    ])
  func cutting(text: String, columns: Int, expected: String) {
    #expect(cut(text, toColumns: columns) == expected)
  }

  @Test("a colour that was cut off ends") func colourEnds() {
    #expect(cut("\u{1B}[1mheron\u{1B}[0m", toColumns: 2) == "\u{1B}[1mhe\u{1B}[0m")
    #expect(cut("\u{1B}[1mheron\u{1B}[0m", toColumns: 5) == "\u{1B}[1mheron\u{1B}[0m")
  }
}
