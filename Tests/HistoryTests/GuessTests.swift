// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import History

@Suite("Guess, then reveal", .timeLimit(.minutes(5)))
struct GuessTests {
  @Test(
    "a guess is a number or words",
    arguments: [
      ("7", 7.0), (" 7.5 ", 7.5), ("7,5", 7.5), ("8/10", 8), ("70%", 7), ("Fairly evenly", 8), ("very unevenly!", 3),
      ("very  even", 9.5), ("unevenly, I fear", 5), ("0", 0), ("10", 10),
    ])
  func reading(answer: String, value: Double) {
    #expect(Guess(answer)?.value == value)
  }

  @Test("anything else is asked again", arguments: ["", "11", "-1", "Tom", "nan", "inf", "7 8", "110%"])
  func unread(answer: String) {
    #expect(Guess(answer) == nil)
  }

  @Test(
    "the reveal compares calmly, and says that nothing is kept",
    arguments: [
      ("9", "It was shared less evenly than it felt."), ("7", "You know yourselves well."),
      ("3", "It was shared more evenly than it felt."),
    ])
  func reveal(answer: String, sentence: String) throws {
    let said = try #require(Guess(answer)).reveal(.init(meetings: 12, median: 0.75))
    #expect(said[0].contains("You guessed \(answer). Measured over 12 meetings: 7.5. \(sentence)"))
    #expect(said[1].contains("Nothing of this is kept."))
  }

  @Test("with fewer than five meetings there is nothing to guess, and nothing is given away")
  func tooFew() throws {
    let said = try #require(Guess("5")).reveal(.init(meetings: 4, median: nil))
    #expect(
      said == ["There is nothing to guess yet: this is told from 5 meetings on, and you have 4 meetings that count."])
  }
}
