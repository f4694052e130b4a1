// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Support
import TerminalText
import Testing

@Suite("Sanitizer", .timeLimit(.minutes(5))) struct SanitizerTests {
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

  /// What stands around each scalar, and what is left of that.
  private static let surroundings = [
    (before: "", after: "", shown: ""), ("\u{1B}[", "b", "\u{FFFD}["), ("\u{FE0F}", "👩", "\u{FE0F}"),
  ]

  @Test(
    "of all Unicode scalars, side by side, between letters, after an escape and in an emoji, none that acts or hides is left; nothing else changes",
    arguments: surroundings.indices)
  func everyScalar(number: Int) {
    let (before, after, shown) = Self.surroundings[number]
    var wrong: [String] = []
    for block in EveryScalar.blocks {
      let text = block.map { before + String($0) + after }.joined()
      let expected = block.map { shown + Self.left(of: $0, inEmoji: after == "👩") + after }.joined()
      let safe = harmless(text)
      if Array(safe.utf8) != Array(expected.utf8) || Array(harmless(safe).utf8) != Array(safe.utf8) {
        wrong.append("a scalar from U+" + String(block[0].value, radix: 16))
      }
    }
    #expect(wrong == [])
  }

  private static func left(of scalar: Unicode.Scalar, inEmoji: Bool) -> String {
    switch scalar.properties.generalCategory {
    case .control: "\t\n\r".unicodeScalars.contains(scalar) ? " " : "\u{FFFD}"
    case .lineSeparator, .paragraphSeparator: " "
    case .format: inEmoji && scalar == "\u{200D}" ? "\u{200D}" : ""
    default: String(scalar)
    }
  }

  @Test("of all Unicode scalars, none in JSON acts or hides, and each is read back")
  func everyScalarInJSON() throws {
    for text in EveryScalar.texts {
      let json = harmlessJSON(String(decoding: try JSONEncoder().encode([text]), as: UTF8.self))
      #expect(EveryScalar.acting(in: json) == [] && !json.contains("\u{200D}"))
      #expect(Array(try JSONDecoder().decode([String].self, from: Data(json.utf8))[0].utf8) == Array(text.utf8))
    }
  }
}
