// SPDX-License-Identifier: GPL-3.0-or-later

internal import Anonymity
internal import MeetingCore

extension Arguments {
  /// One man.
  func name() throws(ParseRefusal) -> String {
    let name = try sentence()
    guard !name.contains(",") else {
      throw ParseRefusal("`\(verb)` takes one name. Write `\(specification.example)`.")
    }
    return name
  }

  func optionalName() throws(ParseRefusal) -> String? {
    text.isEmpty ? nil : try name()
  }

  /// Several men, with commas between them.
  func names() throws(ParseRefusal) -> [String] {
    let names = text.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
    guard !names.isEmpty else { throw missing }
    guard !names.contains(where: { !Set($0.lowercased().words).isDisjoint(with: ["and", "und", "&"]) }) else {
      throw ParseRefusal("Put a comma between two names: write `\(verb) Tom, Jan`.")
    }
    return names
  }

  /// Men who are known, with commas between them or only spaces.
  func knownNames() throws(ParseRefusal) -> [String] {
    try names().flatMap(separated)
  }

  /// Reads the longest known names from left to right. What is not all names stays as it was typed.
  private func separated(_ typed: String) -> [String] {
    var names: [String] = []
    var words = typed.words[...]
    while !words.isEmpty {
      let longest = (1...words.count).last { context.isName(words.prefix($0).joined(separator: " ")) }
      guard let longest else { return [typed] }
      names.append(words.prefix(longest).joined(separator: " "))
      words = words.dropFirst(longest)
    }
    return names
  }

  /// Names in circle order; `-`, or nothing between two commas, skips a seat.
  func seats() throws(ParseRefusal) -> [String?] {
    var pieces = text.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed)
    while pieces.last == "" { pieces.removeLast() }
    let seats = pieces.map { $0.isEmpty || $0 == "-" ? nil : $0 }
    guard seats.contains(where: { $0 != nil }) else { throw missing }
    return seats
  }

  /// Whose seat, and what he is called.
  func handleAndName() throws(ParseRefusal) -> ShellCommand {
    let (handle, name) = try wordAndName()
    return .name(handle, as: name)
  }

  /// What someone looks after, and who.
  func role() throws(ParseRefusal) -> ShellCommand {
    let (role, name) = try wordAndName()
    return .role(role, name: name)
  }

  private func wordAndName() throws(ParseRefusal) -> (String, String) {
    let words = text.words
    guard words.count > 1, let first = words.first else { throw missing }
    guard first.allSatisfy(\.isHarmless) else {
      throw ParseRefusal("There is a hidden character in that word. Please type it again.")
    }
    return (first, words.dropFirst().joined(separator: " "))
  }

  /// A name, then what he asks for: the words at the end, as far as they are levels.
  func contract() throws(ParseRefusal) -> ShellCommand {
    let levels = FeedbackLevel.allCases.map(\.rawValue)
    let words = text.split { $0.isWhitespace || $0 == "," }.map(String.init)
    guard !words.isEmpty else { throw missing }
    let chosen = Array(words.reversed().prefix { levels.contains($0.lowercased()) || $0.lowercased() == "none" })
      .map { $0.lowercased() }
    let name = words.dropLast(chosen.count).joined(separator: " ")
    guard !name.isEmpty else { throw missing }
    guard !chosen.isEmpty else {
      throw ParseRefusal("What does he ask for? Write `asks NAME` and \(Words.choice(["none"] + levels)).")
    }
    guard Set(chosen).count == 1 || !(chosen.contains("none") || chosen.contains("witness")) else {
      throw ParseRefusal(
        "`none` and `witness` stand alone. Write one of them, or any of questions, reflections, advice.")
    }
    return .asks(name, FeedbackContract(FeedbackLevel.allCases.filter { chosen.contains($0.rawValue) }))
  }
}
