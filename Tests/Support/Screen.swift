// SPDX-License-Identifier: GPL-3.0-or-later

/// What a person sees: a small terminal emulator that turns output bytes into rows of text. It knows cursor movement,
/// scroll regions, erasing, inserting and deleting, save and restore; colours are ignored. When resized it does not
/// reflow, like xterm.
package struct Screen {
  package private(set) var rows: Int
  package private(set) var columns: Int
  package private(set) var cursor = (row: 0, column: 0)
  package private(set) var bells = 0
  /// The rows that have scrolled off the top, oldest first.
  package private(set) var scrollback: [String] = []

  /// A wide character's second cell is empty.
  private var cells: [[String]]
  private var region: ClosedRange<Int>
  private var saved = (row: 0, column: 0)
  private var isWrapPending = false
  private var isInserting = false
  private var parser = Parser()

  package init(rows: Int = 24, columns: Int = 80) {
    self.rows = rows
    self.columns = columns
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    region = 0...(rows - 1)
  }

  // MARK: Looking

  /// Each row without the spaces at its end.
  package var lines: [String] { cells.map(Self.text) }
  package var text: String { lines.joined(separator: "\n") }
  package var bottomLine: String { lines[rows - 1] }
  package var cursorLine: String { lines[cursor.row] }
  /// The rows above the bottom line that are not empty.
  package var body: [String] { lines.dropLast().filter { !$0.isEmpty } }

  package func contains(_ text: String) -> Bool { self.text.contains(text) }

  private static func text(_ row: [String]) -> String {
    var text = row.joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  // MARK: Changing

  package mutating func resize(rows: Int, columns: Int) {
    while cells.count > rows {
      if cursor.row >= rows {
        scrollback.append(Self.text(cells.removeFirst()))
        cursor.row -= 1
      } else {
        cells.removeLast()
      }
    }
    while cells.count < rows { cells.append([]) }
    for row in cells.indices {
      cells[row] = Array(cells[row].prefix(columns))
      cells[row] += Array(repeating: " ", count: columns - cells[row].count)
    }
    (self.rows, self.columns) = (rows, columns)
    cursor = (min(cursor.row, rows - 1), min(cursor.column, columns - 1))
    region = 0...(rows - 1)
    isWrapPending = false
  }

  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      guard let action = parser.feed(byte) else { continue }
      perform(action)
    }
  }

  private mutating func perform(_ action: Parser.Action) {
    switch action {
    case .print(let scalar): put(scalar)
    case .control(let byte): control(byte)
    case .escape(let byte): escape(byte)
    case .sequence(let final, let numbers, let isPrivate):
      if !isPrivate { sequence(final, numbers) }
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = Self.width(of: scalar)
    if width == 0 {
      let column = isWrapPending ? cursor.column : max(cursor.column - 1, 0)
      cells[cursor.row][column].unicodeScalars.append(scalar)
      return
    }
    if isWrapPending || cursor.column + width > columns {
      cursor.column = 0
      lineFeed()
    }
    isWrapPending = false
    if isInserting {
      cells[cursor.row].insert(contentsOf: repeatElement(" ", count: width), at: cursor.column)
      cells[cursor.row].removeLast(width)
    }
    cells[cursor.row][cursor.column] = String(scalar)
    if width == 2 { cells[cursor.row][cursor.column + 1] = "" }
    cursor.column += width
    if cursor.column >= columns {
      cursor.column = columns - 1
      isWrapPending = true
    }
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x07: bells += 1
    case 0x08: move(to: cursor.row, cursor.column - 1)
    case 0x09: move(to: cursor.row, (cursor.column / 8 + 1) * 8)
    case 0x0A, 0x0B, 0x0C: lineFeed()
    case 0x0D: move(to: cursor.row, 0)
    default: break
    }
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "7"): saved = cursor
    case UInt8(ascii: "8"): move(to: saved.row, saved.column)
    case UInt8(ascii: "D"): lineFeed()
    case UInt8(ascii: "E"):
      (cursor.column, isWrapPending) = (0, false)
      lineFeed()
    case UInt8(ascii: "M"): reverseLineFeed()
    case UInt8(ascii: "c"): self = Screen(rows: rows, columns: columns)
    default: break
    }
  }

  private mutating func sequence(_ final: UInt8, _ numbers: [Int]) {
    let first = numbers.first ?? 0
    let count = max(first, 1)
    switch Character(Unicode.Scalar(final)) {
    case "A": move(to: max(cursor.row - count, cursor.row >= region.lowerBound ? region.lowerBound : 0), cursor.column)
    case "B", "e":
      move(to: min(cursor.row + count, cursor.row <= region.upperBound ? region.upperBound : rows - 1), cursor.column)
    case "C", "a": move(to: cursor.row, cursor.column + count)
    case "D": move(to: cursor.row, cursor.column - count)
    case "E": move(to: cursor.row + count, 0)
    case "F": move(to: cursor.row - count, 0)
    case "G", "`": move(to: cursor.row, count - 1)
    case "d": move(to: count - 1, cursor.column)
    case "H", "f": move(to: count - 1, max(numbers.count > 1 ? numbers[1] : 1, 1) - 1)
    case "J": eraseDisplay(first)
    case "K": eraseLine(first)
    case "L": repeating(min(count, rows)) { $0.insertRow(at: $0.cursor.row, dropping: $0.region.upperBound) }
    case "M": repeating(min(count, rows)) { $0.insertRow(at: $0.region.upperBound, dropping: $0.cursor.row) }
    case "S": repeating(min(count, rows)) { $0.scrollUp() }
    case "T": repeating(min(count, rows)) { $0.insertRow(at: $0.region.lowerBound, dropping: $0.region.upperBound) }
    case "P":
      let gone = min(count, columns - cursor.column)
      cells[cursor.row].removeSubrange(cursor.column..<cursor.column + gone)
      cells[cursor.row] += Array(repeating: " ", count: gone)
    case "@":
      let new = min(count, columns - cursor.column)
      cells[cursor.row].insert(contentsOf: repeatElement(" ", count: new), at: cursor.column)
      cells[cursor.row].removeLast(new)
    case "X": blank(cursor.row, cursor.column..<min(cursor.column + count, columns))
    case "r": setRegion(numbers)
    case "h": if first == 4 { isInserting = true }
    case "l": if first == 4 { isInserting = false }
    case "s": saved = cursor
    case "u": move(to: saved.row, saved.column)
    default: break
    }
  }

  private mutating func repeating(_ count: Int, _ change: (inout Screen) -> Void) {
    for _ in 0..<count { change(&self) }
  }

  private mutating func setRegion(_ numbers: [Int]) {
    let top = max(numbers.first ?? 1, 1) - 1
    let given = numbers.count > 1 ? numbers[1] : 0
    let bottom = (given == 0 ? rows : min(given, rows)) - 1
    guard top < bottom else { return }
    region = top...bottom
    move(to: 0, 0)
  }

  private mutating func move(to row: Int, _ column: Int) {
    cursor = (min(max(row, 0), rows - 1), min(max(column, 0), columns - 1))
    isWrapPending = false
  }

  private mutating func lineFeed() {
    isWrapPending = false
    if cursor.row == region.upperBound { scrollUp() } else { cursor.row = min(cursor.row + 1, rows - 1) }
  }

  private mutating func reverseLineFeed() {
    if cursor.row == region.lowerBound {
      insertRow(at: region.lowerBound, dropping: region.upperBound)
    } else {
      cursor.row = max(cursor.row - 1, 0)
    }
  }

  private mutating func scrollUp() {
    if region.lowerBound == 0 { scrollback.append(Self.text(cells[0])) }
    insertRow(at: region.upperBound, dropping: region.lowerBound)
  }

  private mutating func insertRow(at row: Int, dropping dropped: Int) {
    guard region.contains(row), region.contains(dropped) else { return }
    cells.remove(at: dropped)
    cells.insert(Array(repeating: " ", count: columns), at: row)
  }

  private mutating func eraseDisplay(_ mode: Int) {
    switch mode {
    case 0:
      eraseLine(0)
      for row in (cursor.row + 1)..<max(rows, cursor.row + 1) { blank(row, 0..<columns) }
    case 1:
      eraseLine(1)
      for row in 0..<cursor.row { blank(row, 0..<columns) }
    case 2: for row in 0..<rows { blank(row, 0..<columns) }
    case 3: scrollback.removeAll()
    default: break
    }
  }

  private mutating func eraseLine(_ mode: Int) {
    switch mode {
    case 0: blank(cursor.row, cursor.column..<columns)
    case 1: blank(cursor.row, 0..<(cursor.column + 1))
    default: blank(cursor.row, 0..<columns)
    }
  }

  private mutating func blank(_ row: Int, _ range: Range<Int>) {
    for column in range { cells[row][column] = " " }
  }

  /// Independent of any locale: marks take no column, East Asian letters and emoji take two.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    let wide: [ClosedRange<UInt32>] = [
      0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
    ]
    return wide.contains { $0.contains(scalar.value) } ? 2 : 1
  }
}

/// What is seen, in a failed test.
extension Screen: CustomStringConvertible {
  package var description: String { body.joined(separator: "\n") + "\n" + bottomLine }
}
