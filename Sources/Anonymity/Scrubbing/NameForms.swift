// SPDX-License-Identifier: GPL-3.0-or-later

/// The forms in which one name is met in English and German sentences.
enum NameForms {
  /// What a form says beside the name.
  enum Form {
    case plain
    /// `Toms Sohn`, `the Toms`, `Maxens`.
    case possessive
    /// A nickname that is an everyday word too, such as Bill: a name only where it is written large.
    case capital
  }

  /// The folded forms of a folded name of one word.
  static func forms(of name: String) -> [String: Form] {
    guard name.count > 2, name.allSatisfy(\.isLetter) else { return [name: .plain] }
    var forms: [String: Form] = [:]
    for base in [name] + Nicknames.others(for: name).sorted() where base.count > 2 {
      for form in diminutives(of: base) where !WordList.isCommon(form) { forms[form] = .plain }
      for ending in possessives(of: base) where !WordList.isCommon(base + ending) { forms[base + ending] = .possessive }
      for form in diminutives(of: base) where !WordList.isCommon(form + "s") { forms[form + "s"] = .possessive }
    }
    for nickname in Nicknames.others(for: name) {
      forms[nickname] = WordList.isCommon(nickname) ? .capital : .plain
    }
    // An `s` has always counted, whatever the word becomes.
    forms[name + "s"] = .possessive
    forms[name] = .plain
    return forms
  }

  /// -s; after s, x, z also -ens and -es: `Fritzens`, `the Jameses`.
  private static func possessives(of name: String) -> [String] {
    guard let last = name.last else { return [] }
    return "sxz".contains(last) || name.hasSuffix("sch") || name.hasSuffix("ch") ? ["s", "ens", "es"] : ["s", "ns"]
  }

  /// -chen, -lein, -le, -i, -y, -ie, with the doubled consonant of `Tommy` and the umlaut of `Hänschen`.
  private static func diminutives(of name: String) -> Set<String> {
    var stems: Set = [name]
    if let last = name.last, "aeiouy".contains(last), name.count > 3 { stems.insert(String(name.dropLast())) }
    if name.hasSuffix("us") || name.hasSuffix("as") || name.hasSuffix("es"), name.count > 4 {
      stems.insert(String(name.dropLast(2)))
    }
    var forms: Set<String> = []
    for stem in stems where stem.count > 1 {
      for spelling in [stem, umlauted(stem)] {
        for ending in ["chen", "lein"] { forms.insert(spelling + ending) }
      }
      guard let last = stem.last, !"aeiouy".contains(last) else { continue }
      for ending in ["i", "y", "ie"] where stem.count > 2 {
        forms.insert(stem + ending)
        // Consonant, vowel, consonant: the last is doubled.
        if stem.count <= 4, "aeiou".contains(stem.dropLast().last ?? "-") { forms.insert(stem + String(last) + ending) }
      }
      if stem.count > 3 { forms.insert(stem + "le") }
    }
    return forms
  }

  /// `haenschen`, as `Hänschen` is written without an ä; with one, folding has taken the dots away.
  private static func umlauted(_ stem: String) -> String {
    guard let index = stem.lastIndex(where: { "aou".contains($0) }) else { return stem }
    return stem[...index] + "e" + stem[stem.index(after: index)...]
  }
}
