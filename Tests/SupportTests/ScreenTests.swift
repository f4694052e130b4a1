// SPDX-License-Identifier: GPL-3.0-or-later

import Support
import Testing

@Suite("Screen", .timeLimit(.minutes(5))) struct ScreenTests {
  private func screen(_ text: String, rows: Int = 4, columns: Int = 10) -> Screen {
    var screen = Screen(rows: rows, columns: columns)
    screen.feed(text.utf8)
    return screen
  }

  @Test("text wraps at the last column, not before the next letter") func wrapping() {
    #expect(screen("0123456789").cursor == (0, 9))
    #expect(screen("0123456789\r\nab").lines == ["0123456789", "ab", "", ""])
    #expect(screen("0123456789ab").lines == ["0123456789", "ab", "", ""])
    #expect(screen("012345678李").lines == ["012345678", "李", "", ""])
  }

  @Test("a scroll region keeps the rows outside it") func region() {
    let shown = screen("\u{1B}[4;1Hstatus\u{1B}[1;3r1\r\n2\r\n3\r\n4\r\n5")
    #expect(shown.lines == ["3", "4", "5", "status"])
    #expect(shown.scrollback == ["1", "2"])
  }

  @Test("setting the region moves the cursor home; save and restore bring it back") func saved() {
    #expect(screen("ab\r\ncd\u{1B}[1;3r").cursor == (0, 0))
    #expect(screen("ab\r\ncd\u{1B}7\u{1B}[1;3r\u{1B}8").cursor == (1, 2))
  }

  @Test("erasing, inserting and deleting") func changes() {
    #expect(screen("abcdef\u{1B}[3G\u{1B}[K").lines[0] == "ab")
    #expect(screen("abcdef\u{1B}[3G\u{1B}[2P").lines[0] == "abef")
    #expect(screen("abcdef\u{1B}[3G\u{1B}[2@x").lines[0] == "abx cdef")
    #expect(screen("abcdef\u{1B}[3G\u{1B}[4hX\u{1B}[4lY").lines[0] == "abXYdef")
    #expect(screen("a\r\nb\r\nc\u{1B}[A\u{1B}[J").lines == ["a", "b", "", ""])
    #expect(screen("a\r\nb\u{1B}[2J").text == "\n\n\n")
  }

  @Test("colours, titles and modes are not text; letters in pieces are letters") func parsing() {
    #expect(screen("\u{1B}[1;31mred\u{1B}[0m\u{1B}]0;title\u{7}\u{1B}[?2004h!").lines[0] == "red!")
    var pieces = Screen(rows: 1, columns: 10)
    for byte in "Jörg 李".utf8 { pieces.feed([byte]) }
    #expect(pieces.lines == ["Jörg 李"])
  }
}
