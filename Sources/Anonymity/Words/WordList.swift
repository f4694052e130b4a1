// SPDX-License-Identifier: GPL-3.0-or-later

/// Lists of words, written for this program from what everybody knows. They are small: rules for endings and compounds
/// do the rest.
enum WordList {
  /// Each word folded, and with its umlauts written out as well.
  static func words(_ text: String) -> Set<String> {
    var words: Set<String> = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      for spelling in String(word).spellings { words.insert(spelling.folded) }
    }
    return words
  }

  /// Whether a folded word is an everyday one, in English or German, with or without an ending.
  static func isCommon(_ word: String) -> Bool {
    english.contains(word) || german.contains(word) || germanNouns.contains(word)
  }

  /// Whether a folded word, written large, is a German noun: an everyday one, a verb that has become one, a word that
  /// ends as only nouns do, or one that is put together with a noun at its end.
  static func isGermanNoun(_ word: String) -> Bool {
    if germanNouns.contains(word) || german.lists(word) { return true }
    if nounEndings.contains(where: { word.count > $0.count + 2 && word.hasSuffix($0) }) { return true }
    if word.count > 5, word.hasSuffix("en"), !namesInEn.contains(where: word.hasSuffix) { return true }
    // Elternabend, Vaterrolle: what a compound is called by stands at its end.
    return word.indices.dropFirst(3).contains { start in
      let tail = String(word[start...])
      return tail.count >= 4 && germanNouns.contains(tail)
    }
  }

  /// What else ends in -en is a plural or a verb: Kerzen, Mithelfen.
  private static let namesInEn = ["sen", "chen", "een", "ien", "yen", "rgen"]

  /// `Dennis` and `Henrik` end in -nis and -ik, too, but not in these.
  private static let nounEndings = [
    "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "itat", "itaet",
    "itaten", "itaeten", "bnis", "dnis", "fnis", "gnis", "mnis", "rnis", "tnis", "nisse", "nissen", "ismus", "ment",
    "mente", "menten", "tum", "tik", "tiken", "sik", "mik", "logie", "ling", "linge", "lingen", "innen",
  ]

  /// People whom a name follows: `my boss Gerlinde`, `Herr Schmidt`.
  static let people = words(
    """
    mr mrs ms miss mister dr doctor prof professor sir madam uncle aunt auntie grandma grandpa brother sister wife
    husband partner girlfriend boyfriend friend mate buddy boss colleague neighbour neighbor daughter son cousin nephew
    niece therapist coach teacher trainer manager pastor mother father mum mom dad ex godson roommate flatmate
    herr herrn frau doktor onkel tante oma opa bruder schwester ehefrau mann partner partnerin freundin freund kumpel
    chef chefin kollege kollegen kollegin nachbar nachbarn nachbarin tochter sohn cousine vetter neffe nichte therapeut
    therapeutin lehrer lehrerin trainerin mutter vater mama papa exfrau schwager schwägerin schwiegervater
    schwiegermutter mitbewohner mitbewohnerin pate patin pfarrer hausarzt hausärztin anwalt anwältin vermieter
    """)

  static let months = words(
    """
    january february march april may june july august september october november december januar jänner februar märz mai
    juni juli oktober dezember monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch
    donnerstag freitag samstag sonntag
    """)

  /// Names of months, days, peoples, languages and a few places: capitals that are nobody.
  static let calendarAndPlaces = words(
    """
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
    januar jänner februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag
    sonnabend sonntag christmas easter ramadan weihnachten ostern pfingsten silvester advent muslim jewish christian
    english german french spanish italian turkish arabic polish russian dutch swedish danish greek european american
    british irish scottish indian african asian englisch deutsch französisch spanisch italienisch türkisch arabisch
    england germany france spain italy turkey poland russia ireland scotland europe america africa asia india china usa
    uk eu london berlin paris vienna munich hamburg cologne york deutschland österreich schweiz frankreich spanien
    italien türkei polen europa amerika afrika wien zürich münchen köln whatsapp signal zoom youtube google instagram
    telegram linux netflix internet corona covid ok pm am tv
    """)
}

extension String {
  /// The word as it stands, and with its umlauts written out: `Jürgen` is also written `Juergen`.
  var spellings: [String] {
    if utf8.allSatisfy({ $0 < 0x80 }) { return [self] }
    let umlauts: [Character: String] = [
      "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ø": "oe", "Ø": "Oe", "å": "aa", "Å": "Aa",
    ]
    let spelled = map { umlauts[$0] ?? String($0) }.joined()
    return spelled == self ? [self] : [self, spelled]
  }
}
