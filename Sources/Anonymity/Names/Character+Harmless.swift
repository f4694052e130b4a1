// SPDX-License-Identifier: GPL-3.0-or-later

extension Character {
  /// Whether the character shows itself and does nothing else: no control or escape character, none that turns the
  /// direction of writing, none without a width, no pile of marks. What joins an emoji together is harmless in it.
  package var isHarmless: Bool {
    let scalars = unicodeScalars
    guard scalars.count <= 12 else { return false }
    let isEmoji = scalars.contains { $0.properties.isEmoji && !$0.isASCII } || scalars.contains("\u{20E3}")
    return scalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .surrogate: false
      default: !scalar.properties.isDefaultIgnorableCodePoint || (isEmoji && scalar.joinsEmoji)
      }
    }
  }
}

extension Unicode.Scalar {
  /// The zero-width joiner, the two presentation selectors, and the letters hidden in a flag.
  fileprivate var joinsEmoji: Bool {
    self == "\u{200D}" || self == "\u{FE0E}" || self == "\u{FE0F}" || ("\u{E0020}"..."\u{E007F}").contains(self)
  }
}

extension StringProtocol {
  /// The text with every control character turned into a space and every other hidden character taken out.
  package var harmless: String {
    var result = ""
    for character in self {
      if character.isHarmless {
        result.append(character)
      } else {
        for scalar in character.unicodeScalars {
          let single = Character(scalar)
          if single.isHarmless {
            result.append(single)
          } else if !scalar.properties.isDefaultIgnorableCodePoint {
            result.append(" ")
          }
        }
      }
    }
    return result
  }
}
