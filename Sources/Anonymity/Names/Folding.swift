// SPDX-License-Identifier: GPL-3.0-or-later

extension StringProtocol {
  /// The letters alone, small and without marks, so that `José`, `JOSE` and `jose` are one word.
  ///
  /// The standard library has no compatibility decomposition, but it knows what every letter is called: `é` is LATIN
  /// SMALL LETTER E WITH ACUTE, and the letter before the WITH is the one that counts. That covers `ł` and `ø`, which
  /// no decomposition takes apart, and Greek; wide letters are called by their plain name. A few are written by hand.
  package var folded: String {
    var result = ""
    for scalar in lowercased().unicodeScalars {
      if scalar.isASCII {
        result.unicodeScalars.append(scalar)
      } else if scalar.properties.canonicalCombiningClass == .notReordered {
        result += Folding.plain(scalar)
      }
    }
    return result
  }
}

private enum Folding {
  static let byHand: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ı": "i", "ŋ": "n", "ĸ": "k", "ς": "σ", "ё": "е", "й": "и",
    "ї": "і", "ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "’": "'", "ʼ": "'",
  ]

  /// The unmarked small letters, by their Unicode names.
  static let letters: [String: Unicode.Scalar] = {
    var letters: [String: Unicode.Scalar] = [:]
    for range in [0x61...0x7A, 0x3B1...0x3C9, 0x430...0x44F] as [ClosedRange<UInt32>] {
      for scalar in range.lazy.compactMap(Unicode.Scalar.init) {
        letters[scalar.properties.name ?? ""] = scalar
      }
    }
    return letters
  }()

  static func plain(_ scalar: Unicode.Scalar) -> String {
    if let written = byHand[scalar] { return written }
    guard var name = scalar.properties.name else { return String(Character(scalar)) }
    if name.hasPrefix(wide) { name.removeFirst(wide.count) }
    if let marked = name.firstRange(of: " WITH ") { name = String(name[..<marked.lowerBound]) }
    return String(Character(letters[name] ?? scalar))
  }

  private static let wide = "FULLWIDTH "
}
