// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Anonymity

@Suite("What a name may be", .timeLimit(.minutes(5)))
struct NameCheckTests {
  @Test(
    "these are names",
    arguments: [
      "Tom", "Tom B.", "🦊", "👨‍👩‍👧‍👦", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "❤️", "Jean-Luc", "O'Brien", "'; DROP TABLE", "محمد", "נועם",
      "유진", "Nextor", "Tom 2", "José", "Jose\u{301}",
    ])
  func fine(name: String) throws {
    var circle = try Circle("Ali")
    #expect(circle.refusal(of: name) == nil)
    #expect(circle.seats.count == 2)
    #expect(try circle.resolve(name) == name)
  }

  @Test(
    "these are not, and each has its sentence",
    arguments: [
      ("", "That name is empty. Any word will do, such as Tom."),
      ("   ", "That name is empty. Any word will do, such as Tom."),
      (
        String(repeating: "🦊", count: 10_000),
        "That name is longer than 40 characters. A short one is enough, such as Tom B."
      ),
      ("\u{1B}[31mTom", "There is a hidden character in that name. Please type it again by hand."),
      ("T\u{9B}om", "There is a hidden character in that name. Please type it again by hand."),
      ("T\tom", "There is a hidden character in that name. Please type it again by hand."),
      ("T\nom", "There is a hidden character in that name. Please type it again by hand."),
      ("\u{202E}moT", "There is a hidden character in that name. Please type it again by hand."),
      ("To\u{200B}m", "There is a hidden character in that name. Please type it again by hand."),
      ("To\u{200D}m", "There is a hidden character in that name. Please type it again by hand."),
      ("\u{3164}", "There is a hidden character in that name. Please type it again by hand."),
      (
        "T" + String(repeating: "\u{301}", count: 300),
        "There is a hidden character in that name. Please type it again by hand."
      ),
      ("--flag", "A name cannot begin with `-`. Write it without, or put another word first."),
      ("Tom, Jan", "A name cannot contain `,` or `:`. To name several men, write `join Tom, Jan`."),
      ("Tom: yes", "A name cannot contain `,` or `:`. To name several men, write `join Tom, Jan`."),
      ("7", "`7` is a number, and numbers stand for seats. Put a word to it, such as Tom 7."),
      ("٧", "`٧` is a number, and numbers stand for seats. Put a word to it, such as Tom ٧."),
      ("next", "`next` is a word that the shell uses; give another word, such as next B."),
      ("Next", "`Next` is a word that the shell uses; give another word, such as Next B."),
    ])
  func refused(name: String, sentence: String) throws {
    var circle = try Circle("Ali")
    #expect(circle.refusal(of: name) == sentence)
    #expect(circle.seats.count == 1)
  }

  @Test("spaces around a name and inside it are put right")
  func spaces() throws {
    let circle = try Circle("  Tom   B. ")
    #expect(circle.roster.displayName(circle.seats[0]) == "Tom B.")
  }
}
