// SPDX-License-Identifier: GPL-3.0-or-later

/// `text` without anything that could act on a terminal or deceive the eye: control characters become `�` (line ends
/// and tabs a space), marks that turn the writing direction or show nothing are left out. A joiner inside an emoji
/// stays.
package func harmless(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: \.acts) else { return text }
  let scalars = Array(text.unicodeScalars)
  var safe = String.UnicodeScalarView()
  for index in scalars.indices {
    let scalar = scalars[index]
    switch scalar.properties.generalCategory {
    case _ where !scalar.acts: safe.append(scalar)
    case .control: safe.append("\t\n\r".unicodeScalars.contains(scalar) ? " " : "\u{FFFD}")
    case .format:
      if scalar == "\u{200D}", joinsEmoji(scalars, at: index) { safe.append(scalar) }
    default: safe.append(" ")
    }
  }
  return String(safe)
}

extension Unicode.Scalar {
  /// Whether a terminal could obey it, or an eye not see it.
  var acts: Bool {
    if value < 0x7F { return value < 0x20 }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }
}

private func joinsEmoji(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
  guard index > 0, index + 1 < scalars.count else { return false }
  let before = scalars[index - 1]
  let isAfterEmoji = before == "\u{FE0F}" || before.properties.isEmojiModifier || before.properties.isEmojiPresentation
  return isAfterEmoji && scalars[index + 1].properties.isEmoji && !scalars[index + 1].isASCII
}
