// SPDX-License-Identifier: GPL-3.0-or-later

internal import Anonymity
internal import MeetingCore

/// What follows a verb, and the ways to read it.
package struct Arguments {
  let specification: CommandSpecification
  /// Trimmed.
  let text: String
  let context: ParsingContext

  init(of specification: CommandSpecification, text: String, context: ParsingContext) {
    self.specification = specification
    self.text = text
    self.context = context
  }

  var verb: String { specification.verb }

  /// Something is missing: shows what to write.
  var missing: ParseRefusal {
    let example = specification.usage == specification.example ? "" : ", for example `\(specification.example)`"
    return ParseRefusal("`\(verb)` needs more: write `\(specification.usage)`\(example).")
  }

  /// Nothing at all, for a verb that stands alone.
  func none() throws(ParseRefusal) {
    guard text.isEmpty else { throw ParseRefusal("`\(verb)` stands alone. Write just `\(verb)`.") }
  }

  /// Everything, and not nothing.
  func sentence() throws(ParseRefusal) -> String {
    guard !text.isEmpty else { throw missing }
    return text
  }

  /// Exactly one word, in small letters.
  func word() throws(ParseRefusal) -> String {
    guard let word = text.words.first else { throw missing }
    guard text.words.count == 1, word.allSatisfy(\.isHarmless) else {
      throw ParseRefusal(
        "`\(verb)` takes one word: write `\(specification.usage)`, for example `\(specification.example)`.")
    }
    return word.lowercased()
  }

  /// A verb of the table, by any of its words, or none.
  func knownVerb() throws(ParseRefusal) -> String? {
    guard let word = text.words.first else { return nil }
    guard let specification = CommandTable[word] else { throw CommandTable.unknown(word) }
    return specification.verb
  }

  func turnOrder() throws(ParseRefusal) -> TurnOrder {
    try choice(TurnOrder.allCases.map { ($0.rawValue, $0) })
  }

  func keepLevel() throws(ParseRefusal) -> KeepLevel {
    if let number = Self.digits(text) {
      throw ParseRefusal("`keep` says how much is kept. For a commitment: `kept \(number)`, or `notyet \(number)`.")
    }
    return try choice(KeepLevel.allCases.map { ($0.rawValue, $0) })
  }

  /// A part of the history, or all of it on one screen.
  func historyPart() throws(ParseRefusal) -> HistoryPart {
    guard !text.isEmpty else { return .overview }
    return try choice(HistoryPart.allCases.map { ($0.rawValue, $0) })
  }

  func onOrOff() throws(ParseRefusal) -> Bool {
    try choice([("on", true), ("off", false)])
  }

  /// One of a few words.
  private func choice<Value>(_ choices: [(String, Value)]) throws(ParseRefusal) -> Value {
    guard !text.isEmpty else { throw missing }
    let word = text.lowercased()
    guard let chosen = choices.first(where: { $0.0 == word }) else {
      throw ParseRefusal(
        "I don't know \(quoted(text)) here. Write \(Words.choice(choices.map { "`\(verb) \($0.0)`" })).")
    }
    return chosen.1
  }
}

// MARK: Numbers

extension Arguments {
  /// The number of a stage, an agreement, a commitment or a line.
  func number() throws(ParseRefusal) -> Int {
    guard !text.isEmpty else { throw missing }
    return try number(from: text)
  }

  func number(from word: String) throws(ParseRefusal) -> Int {
    guard let number = Self.digits(word) else {
      throw ParseRefusal(
        "\(quoted(word)) is not a number. Write `\(specification.usage)`, for example `\(specification.example)`.")
    }
    return number
  }

  /// Up to six plain digits.
  static func digits(_ word: some StringProtocol) -> Int? {
    guard (1...6).contains(word.utf8.count), word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(word)
  }

  /// A number, then a text: `3: call him`. The colon may be left out.
  func numberAndText() throws(ParseRefusal) -> (Int, String) {
    let digits = text.prefix { !$0.isWhitespace && $0 != ":" }
    guard !digits.isEmpty else { throw missing }
    let number = try number(from: String(digits))
    let rest = text[digits.endIndex...].trimmed
    return (number, rest.hasPrefix(":") ? rest.dropFirst().trimmed : rest)
  }

  func moods() throws(ParseRefusal) -> [Int] {
    let words = text.split { $0.isWhitespace || $0 == "," }
    guard !words.isEmpty else { throw missing }
    var moods: [Int] = []
    for word in words {
      guard let mood = Self.digits(word), (0...10).contains(mood) else {
        throw ParseRefusal("A mood is a number from 0 to 10. Write them in a row: `mood 6 7 3`.")
      }
      moods.append(mood)
    }
    return moods
  }

  /// A card's number, or `edit`, or nothing for all the cards.
  func care() throws(ParseRefusal) -> ShellCommand {
    if text.isEmpty { return .care(nil) }
    return text.lowercased() == "edit" ? .careEdit : .care(try number())
  }

  /// A text, and before it perhaps the number of the agreement that it replaces: `2: …`.
  func agreement() throws(ParseRefusal) -> ShellCommand {
    let all = try sentence()
    guard let colon = all.firstIndex(of: ":"), let number = Self.digits(all[..<colon].trimmed) else {
      return .agree(nil, all)
    }
    let words = all[all.index(after: colon)...].trimmed
    guard !words.isEmpty else { throw missing }
    return .agree(number, words)
  }
}
