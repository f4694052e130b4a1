// SPDX-License-Identifier: GPL-3.0-or-later

import TerminalText

/// The bottom row, kept out of the scroll region so that typing and output never touch it. A value that says which
/// bytes to send; the cursor is where it was after each of them.
struct StatusLine {
  /// Below this many rows there is no status line.
  static let fewestRows = 5

  let isWanted: Bool
  private(set) var rows: Int
  private(set) var columns: Int
  private(set) var text = ""
  private var drawn: String?

  init(isWanted: Bool, rows: Int, columns: Int) {
    self.isWanted = isWanted
    (self.rows, self.columns) = (rows, columns)
  }

  var isShown: Bool { isWanted && rows >= Self.fewestRows }

  /// Rows that remain for everything else.
  var rowsAbove: Int { isShown ? rows - 1 : rows }

  mutating func resize(rows: Int, columns: Int) {
    (self.rows, self.columns) = (rows, columns)
    drawn = nil
  }

  /// What changes the screen from the old text to `text`; nothing when it looks the same.
  mutating func show(_ text: String) -> String {
    self.text = text
    return draw()
  }

  mutating func draw() -> String {
    let line = cut(text, toColumns: columns)
    guard isShown, line != drawn else { return "" }
    drawn = line
    return "\u{1B}7\u{1B}[\(rows);1H\(line)\u{1B}[0m\(displayWidth(line) < columns ? "\u{1B}[K" : "")\u{1B}8"
  }

  /// To be called when the screen was cleared: the row is empty.
  mutating func forgetDrawing() {
    drawn = nil
  }

  /// Makes room below the cursor's row and sets the scroll region.
  mutating func takeRow() -> String {
    drawn = nil
    guard isShown else { return Self.releaseRegion }
    return Self.releaseRegion + "\u{1B}D\u{1B}[A" + "\u{1B}7\u{1B}[1;\(rows - 1)r\u{1B}8"
  }

  /// Gives the whole screen back, with the row empty.
  mutating func releaseRow() -> String {
    drawn = nil
    return isShown ? "\u{1B}7\u{1B}[r\u{1B}[\(rows);1H\u{1B}[2K\u{1B}8" : Self.releaseRegion
  }

  /// The scroll region is the whole screen again. The sequence itself moves the cursor home: hence saved and restored.
  static let releaseRegion = "\u{1B}7\u{1B}[r\u{1B}8"
}
