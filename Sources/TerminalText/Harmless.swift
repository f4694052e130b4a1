// SPDX-License-Identifier: GPL-3.0-or-later

/// `text` without anything that could act on a terminal or deceive the eye: control characters become `�` (line ends
/// and tabs a space), marks that turn the writing direction or show nothing are left out. A joiner inside an emoji
/// stays.
package func harmless(_ text: String) -> String {
  let scalars = Array(text.unicodeScalars)
  var safe = String.UnicodeScalarView()
  for (index, scalar) in scalars.enumerated() {
    switch scalar.properties.generalCategory {
    case .control:
      safe.append("\t\n\r".unicodeScalars.contains(scalar) ? " " : "\u{FFFD}")
    case .lineSeparator, .paragraphSeparator:
      safe.append(" ")
    case .format:
      if scalar == "\u{200D}", joinsEmoji(scalars, at: index) { safe.append(scalar) }
    default:
      safe.append(scalar)
    }
  }
  return String(safe)
}

private func joinsEmoji(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
  guard index > 0, index + 1 < scalars.count else { return false }
  let before = scalars[index - 1]
  let isAfterEmoji = before == "\u{FE0F}" || before.properties.isEmojiModifier || before.properties.isEmojiPresentation
  return isAfterEmoji && scalars[index + 1].properties.isEmoji && !scalars[index + 1].isASCII
}
