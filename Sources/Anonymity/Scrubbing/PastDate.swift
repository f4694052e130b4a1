// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore

/// Finds days that may be someone's birthday: any day of the past, and whatever follows `born` or `geb.`.
enum PastDate {
  static func find(in text: String, today: Day) -> [Range<String.Index>] {
    let announced = birth.matches(in: text).map { $0.output.1.startIndex..<$0.output.1.endIndex }
    let numbers = digits.matches(in: text).compactMap { match -> Range<String.Index>? in
      let fields = match.output.split { !$0.isNumber }
      if let before = text[..<match.range.lowerBound].last, before.isNumber || "./-".contains(before) { return nil }
      guard fields.count == 3, let first = Int(fields[0]), let middle = Int(fields[1]), let last = Int(fields[2])
      else { return nil }
      let days =
        fields[0].count == 4
        ? [Day(year: first, month: middle, day: last)]
        : [
          Day(year: year(last, of: fields[2], today), month: middle, day: first),
          Day(year: year(last, of: fields[2], today), month: first, day: middle),
        ]
      return days.compactMap { $0 }.first.map { $0 < today } == true ? match.range : nil
    }
    let named = withMonth.matches(in: text).compactMap { match -> Range<String.Index>? in
      guard let year = Int(match.output.1 ?? match.output.2 ?? "") else { return nil }
      return year < today.year ? match.range : nil
    }
    return announced + numbers + named
  }

  /// `85` is 1985; a year of two digits that is near is of this century.
  private static func year(_ number: Int, of digits: Substring, _ today: Day) -> Int {
    guard digits.count == 2 else { return number }
    return number <= today.year % 100 + 10 ? 2000 + number : 1900 + number
  }

  private static let digits = Pattern(
    #/
      (?:\d{4}[\-\/.]\d{1,2}[\-\/.]\d{1,2}|\d{1,2}(?:\.\x20?|\/|-)\d{1,2}(?:\.\x20?|\/|-)(?:\d{4}|\d{2}))
      (?![\d\/\-]|\.\d)
    /#
  )

  /// `12 June 1985`, `12. Juni 1985`, `June 12, 1985`.
  private static let withMonth = Pattern(
    #/
      \b\d{1,2}(?:\.|st|nd|rd|th)?\x20(?:of\x20)?
      (?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\p{L}*\.?,?\x20((?:19|20)\d\d)
      |\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\x20\d{1,2}(?:st|nd|rd|th)?,?\x20((?:19|20)\d\d)
    /#
    .ignoresCase()
  )

  /// What follows `born on`, `geb.`: a day with or without a year, or a year.
  private static let birth = Pattern(
    #/
      \b(?:born|geboren|geb\.|birthday|birth|geburtstag|geburtsdatum|dob)
      (?:\x20(?:on|in|is|ist|hat|the|at|am|im|den))*:?\x20
      (
        (?:\d{1,2}\.\x20?\d{1,2}\.(?:\x20?\d{2,4})?|\d{1,4}[\/\-]\d{1,2}(?:[\/\-]\d{1,4})?)
        |\d{1,2}(?:\.|st|nd|rd|th)?\x20(?:of\x20)?
         (?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\p{L}*(?:,?\x20\d{4})?
        |(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\x20\d{1,2}(?:st|nd|rd|th)?\b(?:,?\x20\d{4})?
        |(?:19|20)\d\d\b
      )
    /#
    .ignoresCase()
  )
}
