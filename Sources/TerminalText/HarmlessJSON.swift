// SPDX-License-Identifier: GPL-3.0-or-later

/// The same JSON value, written so that it may be printed: what ``harmless(_:)`` takes out of a text stands as `\u009B`.
/// JSON itself asks for that below U+0020 only; a terminal obeys, and an eye is deceived by, more than these.
package func harmlessJSON(_ json: String) -> String {
  var safe = String.UnicodeScalarView()
  for scalar in json.unicodeScalars {
    if scalar.acts, scalar != "\n" {
      for unit in String(scalar).utf16 { safe += escape(unit).unicodeScalars }
    } else {
      safe.append(scalar)
    }
  }
  return String(safe)
}

private func escape(_ unit: UInt16) -> String {
  let digits = String(unit, radix: 16, uppercase: true)
  return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
}
