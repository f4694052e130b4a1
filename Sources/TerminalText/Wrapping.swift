// SPDX-License-Identifier: GPL-3.0-or-later

/// `text` in lines of at most `width` columns, broken between words; a word that is too long is broken inside. Line
/// ends in the text stay, and so does the indentation of a line, for its continuations too. Colour it afterwards.
///
/// - Parameters:
///   - first: what the first line begins with, such as `3. `.
///   - rest: what all others begin with.
package func wrapped(_ text: String, width: Int, first: String = "", rest: String = "") -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { index, line in
    wrappedLine(line, width: max(width, 1), first: index == 0 ? first : rest, rest: rest)
  }
}

private func wrappedLine(_ line: Substring, width: Int, first: String, rest: String) -> [String] {
  let spaces = line.prefix { $0 == " " }
  let indent = displayWidth(rest + spaces) * 2 < width ? rest + spaces : ""
  var lines: [String] = []
  var current = first + spaces
  if displayWidth(current) >= width { current = indent }
  var isEmpty = true
  for word in line.split(separator: " ").map(String.init) {
    if !isEmpty, displayWidth(current) + 1 + displayWidth(word) > width {
      lines.append(current)
      current = indent
      isEmpty = true
    }
    current += isEmpty ? word : " " + word
    isEmpty = false
    while displayWidth(current) > width {
      let head = cut(current, toColumns: width)
      guard head.count > indent.count else { break }
      lines.append(head)
      current = indent + current.dropFirst(head.count)
    }
  }
  return lines + [current]
}

/// `text` exactly so many columns wide: cut with an ellipsis, or filled with spaces.
package func fitted(_ text: String, toColumns columns: Int) -> String {
  let width = displayWidth(text)
  if width <= columns { return text + String(repeating: " ", count: columns - width) }
  let head = cut(text, toColumns: columns - 1)
  return head + "…" + String(repeating: " ", count: max(0, columns - 1 - displayWidth(head)))
}
