// SPDX-License-Identifier: GPL-3.0-or-later

/// Characters that a reader cannot see but a terminal obeys: control characters, escape, marks that turn the direction
/// of writing, characters without width.
package enum HiddenCharacter {
  /// Stands in for each of them. In a file it says that something was lost when the file was saved.
  package static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// None of these is hidden.
  static let printableASCII: ClosedRange<UInt8> = 0x20...0x7E

  /// Whether `scalar` is refused in every file and text. A line feed is not: it ends a line.
  package static func matches(_ scalar: Unicode.Scalar) -> Bool {
    if UInt8(exactly: scalar.value).map(printableASCII.contains) ?? false || scalar == "\n" { return false }
    if scalar == replacement { return true }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate: return true
    default:
      return properties.isNoncharacterCodePoint
        || (properties.isDefaultIgnorableCodePoint && !properties.isVariationSelector)
    }
  }

  /// What to call it: `tab`, `zero width space (U+200B)`.
  static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    switch scalar {
    case "\t": return "a tab"
    case "\0": return "a NUL character (\(code))"
    case "\u{1B}": return "an escape character (\(code))"
    case replacement: return "a character that was lost when the file was saved (\(code))"
    default:
      guard let name = scalar.properties.name else { return "a control character (\(code))" }
      return "an invisible character, \(name.lowercased()) (\(code))"
    }
  }

  /// `text` with every hidden character replaced by one that shows; as many scalars as before.
  package static func shown(_ text: some StringProtocol) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      shown.append(scalar == "\t" ? " " : matches(scalar) ? replacement : scalar)
    }
    return String(shown)
  }
}
