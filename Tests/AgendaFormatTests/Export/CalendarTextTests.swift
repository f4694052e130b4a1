// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import AgendaFormat

@Suite("A text in a calendar", .timeLimit(.minutes(5)))
struct CalendarTextTests {
  @Test(
    "has a backslash before what separates, and its line ends in words",
    arguments: [
      ("a, b; c: d", "a\\, b\\; c: d"), ("back\\slash\\n", "back\\\\slash\\\\n"), ("one\ntwo", "one\\ntwo"),
      (",\u{301}", "\\,\u{301}"),
    ])
  func escaping(text: String, expected: String) {
    #expect(CalendarText.escaped(text) == expected)
  }

  @Test("is folded to lines of 75 octets, and never within a code point", arguments: ["a", "ä", "李", "🎈", "a\u{301}"])
  func folding(letter: String) {
    for count in [1, 18, 24, 37, 74, 75, 76, 400] {
      let line = "SUMMARY:" + String(repeating: letter, count: count)
      let folded = Array(CalendarText.folded(line).utf8)
      let lines = folded.split(separator: UInt8(ascii: "\r")).map { $0.filter { $0 != UInt8(ascii: "\n") } }
      #expect(lines.allSatisfy { $0.count <= 75 && String(validating: $0, as: UTF8.self) != nil })
      #expect(lines.dropFirst().allSatisfy { $0.first == UInt8(ascii: " ") })
      #expect(lines[0] + lines.dropFirst().flatMap { $0.dropFirst() } == Array(line.utf8))
    }
  }

  @Test("a line of 75 octets stays whole, one of 76 does not")
  func edge() {
    let line = String(repeating: "x", count: 75)
    #expect(CalendarText.folded(line) == line)
    #expect(CalendarText.folded(line + "y") == line + "\r\n y")
  }
}
