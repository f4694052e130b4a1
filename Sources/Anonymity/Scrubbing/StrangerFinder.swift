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
  /// Too short to tell: the words of both languages are everyday ones.
  let isEitherLanguage: Bool
  /// Whether capitals tell anything: in a text that has nothing else, a word counts as written small.
  let hasSmallLetters: Bool

  /// - Parameter language: the language where the words themselves do not tell.
  init(_ words: [Word], in text: String, taken: [Range<String.Index>], language: String) {
    self.words = words
    self.text = text
    self.taken = taken
    let german = words.count { WordList.germanSigns.contains($0.folded) }
    let english = words.count { WordList.englishSigns.contains($0.folded) }
    hasSmallLetters = text.contains(where: \.isLowercase)
    isEitherLanguage = german == english
    isGerman = isEitherLanguage ? language == "de" : german > english
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
    let isGiven = WordList.isGivenName(word.folded) || isGerman && WordList.isTwoElementName(word.folded)
    guard isLarge(word) else {
      return (isGiven && word.folded.count > 2 || follows(index, WordList.salutations)) && isUnknown(word)
    }
    let begins = beginsSentence(index)
    if follows(index, WordList.people) || withParticles(index) < index {
      // `Mr. Manning` is nobody's manning; `mein Chef Zeit` lacks a comma.
      let isFamily = WordList.familyNames.contains(word.folded)
      if isGiven || isFamily || follows(withParticles(index), WordList.salutations) || !isEveryday(word, begins) {
        return true
      }
    }
    if WordList.people.contains(word.folded) { return false }
    if WordList.calendarAndPlaces.contains(word.folded) {
      guard isGiven, !isDate(index) else { return false }
      return standsAsName(index, begins) || isGerman && !begins && !hasCompanion(index)
    }
    if isGiven { return !isListed(word, begins) || standsAsName(index, begins) }
    if isEveryday(word, begins) || text[word.range].allSatisfy(\.isUppercase) { return false }
    if begins { return isFollowedByDeed(index) || precedesName(index) || isGerman && precedesVerbOrNoun(index) }
    return !isGerman || !hasCompanion(index)
  }

  private func isLarge(_ word: Word) -> Bool { word.isCapitalized && hasSmallLetters }

  /// Whether it is no word that either language writes small, and no noun.
  private func isUnknown(_ word: Word) -> Bool {
    !WordList.isCommon(word.folded) && !WordList.people.contains(word.folded)
  }

  /// Whether what stands beside it speaks for a name, where the word alone may be another: Grace, Ernst, Jan.
  private func standsAsName(_ index: Int, _ begins: Bool) -> Bool {
    if isFollowedByDeed(index) || precedesName(index) { return true }
    if begins || hasCompanion(index) { return false }
    return !isGerman || follows(index, WordList.beforeNames)
  }

  /// `in May`, `on Jan 5`.
  private func isDate(_ index: Int) -> Bool {
    let isNumbered = [-1, 1].contains { neighbour(index, $0)?.folded.first?.isNumber == true }
    return isNumbered || neighbour(index, -1).map { WordList.beforeDates.contains($0.folded) } == true
  }

  /// `Gerlinde anrufen`, and `Gerlindes Mutter`: at the beginning of a German sentence.
  private func precedesVerbOrNoun(_ index: Int) -> Bool {
    guard let next = neighbour(index, 1) else { return false }
    if next.isCapitalized { return words[index].folded.hasSuffix("s") && WordList.isGermanNoun(next.folded) }
    return next.folded.hasSuffix("en") || next.folded.hasSuffix("t") || WordList.germanSigns.contains(next.folded)
  }

  /// `Ottokar Schmitz`, `Mara de Haas`: at the beginning, two words in a row that nobody uses.
  private func precedesName(_ index: Int) -> Bool {
    let next = words[(index + 1)...].indices.first { !isParticle($0) }
    guard let next, words[next].isCapitalized, words[next].folded.count > 1 else { return false }
    return (index + 1...next).allSatisfy(isNext) && isFamilyName(words[next])
  }

  /// Whether it is an everyday word. At the beginning of a sentence any word is written large.
  private func isEveryday(_ word: Word, _ begins: Bool) -> Bool {
    if isListed(word, begins) { return true }
    guard isGerman || isEitherLanguage else { return false }
    return WordList.isGermanNoun(word.folded)
      || (begins ? WordList.english.contains(word.folded) : WordList.english.lists(word.folded))
  }

  /// Whether it is one of this language for certain, by no rule for compounds and endings of nouns.
  private func isListed(_ word: Word, _ begins: Bool) -> Bool {
    if isEitherLanguage { return WordList.isCommon(word.folded) }
    if !isGerman { return WordList.english.contains(word.folded) }
    return WordList.germanNouns.contains(word.folded)
      || (begins ? WordList.german.contains(word.folded) : WordList.german.lists(word.folded))
  }

  /// Whether it may be a family name when it stands after a given one. What is put together may well be: Kitzmann,
  /// Oderwald. German may go on with a noun: `mit Gerlinde Kaffee trinken`.
  private func isFamilyName(_ word: Word) -> Bool {
    WordList.familyNames.contains(word.folded)
      || !(isGerman ? WordList.germanNouns : WordList.english).contains(word.folded)
  }

  /// An article, an adjective or a number before it: a noun.
  private func hasCompanion(_ index: Int) -> Bool {
    guard let before = neighbour(index, -1) else { return false }
    if before.folded.first?.isNumber == true || WordList.companions.contains(before.folded) { return true }
    guard isGerman else { return WordList.englishCompanions.contains(before.folded) }
    if before.isCapitalized || WordList.beforeNames.contains(before.folded) { return false }
    let isInflected = ["e", "en", "er", "es", "em"].contains { before.folded.hasSuffix($0) }
    return isInflected && !WordList.german.lists(before.folded) && !WordList.verbs.contains(before.folded)
  }

  private func isFollowedByDeed(_ index: Int) -> Bool {
    if isPossessive(index) { return true }
    guard let next = neighbour(index, 1) else { return false }
    if ["and", "und"].contains(next.folded), let other = neighbour(index + 1, 1) {
      return ["i", "me", "ich", "er", "sie", "he", "she", "we", "wir"].contains(other.folded)
    }
    return WordList.deeds.contains(next.folded)
  }

  private func isPossessive(_ index: Int) -> Bool {
    let end = words[index].range.upperBound
    guard end < text.endIndex, Word.apostrophes.contains(text[end]), index + 1 < words.count else { return false }
    return words[index + 1].folded == "s" && words[index + 1].range.lowerBound == text.index(after: end)
  }

  private func isTaken(_ word: Word) -> Bool { taken.contains { $0.overlaps(word.range) } }

  /// The `K.` of Peter K.
  private func isInitial(_ index: Int) -> Bool {
    let word = words[index]
    return word.folded.count == 1 && word.isCapitalized && text[word.range.upperBound...].first == "." && !isTaken(word)
  }

  // MARK: Its neighbours

  /// The family name after a given one, an initial, and the second of `Gerlinde and Ottokar`.
  private func continues(_ index: Int, _ isName: [Bool]) -> Bool {
    let word = words[index]
    if isInitial(index) {
      return index > 0 && isName[index - 1] && isNext(index)
        || index + 1 < words.count && isName[index + 1] && isNext(index + 1)
    }
    guard index > 0, word.folded.count > 1, word.folded.allSatisfy(\.isLetter), !isTaken(word) else { return false }
    guard isLarge(word) else {
      // `tom quixley`, `amy brown`: as men type who write everything small.
      return isName[index - 1] && !isLarge(words[index - 1]) && isNext(index) && !isPossessive(index - 1)
        && (WordList.familyNames.contains(word.folded) || isUnknown(word) && !WordList.isGermanNoun(word.folded))
    }
    // The second half of Hans-August.
    if isName[index - 1], gap(before: index) == "-" { return true }
    let isFamily = WordList.familyNames.contains(word.folded)
    if WordList.calendarAndPlaces.contains(word.folded) || WordList.people.contains(word.folded), !isFamily {
      return false
    }
    if isName[index - 1], isNext(index), !isPossessive(index - 1) {
      return isFamilyName(word) || !isGerman && !beginsSentence(index)
    }
    // `Weiß und Gerlinde` says nothing of the colour.
    return index > 1 && isName[index - 2] && ["and", "und", "or", "oder"].contains(words[index - 1].folded)
      && !isEveryday(word, false)
  }

  private func gap(before index: Int) -> Substring {
    text[words[index - 1].range.upperBound..<words[index].range.lowerBound]
  }

  /// Whether it may be of one name with the word before it.
  private func isNext(_ index: Int) -> Bool {
    let gap = gap(before: index)
    return gap == " " || gap == "-" || isInitial(index - 1) && (gap == ". " || gap == ".-" || gap == ".")
  }

  private func nextOfName(after index: Int, _ isName: [Bool]) -> Int? {
    guard index + 1 < words.count else { return nil }
    if isName[index + 1], isNext(index + 1) { return index + 1 }
    for skip in 2...3 where index + skip < words.count && isName[index + skip] {
      let between = index + 1..<index + skip
      if between.allSatisfy({ isParticle($0) && isNext($0) }), isNext(index + skip) { return index + skip }
    }
    return nil
  }

  private func isParticle(_ index: Int) -> Bool {
    ["von", "van", "vom", "de", "der", "den", "zu", "zur", "al", "el", "di", "la"].contains(words[index].folded)
  }

  private func finding(_ indices: ClosedRange<Int>) -> Finding {
    var end = words[indices.upperBound].range.upperBound
    var isPossessive = false
    if self.isPossessive(indices.upperBound) {
      (end, isPossessive) = (words[indices.upperBound + 1].range.upperBound, true)
    }
    let first = withParticles(indices.lowerBound)
    return Finding(kind: .someone, range: words[first].range.lowerBound..<end, isPossessive: isPossessive)
  }

  /// The word beside it in the same sentence.
  private func neighbour(_ index: Int, _ step: Int) -> Word? {
    guard words.indices.contains(index + step) else { return nil }
    let isOneSentence = gap(before: max(index, index + step)).allSatisfy {
      $0 == " " || $0 == "-" || Word.apostrophes.contains($0)
    }
    return isOneSentence ? words[index + step] : nil
  }

  /// `my boss Gerlinde`, `Dr. Schmidt`.
  private func follows(_ index: Int, _ list: Set<String>) -> Bool {
    guard index > 0, list.contains(words[index - 1].folded) else { return false }
    let gap = gap(before: index)
    return gap == " " || gap == ". " || gap == "."
  }

  /// Where `Herrn von der Heide` begins after the title; anywhere else, `von` says where someone belongs.
  private func withParticles(_ index: Int) -> Int {
    var first = index
    while first > 1, isParticle(first - 1), isNext(first) { first -= 1 }
    return follows(first, WordList.salutations) ? first : index
  }

  private func beginsSentence(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let gap = gap(before: index)
    if gap.contains(".") && WordList.titles.contains(words[index - 1].folded) { return false }
    return gap.contains { ".!?:;…“”„\"«»(–—".contains($0) }
  }
}
