// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds e-mail addresses, links, accounts and telephone numbers.
enum ContactData {
  static func find(in text: String) -> [Finding] {
    var found: [Finding] = []
    func add(_ ranges: some Sequence<Range<String.Index>>, _ kind: Finding.Kind) {
      for range in ranges where !found.contains(where: { $0.range.overlaps(range) }) {
        found.append(Finding(kind: kind, range: range))
      }
    }
    // Most texts have none of these characters, and a regular expression is the slow part.
    if text.contains("@") || text.contains("at") { add(address.matches(in: text).map(\.range), .email) }
    if text.contains(".") || text.contains(":") {
      add(link.matches(in: text).map { trimmed($0.range, in: text) }, .link)
    }
    if text.contains("@") {
      let accounts = account.matches(in: text).map { trimmed($0.range, in: text) }
      add(accounts.filter { text[..<$0.lowerBound].last?.isLetter != true }, .account)
    }
    return found
  }

  /// Seven digits and more, alone or in groups; five and more after a word such as `call`.
  static func phones(in text: String) -> [Range<String.Index>] {
    let long = dateOrPhone.matches(in: text).compactMap { match -> Range<String.Index>? in
      guard match.output.1 != nil else { return nil }
      let before = text[..<match.range.lowerBound].last
      return before?.isLetter == true ? nil : match.range
    }
    return long + announcedPhone.matches(in: text).map { $0.output.1.startIndex..<$0.output.1.endIndex }
  }

  /// `tom@example.org`, and `tom (at) example (dot) org`.
  private static let address = Pattern(
    #/
      [\p{L}\p{N}._%+\-]+@[\p{L}\p{N}\-]+(?:\.[\p{L}\p{N}\-]+)+
      |[\p{L}\p{N}._%+\-]+\x20?[\(\[]at[\)\]]\x20?[\p{L}\p{N}\-]+(?:(?:\.|\x20?[\(\[](?:dot|punkt)[\)\]]\x20?)[\p{L}\p{N}\-]+)+
    /#
  )

  /// With a scheme, with `www.`, or a bare domain under an ending that is no word.
  private static let link = Pattern(
    #/
      (?:[A-Za-z][A-Za-z0-9+.\-]*:\/\/|www\.)[^\s<>"]+
      |(?:[\p{L}\p{N}\-]+\.)+
       (?:com|org|net|info|biz|edu|gov|de|at|ch|eu|uk|fr|nl|se|dk|pl|tv|us|io|me|app|dev|gg|ly|shop|online|example)
       (?![\p{L}\p{N}])(?:[\/?\#][^\s<>"]*)?
    /#
    .ignoresCase()
  )

  /// `@heron_52`, not within a word.
  private static let account = Pattern(/@[\p{L}\p{N}_][\p{L}\p{N}_.\-]+/)

  /// A date, or else seven digits and more, alone or in groups.
  private static let dateOrPhone = Pattern(
    #/
      \d{4}-\d{1,2}-\d{1,2}(?!\d)
      |\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?(?!\.?\d)
      |(?:19|20)\d\d[\x20]?[-–\/][\x20]?(?:19|20)\d\d(?!\d)
      |((?:\+[\x20]?|\()?\d(?:[\x20.\/()\-–]{0,3}\d){6,}(?:\x20?(?:x|ext\.?)\x20?\d+)?)
    /#
  )

  private static let announcedPhone = Pattern(
    #/
      \b(?:tel|telefon|phone|call|ring|text|mobile|cell|handy|nummer|number|anrufen|durchwahl|extension)
      (?:\x20(?:me|him|her|is|ist|on|at|unter))?[.:]?\x20
      (\d(?:[\x20\/\-]?\d){4,})(?!\d)
    /#
    .ignoresCase()
  )

  /// A full stop or a bracket at the end belongs to the sentence.
  private static func trimmed(_ range: Range<String.Index>, in text: String) -> Range<String.Index> {
    let kept = text[range].reversed().drop { ".,;:!?)]}'\"“”»-".contains($0) }.count
    return range.lowerBound..<text.index(range.lowerBound, offsetBy: kept)
  }
}
