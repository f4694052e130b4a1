// SPDX-License-Identifier: GPL-3.0-or-later

import Support
import TerminalText
import Testing

@testable import LineEditor

@Suite("Status line", .timeLimit(.minutes(5))) struct StatusLineTests {
  init() {
    TextLocale.adoptUTF8()
  }

  @Test("it is drawn once, and again only when it looks different") func drawnWhenChanged() {
    var line = StatusLine(isWanted: true, rows: 10, columns: 5)
    #expect(!line.show("heron speaks").isEmpty)
    #expect(line.show("heron speaks").isEmpty)
    #expect(line.show("heron sings").isEmpty)
    #expect(!line.show("wren speaks").isEmpty)
    line.resize(rows: 10, columns: 8)
    #expect(!line.show("wren speaks").isEmpty)
  }

  @Test("below five rows, or unwanted, there is none", arguments: [(4, true), (24, false)])
  func none(rows: Int, isWanted: Bool) {
    var line = StatusLine(isWanted: isWanted, rows: rows, columns: 80)
    #expect(line.show("heron speaks").isEmpty)
    #expect(line.rowsAbove == rows)
    var screen = Screen(rows: rows)
    screen.feed(("text" + line.takeRow() + line.show("wren") + line.releaseRow()).utf8)
    #expect(screen.lines.filter { !$0.isEmpty } == ["text"])
  }

  @Test("taking, drawing and releasing the row leave the cursor where it was", arguments: 0..<6)
  func cursor(row: Int) {
    var line = StatusLine(isWanted: true, rows: 6, columns: 20)
    var screen = Screen(rows: 6, columns: 20)
    screen.feed((String(repeating: "\r\n", count: row) + "text").utf8)
    screen.feed(line.takeRow().utf8)
    let place = screen.cursor
    #expect(screen.cursorLine == "text")
    #expect(place.row < 5)
    screen.feed(line.show("heron speaks").utf8)
    #expect(screen.bottomLine == "heron speaks")
    screen.feed(line.releaseRow().utf8)
    #expect(screen.cursor == place)
    #expect(screen.bottomLine == "")
  }
}
