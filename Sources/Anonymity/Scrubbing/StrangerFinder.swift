// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds words that are likely names, of whomever. It only guesses, so what it finds is asked about.
///
/// English writes little else but names with a capital letter within a sentence. German writes every noun so: there a
/// name is a word that is no everyday noun, is not put together from one, and stands where a name stands, without an
/// article or an adjective before it.
struct StrangerFinder {
  let words: [Word]
  let text: String
  /// Where something else was found, or an earlier scrubbing has left its mark.
  let taken: [Range<String.Index>]
  let isGerman: Bool

  /// - Parameter language: the language where the words themselves do not tell.
  init(_ words: [Word], in text: String, taken: [Range<String.Index>], language: String) {
    (self.words, self.text, self.taken) = (words, text, taken)
    let german = words.count { WordList.germanSigns.contains($0.folded) }
    let english = words.count { WordList.englishSigns.contains($0.folded) }
    isGerman = german == english ? language == "de" : german > english
  }

  /// Neighbouring words of one name are one finding.
  func find() -> [Finding] {
    var isName = words.indices.map(isName)
    for index in words.indices where !isName[index] && continues(index, isName) { isName[index] = true }
    var found: [Finding] = []
    var index = 0
    while index < words.count {
      guard isName[index] else {
        index += 1
        continue
      }
      var last = index
      while let next = nextOfName(after: last, isName) { last = next }
      found.append(finding(index...last))
      index = last + 1
    }
    return found
  }

  // MARK: One word

  private func isName(_ index: Int) -> Bool {
    let word = words[index]
    guard word.folded.count > 1, word.folded.allSatisfy(\.isLetter), !isTaken(word) else { return false }
    let isGiven = WordList.givenNames.contains(word.folded) || WordList.givenNames.contains(genitiveStem(word.folded))
    let isCommon = WordList.isCommon(word.folded)
    guard word.isCapitalized else { return isGiven && !isCommon && word.folded.count > 2 }
    if follows(index, WordList.people) {
      let isFamily = WordList.familyNames.contains(word.folded)
      // `Mr. Manning` is nobody's manning; `mein Chef Zeit` lacks a comma.
      if isGiven || isFamily || follows(index, WordList.salutations) || !isEveryday(word) { return true }
    }
    if WordList.people.contains(word.folded) || WordList.calendarAndPlaces.contains(word.folded) { return false }
    let isShouted = word.folded.count > 1 && text[word.range].allSatisfy(\.isUppercase)
    if isShouted, !isGiven { return false }
    if isGiven, !isCommon { return true }
    let begins = beginsSentence(index)
    if isGerman { return isGermanName(index, isGiven: isGiven, begins: begins) }
    if begins {
      return !isCommon && !WordList.isGermanNoun(word.folded) && (isFollowedByDeed(index) || precedesName(index))
    }
    return isGiven || !isCommon
  }

  private func isGermanName(_ index: Int, isGiven: Bool, begins: Bool) -> Bool {
    let word = words[index]
    if isGiven {
      return !begins && !hasCompanion(index) && (follows(index, WordList.beforeNames) || isFollowedByDeed(index))
    }
    guard !isEveryday(word) else { return false }
    if begins {
      return isFollowedByDeed(index) || precedesVerbAlone(index) || precedesNoun(index) || precedesName(index)
    }
    return !hasCompanion(index)
  }

  /// `Gerlindes Mutter` at the beginning of a sentence.
  private func precedesNoun(_ index: Int) -> Bool {
    guard words[index].folded.hasSuffix("s"), let next = neighbour(index, 1) else { return false }
    return next.isCapitalized && WordList.isGermanNoun(next.folded)
  }

  /// `Ottokar Schmitz`, at the beginning: two words in a row that nobody uses.
  private func precedesName(_ index: Int) -> Bool {
    guard let next = neighbour(index, 1), next.isCapitalized else { return false }
    return !isEveryday(next) || WordList.familyNames.contains(next.folded)
  }

  /// `Gerlinde anrufen`: nothing but what is to be done.
  private func precedesVerbAlone(_ index: Int) -> Bool {
    guard let next = neighbour(index, 1), !next.isCapitalized else { return false }
    return next.folded.hasSuffix("en") || WordList.germanSigns.contains(next.folded)
  }

  private func isEveryday(_ word: Word) -> Bool {
    if isGerman { return WordList.isGermanNoun(word.folded) || WordList.isCommon(word.folded) }
    return WordList.isCommon(word.folded)
  }

