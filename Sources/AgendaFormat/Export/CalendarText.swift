// SPDX-License-Identifier: GPL-3.0-or-later

/// How RFC 5545 writes texts and lines.
enum CalendarText {
  /// The value type TEXT, section 3.3.11. Line ends stay, as `\n`.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += ["\\", scalar]
      case "\n": escaped += ["\\", "n"]
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// A content line folded to 75 octets, section 3.1, and never within a code point.
  static func folded(_ line: String) -> String {
    var folded = String.UnicodeScalarView()
    var octets = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if octets + size > 75 {
        folded += ["\r", "\n", " "]
        octets = 1
      }
      folded.append(scalar)
      octets += size
    }
    return String(folded)
  }
}
