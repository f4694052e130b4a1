// SPDX-License-Identifier: GPL-3.0-or-later

import TerminalText
import Testing

@Suite("Bars", .timeLimit(.minutes(5)))
struct BarsTests {
  init() { TextLocale.adoptUTF8() }

  @Test(
    "a bar is as long as its share, in eighths of a column",
    arguments: [(10.0, "████"), (5, "██"), (3, "█▎"), (0.01, "▏"), (0, ""), (-1, ""), (99, "████")])
  func bars(value: Double, drawn: String) {
    #expect(bar(value, of: 10, columns: 4) == drawn)
  }

  @Test("nothing to compare with draws nothing")
  func nothing() {
    #expect(bar(1, of: 0, columns: 4).isEmpty)
    #expect(bar(.nan, of: 1, columns: 4).isEmpty)
    #expect(columns([]).isEmpty && columns([0, 0]).isEmpty)
    #expect(scale(1, in: 1...1, columns: 5).isEmpty)
  }

  @Test("columns reach the top at the highest value and keep a foot at nothing")
  func heights() {
    #expect(columns([0, 1, 4, 8]) == "▁▁▄█")
  }

  @Test("a scale shows where a value lies, and stays within its ends")
  func scales() {
    #expect(scale(5, in: 0...10, columns: 5) == "··●··")
    #expect(scale(-3, in: 0...10, columns: 3) == "●··")
    #expect(scale(11, in: 0...10, columns: 3) == "··●")
  }

  @Test("no drawing is wider than it may be", arguments: 1...40)
  func width(columns: Int) {
    for value in stride(from: 0.0, through: 1, by: 0.07) {
      #expect(displayWidth(bar(value, of: 1, columns: columns)) <= columns)
    }
  }
}
