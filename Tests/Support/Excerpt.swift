// SPDX-License-Identifier: GPL-3.0-or-later

/// What stands in a long text instead of a part that it lacks: `#expect(lack(of: "Tom", in: page) == nil)` fails with
/// the line that is most like it, and not with the whole page.
package func lack(of part: String, in text: String) -> Excerpt? {
  text.contains(part) ? nil : Excerpt(instead: part, in: text)
}

/// Where a part stands that a long text should not have: the line around it.
package func trace(of part: String, in text: String) -> Excerpt? {
  text.firstRange(of: part).map { Excerpt(around: $0, in: text) }
}

/// A piece of a long text.
package struct Excerpt: Equatable, CustomStringConvertible {
  package let description: String

  init(instead part: String, in text: String) {
    let wanted = Self.words(part)
    let lines = text.split(whereSeparator: \.isNewline)
    let likest = lines.max { wanted.intersection(Self.words($0)).count < wanted.intersection(Self.words($1)).count }
    description = "not in \(lines.count) lines; most like it is: \(likest?.prefix(200) ?? "nothing")"
  }

  init(around range: Range<String.Index>, in text: String) {
    let start = text.index(range.lowerBound, offsetBy: -80, limitedBy: text.startIndex) ?? text.startIndex
    let end = text.index(range.upperBound, offsetBy: 80, limitedBy: text.endIndex) ?? text.endIndex
    description = "…\(text[start..<end])…"
  }

  private static func words(_ text: some StringProtocol) -> Set<String> {
    Set(text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() })
  }
}
