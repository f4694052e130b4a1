// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import AgendaFormat

@Suite("A diagnostic in lines", .timeLimit(.minutes(5)))
struct DiagnosticRenderingTests {
  @Test("file, line and column, then the line and a caret")
  func plain() {
    let reading = AgendaReader.read(evening(opening: "time: 5"))
    #expect(
      reading.lines(file: "en/evening.yaml") == [
        "en/evening.yaml:8:11: error: 5 what? Write 5m for minutes or 5s for seconds.",
        "      time: 5",
        "            ^",
      ])
  }

  @Test("the caret stands below letters with accents and emoji")
  func caret() {
    let reading = AgendaReader.read(
      evening().replacing("title: Evening", with: "title: {\"Grün 👍🏽\": 1, \"e\u{301}\": *x}"))
    let lines = reading.lines(file: "f")
    #expect(lines.contains { $0.hasPrefix("f:3:") && $0.contains("alias") })
    #expect(lines.contains(String(repeating: " ", count: 2 + 26) + "^"))
  }

  @Test("a long line is cut around the fault")
  func long() {
    let text =
      "agenda: 1\nid: \"" + String(repeating: "a", count: 500) + "\"\ntitle: [" + String(repeating: "x, ", count: 200)
      + "*y]\n"
    for line in AgendaReader.read(text).lines(file: "f") where line.hasPrefix(" ") {
      #expect(line.count <= 100)
    }
  }

  @Test("neither a file's name nor its text can send an escape to the screen")
  func harmless() {
    let reading = AgendaReader.read(evening(opening: "time: \u{1B}]0;x\u{7}"))
    let lines = reading.lines(file: "a\u{1B}[2Jb")
    #expect(lines.first?.hasPrefix("a\u{FFFD}[2Jb:8:11: error: ") == true)
    #expect(!lines.joined().unicodeScalars.contains("\u{1B}"))
  }
}
