// SPDX-License-Identifier: GPL-3.0-or-later

/// Everyday words, folded, and the endings that they take.
struct Vocabulary: Sendable {
  private let words: Set<String>
  private let endings: Set<String>

  /// - Parameter endings: of one to three letters.
  init(_ words: Set<String>, endings: String) {
    self.words = words
    self.endings = Set(endings.split(separator: " ").map(String.init))
  }

  /// Whether the word is in it as it stands.
  func lists(_ word: String) -> Bool { words.contains(word) }

  /// Whether the word is in it, with or without an ending. An `e` at the end of a word may have made room for one.
  func contains(_ word: String) -> Bool {
    if words.contains(word) { return true }
    return (1...3).contains { length in
      guard word.count >= length + 3, endings.contains(String(word.suffix(length))) else { return false }
      let stem = String(word.dropLast(length))
      return words.contains(stem) || (length > 1 && words.contains(stem + "e"))
    }
  }
}
