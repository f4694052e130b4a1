// SPDX-License-Identifier: GPL-3.0-or-later

import TerminalText
import Testing

@Suite("Wrapping", .timeLimit(.minutes(5))) struct WrappingTests {
  init() {
    TextLocale.adoptUTF8()
  }

  @Test("lines break between words") func betweenWords() {
    #expect(wrapped("we have time, nobody hurries", width: 12) == ["we have", "time, nobody", "hurries"])
  }

  @Test("a word that is too long is broken inside") func longWord() {
    #expect(wrapped("a Donaudampfschiff", width: 8) == ["a", "Donaudam", "pfschiff"])
  }

  @Test("line ends and indentation stay") func lineEnds() {
    #expect(wrapped("one\n\n  two three", width: 7) == ["one", "", "  two", "  three"])
  }

  @Test("wide letters count twice") func wide() {
    #expect(wrapped("李明 李明", width: 5) == ["李明", "李明"])
  }

  @Test("nothing is one empty line, and no width is too small") func edges() {
    #expect(wrapped("", width: 10) == [""])
    #expect(wrapped("ab", width: 0) == ["a", "b"])
    #expect(wrapped("李", width: 1) == ["李"])
  }

  @Test("no line exceeds the width", arguments: 2...40) func bound(width: Int) {
    let text = "Whose need was it? 李明 asked, and 😀 Jörg said: Donaudampfschifffahrtsgesellschaft, of course."
    #expect(wrapped(text, width: width).allSatisfy { displayWidth($0) <= width })
    #expect(wrapped(text, width: width).joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test("the first line begins with one thing, the others with another") func margins() {
    #expect(wrapped("one two\nthree", width: 8, first: "3. ", rest: "   ") == ["3. one", "   two", "   three"])
    #expect(wrapped("", width: 7, first: "- ", rest: "  ") == ["- "])
  }

  @Test("a margin as wide as the screen gives way") func wideMargin() {
    #expect(wrapped("ab", width: 4, first: "      ", rest: "      ").allSatisfy { displayWidth($0) <= 4 })
  }

  @Test("a text is cut or filled to its columns") func filled() {
    #expect(fitted("abcdef", toColumns: 4) == "abc…")
    #expect(fitted("ab", toColumns: 4) == "ab  ")
    #expect(fitted("鷺鷺鷺", toColumns: 4) == "鷺… ")
    #expect(fitted("ab", toColumns: 0) == "…")
  }
}
