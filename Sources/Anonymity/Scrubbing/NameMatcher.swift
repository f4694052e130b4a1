// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the names of the room in a text, word by word, whatever their case, marks and endings.
struct NameMatcher: Sendable {
  /// Names of one word, in all their forms.
  private var forms: [String: NameForms.Form] = [:]
  /// Names of several words; the longest first, so that `Tom Berg` goes before `Tom`.
  private let patterns: [[String]]
  /// Names long enough to be known by a typing error.
  private let long: [[Character]]

  init(names: [String]) {
    var patterns: Set<[String]> = []
    var singles: Set<String> = []
    for spelling in names.flatMap(\.spellings) {
      let words = Word.split(spelling)
      if words.count > 1 {
        patterns.insert(words.map(\.folded))
        singles.formUnion(Self.parts(of: words, in: spelling))
      } else if let word = words.first {
        singles.insert(word.folded)
      }
    }
    for name in singles { forms.merge(NameForms.forms(of: name)) { first, _ in first } }
    // A whole name goes before another name's ending: with Han and Hans in the room, `Hans` is a man.
    for name in singles { forms[name] = .plain }
    self.patterns = patterns.sorted { $0.count > $1.count }
    long = singles.filter { $0.count >= 5 && $0.allSatisfy(\.isLetter) }.sorted().map(Array.init)
  }

  func find(_ words: [Word], in text: String) -> [Finding] {
    guard !forms.isEmpty || !patterns.isEmpty else { return [] }
    var found: [Finding] = []
    var index = 0
    while index < words.count {
      let match =
        patterns.lazy.compactMap { self.match($0, at: index, of: words, in: text) }.first
        ?? single(at: index, of: words, in: text)
      if let match { found.append(match.finding) }
      index += match?.words ?? 1
    }
    return found
  }

  /// A man with two names is also called by one of them, or by both in one word. An initial or a small word such as `von`
  /// is none, and of a name with capitals neither is a word without one: `Ali from work`.
  private static func parts(of words: [Word], in spelling: String) -> Set<String> {
    let isSmall = words.allSatisfy { !$0.isCapitalized }
    var parts: Set<String> = []
    for (index, word) in words.enumerated() where spelling[word.range].count > 1 {
      let isGiven = index == 0 && word.isCapitalized && givenParticles.contains(word.folded)
      let isName = word.isCapitalized || index == 0 || isSmall && !WordList.isCommon(word.folded)
      if isGiven || isName && !particles.contains(word.folded) { parts.insert(word.folded) }
    }
    let joined = words.map(\.folded).joined()
    if joined.count > 4, words.dropLast().allSatisfy({ $0.folded.count > 2 }) || !spelling.contains(" "),
      !WordList.isCommon(joined)
    {
      parts.insert(joined)
    }
    return parts
  }

  /// Small words that a man is also called by.
  private static let givenParticles: Set = ["al", "van"]

  private static let particles: Set = [
    "von", "van", "der", "den", "dem", "de", "del", "la", "le", "di", "da", "dos", "al", "el", "bin", "ibn", "the",
    "and", "und", "of", "mit", "vom", "zu", "from", "mc", "dr", "mr",
  ]

  private typealias Match = (finding: Finding, words: Int)

  private func single(at index: Int, of words: [Word], in text: String) -> Match? {
    let word = words[index]
    if let form = forms[word.folded], form != .capital || word.isCapitalized {
      return finish(index..<index + 1, isPossessive: form == .possessive, words, in: text)
    }
    guard isMisspelt(word) else { return nil }
    return finish(index..<index + 1, isPossessive: false, words, in: text)
  }

  private func match(_ pattern: [String], at index: Int, of words: [Word], in text: String) -> Match? {
    guard index + pattern.count <= words.count, words[index].folded == pattern[0] || pattern.count == 1,
      let name = pattern.last
    else { return nil }
    let last = index + pattern.count - 1
    for (offset, word) in pattern.dropLast().enumerated() {
      let gap = text[words[index + offset].range.upperBound..<words[index + offset + 1].range.lowerBound]
      guard words[index + offset].folded == word, Self.joins(gap) else { return nil }
    }
    let isPossessive = name.count > 2 && words[last].folded == name + "s"
    guard words[last].folded == name || isPossessive else { return nil }
    return finish(index..<last + 1, isPossessive: isPossessive, words, in: text)
  }

  /// Takes in the `'s` or `'` that follows.
  private func finish(_ indices: Range<Int>, isPossessive: Bool, _ words: [Word], in text: String) -> Match {
    var end = words[indices.upperBound - 1].range.upperBound
    var (count, isPossessive) = (indices.count, isPossessive)
    if end < text.endIndex, Word.apostrophes.contains(text[end]) {
      let after = text.index(after: end)
      if indices.upperBound < words.count, words[indices.upperBound].range.lowerBound == after,
        words[indices.upperBound].folded == "s"
      {
        (end, isPossessive, count) = (words[indices.upperBound].range.upperBound, true, count + 1)
      } else if isPossessive || words[indices.upperBound - 1].folded.last.map({ "sxz".contains($0) }) == true,
        after == text.endIndex || !text[after].isLetter
      {
        // Not the quotation mark after a name, unless the name asks for an apostrophe.
        let isQuoted =
          words[indices.lowerBound].range.lowerBound > text.startIndex
          && Word.apostrophes.contains(text[text.index(before: words[indices.lowerBound].range.lowerBound)])
        if !isQuoted { (end, isPossessive) = (after, true) }
      }
    }
    let range = words[indices.lowerBound].range.lowerBound..<end
    return (Finding(kind: .oneOfUs, range: range, isPossessive: isPossessive), count)
  }

  /// One letter wrong, missing, too many, or two that changed places; no everyday word. A word that is written small
  /// must begin as the name does.
  private func isMisspelt(_ word: Word) -> Bool {
    guard !long.isEmpty, (4...24).contains(word.folded.count), word.folded.allSatisfy(\.isLetter) else { return false }
    let letters = Array(word.folded)
    let stems = letters.last == "s" && letters.count > 4 ? [letters, letters.dropLast()] : [letters]
    let isClose = long.contains { name in
      stems.contains { stem in
        (word.isCapitalized || stem[0] == name[0]) && stem != name && Self.isOneEdit(stem, name)
      }
    }
    return isClose && !WordList.isCommon(word.folded)
  }

  static func isOneEdit(_ one: [Character], _ other: [Character]) -> Bool {
    guard abs(one.count - other.count) <= 1 else { return false }
    let start = zip(one, other).prefix { $0 == $1 }.count
    let (rest, others) = (one[start...], other[start...])
    if rest.dropFirst() == others.dropFirst() || rest.dropFirst() == others || rest == others.dropFirst() {
      return true
    }
    return rest.count >= 2 && others.count >= 2 && rest[start] == others[start + 1]
      && rest[start + 1] == others[start] && rest.dropFirst(2) == others.dropFirst(2)
  }

  /// Whether two words of a name may stand this far apart: `Hans-Peter`, `Hans Peter`, `O'Brien`, `Tom B. Berg`.
  private static func joins(_ gap: Substring) -> Bool {
    gap.count <= 2 && gap.allSatisfy { $0.isWhitespace || $0 == "-" || $0 == "." || Word.apostrophes.contains($0) }
  }
}
