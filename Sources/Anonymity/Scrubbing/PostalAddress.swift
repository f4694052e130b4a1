// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds street and number, postcode and town, in the forms usual in German and English.
enum PostalAddress {
  /// Longer forms first: what overlaps an earlier one is left to it.
  static func find(in text: String) -> [Range<String.Index>] {
    let streets =
      germanStreet.matches(in: text).map(\.range) + germanPlace.matches(in: text).map(\.range)
      + englishStreet.matches(in: text).map(\.range)
      + numberAndCapitals.matches(in: text).compactMap { match in
        isCounted(match.output.2, by: match.output.1) ? nil : match.range
      }
    let towns =
      americanTown.matches(in: text).map(\.range) + britishPostcode.matches(in: text).map(\.range)
      + germanTown.matches(in: text).compactMap { match in
        isSum(match.output.1) || isCounted(match.output.2, by: match.output.1) ? nil : match.range
      }
    return streets + towns + box.matches(in: text).map(\.range)
  }

  /// `Lindenstr. 12a`, `Karl-Marx-Allee 3`, `Am Alten Markt` is another form.
  private static let germanStreet = Pattern(
    #/
      (?:\p{Lu}[\p{L}.]*[\x20\-]){0,3}\p{L}*
      (?:straße|strasse|str\.?|gasse|allee|chaussee|weg|platz|ring|damm|ufer|steig|stieg|pfad|graben|promenade|wall|hof
       |markt|kamp|park|winkel|brücke)
      \x20(?:Nr\.\x20?)?\d{1,4}(?:\x20?[a-z]\b)?(?:[\/\-]\d{1,3})?(?!\d|\x20?(?:Uhr|Minuten|Stunden|Tage|Euro|Jahre))
    /#
    .ignoresCase()
  )

  /// `Am Alten Markt 5`, `Unter den Linden 7`.
  private static let germanPlace = Pattern(
    /\b(?:Am|An der|An den|Im|In der|In den|Auf der|Auf dem|Zum|Zur|Unter den|Beim|Hinter der)(?: \p{Lu}[\p{L}\-]+){1,3} \d{1,4}(?:\x20?[a-z]\b)?(?:[\/\-]\d{1,3})?(?!\d)/
  )

  /// `12 Baker Street`, also in small letters.
  private static let englishStreet = Pattern(
    #/
      \b\d{1,5}[a-z]?\x20(?:[\p{L}'’.]+\x20){1,3}?
      (?:street|road|avenue|boulevard|lane|crescent|terrace|st|rd|ave|blvd|ln)\b\.?
      (?:,?\x20(?:apt|apartment|suite|flat|unit|room)\b\.?\x20?\#?\w+)?
    /#
    .ignoresCase()
  )

  /// `4821 Miller Knolls Apt. 12`: whatever the street is called, a number before capitals is rarely anything else.
  private static let numberAndCapitals = Pattern(
    #/
      \b(\d{1,5})[a-z]?\x20(\p{Lu}[\p{L}'’]+)
      (?:\x20(?!(?:Apt|Apartment|Suite|Flat|Unit|Room)\b)\p{Lu}[\p{L}'’]+){1,3}
      (?:,?\x20(?:Apt|Apartment|Suite|Flat|Unit|Room)\b\.?\x20?\#?\w+)?
    /#
  )

  /// `D-10115 Berlin`, `8001 Zürich`.
  private static let germanTown = Pattern(
    #/
      \b(?:[A-Z]{1,2}-)?(\d{4,5})\x20(\p{Lu}\p{Ll}+)
      (?:[\-\x20]\p{Lu}\p{L}+|\x20(?:am|an\x20der|im|in|ob\x20der|bei|vor\x20der)\x20\p{Lu}\p{L}+|\/\p{Lu}\p{L}+)?
    /#
  )

  /// `Springfield, IL 62704`.
  private static let americanTown = Pattern(
    /\p{Lu}\p{L}+(?:[\x20\-]\p{Lu}\p{L}+){0,2},?\x20[A-Z]{2}\x20\d{5}(?:-\d{4})?(?!\d)/
  )

  /// `Leeds LS1 4DY`.
  private static let britishPostcode = Pattern(/(?:\p{Lu}\p{Ll}+,?\x20)?\b[A-Z]{1,2}\d[A-Z\d]?\x20?\d[A-Z]{2}\b/)

  private static let box = Pattern(/\b(?:P\.? ?O\.? ?Box|Postfach) \d+(?: ?\d+)*/.ignoresCase())

  /// `1500 Euro`, `3 Neue Regeln`: something is counted.
  private static func isCounted(_ word: Substring, by number: Substring) -> Bool {
    let word = word.folded
    if WordList.months.contains(word) || units.contains(word) { return true }
    return number.count < 3 && (WordList.isCommon(word) || WordList.isGermanNoun(word))
  }

  /// A round number, or a year.
  private static func isSum(_ digits: Substring) -> Bool {
    digits.hasSuffix("000") || (digits.count == 4 && (digits.hasPrefix("19") || digits.hasPrefix("20")))
  }

  private static let units = WordList.words(
    "euro dollar franken kilometer meter schritte menschen mitglieder watt liter")
}
