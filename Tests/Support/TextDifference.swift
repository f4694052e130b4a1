// SPDX-License-Identifier: GPL-3.0-or-later

/// Where two texts part, for a failure that can be read: `#expect(difference(text, golden) == nil)`.
package func difference(_ text: String, _ expected: String) -> TextDifference? {
  text.utf8.elementsEqual(expected.utf8) ? nil : TextDifference(text, expected)
}

/// The first line in which two texts differ, and those before it.
package struct TextDifference: Equatable, CustomStringConvertible {
  package let description: String

  init(_ text: String, _ expected: String) {
    let (lines, wanted) = (Self.lines(text), Self.lines(expected))
    let same = zip(lines, wanted).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    let (line, want) = (lines.dropFirst(same).first, wanted.dropFirst(same).first)
    let column = zip(line?.unicodeScalars.map(\.self) ?? [], want?.unicodeScalars.map(\.self) ?? []).prefix { $0 == $1 }
      .count
    let before = wanted[max(0, same - 2)..<same].map { "            \(Self.shown($0, around: 0))" }
    description =
      (["line \(same + 1), column \(column + 1); \(lines.count) lines instead of \(wanted.count)"] + before + [
        "  is:       \(line.map { Self.shown($0, around: column) } ?? "(the end)")",
        "  should be \(want.map { Self.shown($0, around: column) } ?? "(the end)")",
      ]).joined(separator: "\n")
  }

  private static func lines(_ text: String) -> [String] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }

  /// Up to a hundred characters, with what cannot be seen escaped.
  private static func shown(_ line: String, around column: Int) -> String {
    let start = max(0, column - 60)
    let cut = line.unicodeScalars.dropFirst(start)
    let shown = cut.prefix(100).map { $0.escaped(asASCII: false) }.joined()
    return (start > 0 ? "…" : "") + shown + (cut.count > 100 ? "…" : "")
  }
}
