// SPDX-License-Identifier: GPL-3.0-or-later

/// `text` in lines of at most `width` columns, broken between words; a word that is too long is broken inside. Line
/// ends in the text stay, and so does the indentation of a line, for its continuations too. Colour it afterwards.
package func wrapped(_ text: String, width: Int) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { wrappedLine($0, width: max(width, 1)) }
}

private func wrappedLine(_ line: Substring, width: Int) -> [String] {
  let spaces = line.prefix { $0 == " " }
  let indent = displayWidth(String(spaces)) * 2 < width ? String(spaces) : ""
  var lines: [String] = []
  var current = indent
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
