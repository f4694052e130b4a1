// SPDX-License-Identifier: GPL-3.0-or-later

/// Finding what somebody probably meant to write.
package enum NearestWord {
  /// The candidates closest to `word`, best first; none when nothing is near.
  ///
  /// Near is at most one slip in three letters, for words that somebody wrote into a file and can look up.
  package static func all(to word: String, among candidates: some Sequence<String>, limit: Int = 3) -> [String] {
    let word = String(word.lowercased().prefix(64))
    let near = candidates.compactMap { candidate -> (slips: Int, candidate: String)? in
      let slips = slips(from: Array(word.unicodeScalars), to: Array(candidate.lowercased().unicodeScalars))
      return slips <= max(1, min(word.count, candidate.count) / 3) ? (slips, candidate) : nil
    }
    return near.sorted { $0 < $1 }.prefix(limit).map(\.candidate)
  }

  package static func one(to word: String, among candidates: some Sequence<String>) -> String? {
    all(to: word, among: candidates, limit: 1).first
  }

  /// The nearest to what was typed in a hurry: at most two slips away, and no more than half of the shorter one. Of
  /// several, one that begins alike, then the first.
  package static func typed(_ typed: String, among words: [String]) -> String? {
    let typed = typed.lowercased()
    guard typed.count <= 20 else { return nil }
    let near = words.map { (word: $0, slips: slips(from: Array(typed), to: Array($0))) }
      .filter { $0.slips <= 2 && $0.slips * 2 <= min(typed.count, $0.word.count) }
    guard let fewest = near.map(\.slips).min() else { return nil }
    let nearest = near.filter { $0.slips == fewest }
    return (nearest.first { $0.word.first == typed.first } ?? nearest.first)?.word
  }

  /// The letters added, left out, replaced or swapped with a neighbour: the optimal string alignment distance (Damerau
  /// 1964, restricted to one edit per substring).
  static func slips<Letter: Equatable>(from one: [Letter], to other: [Letter]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for row in one.indices {
      var current = [row + 1]
      for column in other.indices {
        let replaced = last[column] + (one[row] == other[column] ? 0 : 1)
        var fewest = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          fewest = min(fewest, beforeLast[column - 1] + 1)
        }
        current.append(fewest)
      }
      (beforeLast, last) = (last, current)
    }
    return last[other.count]
  }
}
