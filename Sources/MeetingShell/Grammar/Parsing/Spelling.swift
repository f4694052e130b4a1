// SPDX-License-Identifier: GPL-3.0-or-later

/// How near two spellings are.
enum Spelling {
  /// The nearest word that is at most two slips away, and no more than half of the shorter one. Of several, one that
  /// begins alike, then the first.
  static func nearest(to typed: String, among words: [String]) -> String? {
    let typed = typed.lowercased()
    guard typed.count <= 20 else { return nil }
    let near = words.map { (word: $0, slips: slips(from: typed, to: $0)) }
      .filter { $0.slips <= 2 && $0.slips * 2 <= min(typed.count, $0.word.count) }
    guard let fewest = near.map(\.slips).min() else { return nil }
    let nearest = near.filter { $0.slips == fewest }
    return (nearest.first { $0.word.first == typed.first } ?? nearest.first)?.word
  }

  /// The letters added, left out, replaced or swapped with a neighbour: the restricted Damerau–Levenshtein distance.
  static func slips(from one: String, to other: String) -> Int {
    let (one, other) = (Array(one), Array(other))
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
