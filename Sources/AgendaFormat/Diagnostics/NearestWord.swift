// SPDX-License-Identifier: GPL-3.0-or-later

/// Finding what somebody probably meant to write.
package enum NearestWord {
  /// The candidates closest to `word`, best first; none when nothing is near.
  ///
  /// Near is at most one slip in three letters: a wrong, missing, doubled or swapped letter counts as one slip.
  package static func all(to word: String, among candidates: some Sequence<String>, limit: Int = 3) -> [String] {
    let word = String(word.lowercased().prefix(64))
    let near = candidates.compactMap { candidate -> (slips: Int, candidate: String)? in
      let slips = distance(Array(word.unicodeScalars), Array(candidate.lowercased().unicodeScalars))
      return slips <= max(1, min(word.count, candidate.count) / 3) ? (slips, candidate) : nil
    }
    return near.sorted { $0 < $1 }.prefix(limit).map(\.candidate)
  }

  package static func one(to word: String, among candidates: some Sequence<String>) -> String? {
    all(to: word, among: candidates, limit: 1).first
  }

  /// The optimal string alignment distance (Damerau 1964, restricted to one edit per substring).
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let substitution = previous[column] + (left[row] == right[column] ? 0 : 1)
        var best = min(substitution, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforePrevious[column - 1] + 1)
        }
        current.append(best)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