  /// An article, an adjective or a number before it: a noun.
  private func hasCompanion(_ index: Int) -> Bool {
    guard let before = neighbour(index, -1) else { return false }
    if before.folded.first?.isNumber == true || WordList.companions.contains(before.folded) { return true }
    if before.isCapitalized || WordList.beforeNames.contains(before.folded) { return false }
    let endings = ["e", "en", "er", "es", "em"]
    return !WordList.germanSigns.contains(before.folded) && endings.contains { before.folded.hasSuffix($0) }
  }

  private func isFollowedByDeed(_ index: Int) -> Bool {
    guard let next = neighbour(index, 1) else { return isPossessive(index) }
    return isPossessive(index) || WordList.deeds.contains(next.folded)
  }

  private func isPossessive(_ index: Int) -> Bool {
    let end = words[index].range.upperBound
    guard end < text.endIndex, Word.apostrophes.contains(text[end]), index + 1 < words.count else { return false }
    return words[index + 1].folded == "s" && words[index + 1].range.lowerBound == text.index(after: end)
  }

  private func genitiveStem(_ word: String) -> String { word.hasSuffix("s") ? String(word.dropLast()) : word }

  private func isTaken(_ word: Word) -> Bool { taken.contains { $0.overlaps(word.range) } }

  // MARK: Its neighbours

  /// The family name after a given one, and the second of `Gerlinde and Ottokar`.
  private func continues(_ index: Int, _ isName: [Bool]) -> Bool {
    let word = words[index]
    guard index > 0, word.isCapitalized, word.folded.count > 1, word.folded.allSatisfy(\.isLetter), !isTaken(word),
      !WordList.calendarAndPlaces.contains(word.folded), !WordList.people.contains(word.folded)
    else { return false }
    let isFamily = WordList.familyNames.contains(word.folded)
    if isName[index - 1], isNext(index), !isPossessive(index - 1) {
      // What is put together may well be a family name here: Kitzmann, Oderwald.
      if isFamily || !WordList.isCommon(word.folded) { return true }
      // German may go on with a noun: `mit Gerlinde Kaffee trinken`.
      return !isGerman && !beginsSentence(index)
    }
    // `Weiß und Gerlinde` says nothing of the colour.
    return index > 1 && isName[index - 2] && ["and", "und", "or", "oder"].contains(words[index - 1].folded)
      && !isEveryday(word)
  }

  private func isNext(_ index: Int) -> Bool {
    let gap = text[words[index - 1].range.upperBound..<words[index].range.lowerBound]
    return gap == " " || gap == "-"
  }

  private func nextOfName(after index: Int, _ isName: [Bool]) -> Int? {
    guard index + 1 < words.count else { return nil }
    if isName[index + 1], isNext(index + 1) { return index + 1 }
    let small: Set = ["von", "van", "de", "der", "den", "zu", "al", "el", "di", "la"]
    for skip in 2...3 where index + skip < words.count && isName[index + skip] {
      if (index + 1..<index + skip).allSatisfy({ small.contains(words[$0].folded) && isNext($0) }), isNext(index + skip)
      {
        return index + skip
      }
    }
    return nil
  }

  private func finding(_ indices: ClosedRange<Int>) -> Finding {
    var end = words[indices.upperBound].range.upperBound
    var isPossessive = false
    if self.isPossessive(indices.upperBound) {
      (end, isPossessive) = (words[indices.upperBound + 1].range.upperBound, true)
    }
    return Finding(
      kind: .someone, range: words[indices.lowerBound].range.lowerBound..<end, isPossessive: isPossessive)
  }

  /// The word beside it in the same sentence.
  private func neighbour(_ index: Int, _ step: Int) -> Word? {
    guard words.indices.contains(index + step) else { return nil }
    let (first, second) = step < 0 ? (words[index + step], words[index]) : (words[index], words[index + step])
    let gap = text[first.range.upperBound..<second.range.lowerBound]
    return gap.allSatisfy { $0 == " " || $0 == "-" || Word.apostrophes.contains($0) } ? words[index + step] : nil
  }

  /// `my boss Gerlinde`, `Dr. Schmidt`.
  private func follows(_ index: Int, _ list: Set<String>) -> Bool {
    guard index > 0, list.contains(words[index - 1].folded) else { return false }
    let gap = text[words[index - 1].range.upperBound..<words[index].range.lowerBound]
    return gap == " " || gap == ". " || gap == "."
  }

  private func beginsSentence(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let gap = text[words[index - 1].range.upperBound..<words[index].range.lowerBound]
    if gap.contains(".") && WordList.titles.contains(words[index - 1].folded) { return false }
    return gap.contains { ".!?:;…“”„\"«»(–—".contains($0) }
  }
}
