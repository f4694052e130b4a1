// SPDX-License-Identifier: GPL-3.0-or-later

extension ShellCommand {
  /// Reads one line. An empty line asks for the status; one that begins with `#` is a comment.
  package static func parse(_ line: String, context: ParsingContext) throws(ParseRefusal) -> ShellCommand {
    let (word, rest) = try split(line)
    if word.isEmpty { return .status }
    if word.hasPrefix("#") { return .nothing }
    guard let specification = CommandTable[word] else { throw CommandTable.unknown(word) }
    return try specification.parse(Arguments(of: specification, text: rest, context: context))
  }

  /// The first word, and what follows it. What begins with `+` is the verb `+`, so that `+30s` needs no space.
  private static func split(_ line: String) throws(ParseRefusal) -> (word: String, rest: String) {
    let line = line.trimmed
    guard !line.contains(where: \.isNewline) else {
      throw ParseRefusal("That was more than one line, so nothing was done. Please give them one at a time.")
    }
    guard !line.unicodeScalars.contains(where: { $0.properties.generalCategory == .control && $0 != "\t" }) else {
      throw ParseRefusal("There is a control character in that line, so nothing was done. Please type it again.")
    }
    if line.hasPrefix("+") { return ("+", String(line.dropFirst()).trimmed) }
    let word = line.prefix { !$0.isWhitespace }
    return (String(word), String(line[word.endIndex...]).trimmed)
  }
}

extension StringProtocol {
  /// Without white space at either end.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    let length = start.reversed().drop { $0.isWhitespace }.count
    return String(start.prefix(length))
  }

  /// The words between white space.
  var words: [String] { split { $0.isWhitespace }.map { String($0) } }
}
