// SPDX-License-Identifier: GPL-3.0-or-later

/// Texts that mean themselves in Markdown. What could mean something else gets a backslash (CommonMark 0.31.2, section
/// 2.4), and so do the marks that GitHub's dialect adds; the rest stays as it is, since a text is also read raw.
enum MarkdownText {
  /// A text for the middle of a line.
  static func escaped(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var escaped = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let isMeaningful =
        switch scalar {
        case "\\", "`", "*", "_", "[", "]", "<", "$", "~": true
        // It could end a heading.
        case "#": index == 0 || scalars[index - 1] == " "
        case "&": index + 1 < scalars.count && (scalars[index + 1] == "#" || scalars[index + 1].properties.isAlphabetic)
        default: false
        }
      if isMeaningful { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  /// A text for the beginning of a line, where a few more characters mean something: `1.`, `-`, `+`, `=`, `>`.
  static func escapedLine(_ text: String) -> String {
    let digits = text.unicodeScalars.prefix { ("0"..."9").contains($0) }
    let rest = text.unicodeScalars.dropFirst(digits.count)
    guard let mark = rest.first, (digits.isEmpty ? "-+=>" : ".)").unicodeScalars.contains(mark) else {
      return escaped(text)
    }
    return String(digits) + "\\" + String(mark) + escaped(String(rest.dropFirst()))
  }
}
