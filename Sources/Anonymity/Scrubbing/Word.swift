// SPDX-License-Identifier: GPL-3.0-or-later

/// A run of letters and digits in a text, or one emoji.
struct Word {
  let range: Range<String.Index>
  let folded: String
  /// Begins with a capital letter.
  let isCapitalized: Bool

  static func split(_ text: String) -> [Word] {
    var words: [Word] = []
    var start: String.Index?
    func add(_ range: Range<String.Index>) {
      let word = text[range]
      words.append(Word(range: range, folded: word.folded, isCapitalized: word.first?.isUppercase ?? false))
    }
    for index in text.indices {
      let character = text[index]
      if character.isLetter || character.isNumber {
        start = start ?? index
        continue
      }
      if let begun = start { add(begun..<index) }
      start = nil
      if !character.isWhitespace, !character.isPunctuation { add(index..<text.index(after: index)) }
    }
    if let begun = start { add(begun..<text.endIndex) }
    return words
  }

  static let apostrophes: Set<Character> = ["'", "’", "ʼ", "`", "´"]
}
