// SPDX-License-Identifier: GPL-3.0-or-later

import TerminalText
import Testing

@Suite("Sanitizer") struct SanitizerTests {
  @Test(
    "what acts on a terminal or deceives the eye goes",
    arguments: [
      ("Tom", "Tom"),
      ("T\u{1B}]0;owned\u{7}om", "T�]0;owned�om"),
      ("a\u{9B}31mb", "a�31mb"),
      ("one\ttwo\r\nthree", "one two  three"),
      ("abc\u{202E}dcb\u{202C}\u{2066}\u{2069}", "abcdcb"),
      ("A\u{200B}l\u{200C}i\u{FEFF}\u{200D}", "Ali"),
      ("line\u{2028}end", "line end"),
      ("\u{7F}\u{0}", "��"),
    ])
  func harm(text: String, expected: String) {
    #expect(harmless(text) == expected)
  }

  @Test(
    "letters of every script and emoji stay",
    arguments: ["Jörg", "Алексей", "李明", "علي", "👩‍🚀", "🏳️‍🌈", "👨🏽‍🚀", "❤️"])
  func letters(text: String) {
    #expect(harmless(text) == text)
  }

  @Test("of all Unicode scalars, alone and between letters, none that acts or hides is left; nothing else changes")
  func everyScalar() {
    var wrong: [String] = []
    for number in UInt32(0)...0x10_FFFF {
      guard let scalar = Unicode.Scalar(number) else { continue }
      let category = scalar.properties.generalCategory
      let acts = [.control, .format, .lineSeparator, .paragraphSeparator].contains(category)
      for text in [String(scalar), "a\(scalar)b", "\u{1B}[\(scalar)", "\u{FE0F}\(scalar)👩"] {
        let safe = harmless(text)
        let isSafe = safe.unicodeScalars.allSatisfy { left in
          switch left.properties.generalCategory {
          case .control, .lineSeparator, .paragraphSeparator: false
          case .format: left == "\u{200D}"
          default: true
          }
        }
        let isKept = acts || safe.unicodeScalars.contains(scalar)
        if !isSafe || !isKept || harmless(safe) != safe { wrong.append("U+" + String(number, radix: 16)) }
      }
    }
    #expect(wrong == [])
  }
}
