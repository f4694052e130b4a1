// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import AgendaFormat

@Suite("A text in Markdown", .timeLimit(.minutes(5)))
struct MarkdownTextTests {
  @Test(
    "has a backslash where a character could mean something, and nowhere else",
    arguments: [
      ("Plain words: who, what? (And why!)", "Plain words: who, what? (And why!)"),
      ("*not* _so_ `loud`", "\\*not\\* \\_so\\_ \\`loud\\`"), ("[a](b) ![c](d)", "\\[a\\](b) !\\[c\\](d)"),
      ("<b> 1 < 2 > 0", "\\<b> 1 \\< 2 > 0"), ("Q & A, &amp; &#60;", "Q & A, \\&amp; \\&#60;"),
      ("back\\slash", "back\\\\slash"), ("$5 ~10~", "\\$5 \\~10\\~"), ("We #1, C# #", "We \\#1, C# \\#"),
      ("FLINTA*", "FLINTA\\*"),
    ])
  func inline(text: String, expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }

  @Test(
    "does not begin a list, a quotation, a heading or a rule",
    arguments: [
      ("- one", "\\- one"), ("+ one", "\\+ one"), ("1. one", "1\\. one"), ("12) one", "12\\) one"),
      ("> one", "\\> one"), ("# one", "\\# one"), ("===", "\\==="), ("---", "\\---"), ("***", "\\*\\*\\*"),
      ("2 men", "2 men"), ("1.5", "1\\.5"), ("", ""), ("19:30", "19:30"), ("-\u{301}x", "\\-\u{301}x"),
    ])
  func line(text: String, expected: String) {
    #expect(MarkdownText.escapedLine(text) == expected)
  }
}
