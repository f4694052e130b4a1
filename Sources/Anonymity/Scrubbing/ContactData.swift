// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds e-mail addresses, links and telephone numbers.
enum ContactData {
  static func find(in text: String) -> [Replacement] {
    var found: [Replacement] = []
    func add(_ ranges: some Sequence<Range<String.Index>>, _ replacement: String) {
      for range in ranges where !found.contains(where: { $0.range.overlaps(range) }) {
        found.append(Replacement(range: range, replacement: replacement))
      }
    }
    add(text.matches(of: address).map(\.range), "[e-mail]")
    add(text.matches(of: link).map { trimmed($0.range, in: text) }, "[link]")
    add(phones(in: text), "[phone]")
    return found
  }

  /// Where an earlier scrubbing has left its mark.
  static func placeholders(in text: String) -> [Range<String.Index>] {
    text.matches(of: /\[(?:one of us|e-mail|phone|link)\]/).map(\.range)
  }

  private static var address: Regex<Substring> { /[\p{L}\p{N}._%+\-]+@[\p{L}\p{N}\-]+(?:\.[\p{L}\p{N}\-]+)+/ }

  /// With a scheme, with `www.`, or a bare domain under an ending that is no word.
  private static var link: Regex<Substring> {
    #/
      (?:[A-Za-z][A-Za-z0-9+.\-]*:\/\/|www\.)[^\s<>"]+
      |(?:[\p{L}\p{N}\-]+\.)+(?:com|org|net|info|de|at|ch|eu|uk|fr|nl|se|dk|io|me|app|dev|gg)(?![\p{L}\p{N}])
       (?:[\/?\#][^\s<>"]*)?
    /#
    .ignoresCase()
  }

  /// A date, or else seven digits and more, alone or in groups.
  private static var dateOrPhone: Regex<(Substring, Substring?)> {
    #/
      \d{4}-\d{1,2}-\d{1,2}(?!\d)
      |\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?(?!\.?\d)
      |(?:19|20)\d\d[\x20]?[-–\/][\x20]?(?:19|20)\d\d(?!\d)
      |((?:\+[\x20]?|\()?\d(?:[\x20.\/()\-–]{0,3}\d){6,})
    /#
  }

  private static func phones(in text: String) -> [Range<String.Index>] {
    text.matches(of: dateOrPhone).compactMap { match in
      guard match.output.1 != nil else { return nil }
      let before = text[..<match.range.lowerBound].last
      return before?.isLetter == true ? nil : match.range
    }
  }

  /// A full stop or a bracket at the end belongs to the sentence.
  private static func trimmed(_ range: Range<String.Index>, in text: String) -> Range<String.Index> {
    let kept = text[range].reversed().drop { ".,;:!?)]}'\"".contains($0) }.count
    return range.lowerBound..<text.index(range.lowerBound, offsetBy: kept)
  }
}
