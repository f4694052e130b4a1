// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds names in a text, word by word, whatever their case, marks and simple endings.
struct NameMatcher: Sendable {
  /// Each name as its folded words; the longest first, so that `Tom Berg` goes before `Tom`.
  private let patterns: [[String]]

  init(names: [String]) {
    var patterns: Set<[String]> = []
    for spelling in names.flatMap(Self.spellings) {
      let words = Self.words(in: spelling).map { String(spelling[$0]) }
      patterns.insert(words.map(\.folded))
      // A man with two names is also called by one of them. An initial or a small word such as `von` is none.
      for word in words where words.count > 1 && word.count > 1 && word.first?.isLowercase != true {
        let folded = word.folded
        if !Self.particles.contains(folded) { patterns.insert([folded]) }
      }
    }
    self.patterns = patterns.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
  }

  func find(in text: String) -> [Replacement] {
    let words = Self.words(in: text)
    let folded = words.map { text[$0].folded }
    var found: [Replacement] = []
    var index = 0
    while index < words.count {
      let match = patterns.lazy.compactMap { self.match($0, at: index, words: words, folded: folded, in: text) }.first
      if let match {
        found.append(match.replacement)
        index += match.words
      } else {
        index += 1
      }
    }
    return found
  }

  static let replacement = "[one of us]"

  private static let particles: Set = [
    "von", "van", "der", "den", "dem", "de", "del", "la", "le", "di", "da", "dos", "al", "el", "bin", "ibn", "the",
    "and", "und", "of", "mit", "vom", "zu", "from", "mc", "dr", "mr",
  ]

  private func match(
    _ pattern: [String], at index: Int, words: [Range<String.Index>], folded: [String], in text: String
  ) -> (replacement: Replacement, words: Int)? {
    guard index + pattern.count <= words.count, let name = pattern.last else { return nil }
    let last = index + pattern.count - 1
    for (offset, word) in pattern.dropLast().enumerated() {
      let gap = text[words[index + offset].upperBound..<words[index + offset + 1].lowerBound]
      guard folded[index + offset] == word, Self.joins(gap) else { return nil }
    }
    // Toms Sohn, the Toms: an s at the end, where the name is long enough not to become another word.
    let ends = name.count > 2 && folded[last] == name + "s"
    guard folded[last] == name || ends else { return nil }

    var end = words[last].upperBound
    var count = pattern.count
    var possessive = ends
    if end < text.endIndex, Self.apostrophes.contains(text[end]) {
      let after = text.index(after: end)
      if last + 1 < words.count, words[last + 1].lowerBound == after, folded[last + 1] == "s" {
        (end, possessive, count) = (words[last + 1].upperBound, true, count + 1)
      } else if ends || name.hasSuffix("s") || name.hasSuffix("x") || name.hasSuffix("z") {
        (end, possessive) = (after, true)
      }
    }
    let replacement = Self.replacement + (possessive ? "'s" : "")
    return (Replacement(range: words[index].lowerBound..<end, replacement: replacement), count)
  }

  /// Whether two words of a name may stand this far apart: `Hans-Peter`, `Hans Peter`, `O'Brien`, `Tom B. Berg`.
  private static func joins(_ gap: Substring) -> Bool {
    gap.count <= 2 && gap.allSatisfy { $0.isWhitespace || $0 == "-" || $0 == "." || apostrophes.contains($0) }
  }

  private static let apostrophes: Set<Character> = ["'", "’", "ʼ", "`", "´"]

  /// `Jürgen` is also written `Juergen`.
  private static func spellings(of name: String) -> [String] {
    let umlauts: [Character: String] = ["ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"]
    let spelled = name.map { umlauts[$0] ?? String($0) }.joined()
    return spelled == name ? [name] : [name, spelled]
  }

  /// Runs of letters and digits, and each emoji by itself.
  private static func words(in text: String) -> [Range<String.Index>] {
    var words: [Range<String.Index>] = []
    var start: String.Index?
    for index in text.indices {
      let character = text[index]
      if character.isLetter || character.isNumber {
        start = start ?? index
        continue
      }
      if let begun = start { words.append(begun..<index) }
      start = nil
      if !character.isWhitespace, !character.isPunctuation { words.append(index..<text.index(after: index)) }
    }
    if let begun = start { words.append(begun..<text.endIndex) }
    return words
  }
}
