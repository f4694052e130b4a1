// SPDX-License-Identifier: GPL-3.0-or-later

internal import Mustache
internal import TerminalText

/// How a value becomes text of a page: harmless, and without a character that could be markup.
///
/// Mustache's own escaping looks at whole characters, and so lets a quotation mark pass that bears a combining accent.
/// A browser looks at code points; so does this.
struct PageText: MustacheContentType {
  /// What every template begins with. Making it tells Mustache about this way of escaping.
  static let pragma: String = {
    MustacheContentTypes.register(PageText(), named: "PAGE")
    return "{{% CONTENT_TYPE: PAGE}}"
  }()

  func escapeText(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in harmless(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;".unicodeScalars
      case "<": escaped += "&lt;".unicodeScalars
      case ">": escaped += "&gt;".unicodeScalars
      case "\"": escaped += "&quot;".unicodeScalars
      case "'": escaped += "&#39;".unicodeScalars
      default: escaped.append(scalar.properties.isNoncharacterCodePoint ? "\u{FFFD}" : scalar)
      }
    }
    return String(escaped)
  }
}
