// SPDX-License-Identifier: GPL-3.0-or-later

internal import CText

/// Columns that `text` takes in a terminal. Colours (`ESC [ … m`) take none. Needs a UTF-8 locale; without one every
/// character counts as one column.
package func displayWidth(_ text: String) -> Int {
  StyledText(text).reduce(0) { $0 + $1.width }
}

/// The longest beginning of `text` that fits into `columns`. Where it had to be cut, colours end.
package func cut(_ text: String, toColumns columns: Int) -> String {
  var kept = ""
  var width = 0
  var isStyled = false
  for piece in StyledText(text) {
    if width + piece.width > columns { return isStyled ? kept + "\u{1B}[0m" : kept }
    kept += piece.text
    width += piece.width
    isStyled = isStyled || piece.isStyle
  }
  return kept
}

/// The rows that `text`, begun at the left margin, fills in a terminal of so many columns.
package func rowsFilled(by text: String, columns: Int) -> Int {
  guard columns > 0 else { return 1 }
  var rows = 1
  var column = 0
  for piece in StyledText(text) where piece.width > 0 {
    if column + piece.width > columns {
      rows += 1
      column = 0
    }
    column += piece.width
  }
  return rows
}

/// A text as its characters and the colour sequences between them.
package struct StyledText: Sequence, IteratorProtocol {
  package struct Piece {
    package var text: Substring
    package var width: Int
    package var isStyle: Bool
  }

  private var rest: Substring

  package init(_ text: String) {
    rest = text[...]
  }

  package mutating func next() -> Piece? {
    guard let first = rest.first else { return nil }
    if first == "\u{1B}", let end = styleEnd {
      defer { rest = rest[end...] }
      return Piece(text: rest[..<end], width: 0, isStyle: true)
    }
    rest.removeFirst()
    return Piece(text: Substring(String(first)), width: columns(of: first), isStyle: false)
  }

  private var styleEnd: Substring.Index? {
    let body = rest.dropFirst()
    guard body.first == "[" else { return nil }
    guard let last = body.dropFirst().firstIndex(where: { !("0"..."9" ~= $0) && $0 != ";" }) else { return nil }
    return rest[last] == "m" ? rest.index(after: last) : nil
  }

  /// Terminals disagree about joined emoji; the sum over the parts is never too small.
  private func columns(of character: Character) -> Int {
    character.unicodeScalars.reduce(0) { sum, scalar in
      let width = Int(ctext_width(scalar.value))
      return sum + (width < 0 ? 1 : width)
    }
  }
}
