// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore
package import RecordStore

/// How evenly the group thinks that time was shared, and what was measured. Comparing the two is what teaches
/// (GenderTimer); nothing of it is kept.
package struct Guess: Hashable, Sendable {
  /// From 0 to 10.
  package var value: Double

  /// Reads `7`, `7.5`, `7/10`, `70%`, or words such as `fairly evenly`.
  package init?(_ answer: String) {
    let text = answer.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let number = Self.number(text) {
      guard (0...10).contains(number) else { return nil }
      value = number
    } else if let word = Self.words.first(where: { text.contains($0.0) }) {
      value = word.1
    } else {
      return nil
    }
  }

  private static func number(_ text: String) -> Double? {
    let plain = text.replacing(",", with: ".")
    if plain.hasSuffix("%"), let percent = Double(plain.dropLast()) { return percent / 10 }
    if plain.hasSuffix("/10") { return Double(plain.dropLast(3)) }
    return Double(plain)
  }

  /// The narrower first: `very unevenly` holds `evenly` too.
  private static let words: [(String, Double)] = [
    ("very uneven", 3), ("not even", 5), ("uneven", 5), ("fairly even", 8), ("rather even", 8), ("quite even", 8),
    ("mostly even", 8), ("very even", 9.5), ("fully even", 10), ("completely even", 10), ("even", 9),
    ("don't know", 5), ("do not know", 5),
  ]

  package static let question = """
    How evenly do you think time was shared among us? 10: the same for everyone. 0: one man had it all. Say a number, \
    or words such as: very evenly, fairly evenly, unevenly.
    """

  package static let askedAgain = "A number from 0 to 10, please, or words such as: fairly evenly."

  /// What is said after the guess.
  package func reveal(_ evenness: Figure<CircleFigures.Evenness>) -> [String] {
    guard let median = evenness.shown(on: .screen)?.median else { return [Self.tooFew(evenness.meetings)] }
    let measured = (median * 100).rounded() / 10
    let compared =
      switch measured - value {
      case ..<(-1): "It was shared less evenly than it felt."
      case ...1: "You know yourselves well."
      default: "It was shared more evenly than it felt."
      }
    return [
      "You guessed \(decimal(value, places: 1)). Measured over \(evenness.meetings) meetings: "
        + "\(decimal(measured, places: 1)). \(compared)",
      "What could be behind it, and what would you like it to be? Nothing of this is kept.",
    ]
  }

  package static func tooFew(_ meetings: Int) -> String {
    "There is nothing to guess yet: this is told from \(Fewest.told) meetings on, "
      + "and you have \(Words.count(meetings, "meeting")) that count."
  }
}
