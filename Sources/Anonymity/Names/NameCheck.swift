// SPDX-License-Identifier: GPL-3.0-or-later

/// What a name may be.
enum NameCheck {
  static let longest = 40

  /// The name, trimmed and with single spaces.
  ///
  /// - Parameter verbs: the shell's command words, which no man can be called by.
  static func checked(_ typed: String, verbs: Set<String>) throws(NameRefusal) -> String {
    let words = typed.split(separator: " ")
    let name = words.joined(separator: " ")
    guard let first = name.first else { throw NameRefusal("That name is empty. Any word will do, such as Tom.") }
    guard name.allSatisfy(\.isHarmless) else {
      throw NameRefusal("There is a hidden character in that name. Please type it again by hand.")
    }
    guard name.count <= longest else {
      throw NameRefusal("That name is longer than \(longest) characters. A short one is enough, such as Tom B.")
    }
    guard first != "-" else {
      throw NameRefusal("A name cannot begin with `-`. Write it without, or put another word first.")
    }
    guard !name.contains(where: { $0 == "," || $0 == ":" }) else {
      throw NameRefusal("A name cannot contain `,` or `:`. To name several men, write `join Tom, Jan`.")
    }
    guard !words.allSatisfy({ $0.allSatisfy(\.isNumber) }) else {
      throw NameRefusal("`\(name)` is a number, and numbers stand for seats. Put a word to it, such as Tom \(name).")
    }
    guard !verbs.contains(name.lowercased()) else {
      throw NameRefusal("`\(name)` is a word that the shell uses; give another word, such as \(name) B.")
    }
    return name
  }

  /// Composed or decomposed, in capitals or not: the same name. Other letters, other marks: another name.
  static func same(_ one: String, _ other: String) -> Bool {
    one.lowercased() == other.lowercased()
  }
}
