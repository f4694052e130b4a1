// SPDX-License-Identifier: GPL-3.0-or-later

import Support
import Testing

@Suite("How two texts differ", .timeLimit(.minutes(5)))
struct TextDifferenceTests {
  @Test("nothing is said of equal ones")
  func same() {
    #expect(difference("one\ntwo", "one\ntwo") == nil)
  }

  @Test("the first line that differs is shown with those before it, and no other")
  func first() throws {
    let golden = (1...2_000).map { "line \($0)" }.joined(separator: "\n")
    let told = try #require(difference(golden.replacing("line 1234", with: "line 12-4"), golden)).description
    #expect(
      told == """
        line 1234, column 8; 2000 lines instead of 2000
                    line 1232
                    line 1233
          is:       line 12-4
          should be line 1234
        """)
  }

  @Test("a text that is too short or too long ends somewhere")
  func ends() throws {
    #expect(try #require(difference("a", "a\nb")).description.hasSuffix("  is:       (the end)\n  should be b"))
    #expect(try #require(difference("a\n", "a")).description.hasSuffix("  is:       \n  should be (the end)"))
  }

  @Test("what cannot be seen is escaped, and letters written in another way differ")
  func hidden() throws {
    #expect(try #require(difference("a\u{1B}[m", "a")).description.contains(#"a\u{1B}[m"#))
    #expect(difference("e\u{301}", "\u{E9}") != nil)
  }

  @Test("a line as long as a book is cut around the place")
  func long() throws {
    let book = String(repeating: "word ", count: 150_000)
    let told = try #require(difference(book + "x" + book, book + "y" + book)).description
    #expect(told.contains("word x") && told.contains("word y") && told.count < 400)
  }

  @Test("of a part that is missing, the line most like it is shown")
  func missing() throws {
    let page = (1...500).map { "Line \($0) of the page" }.joined(separator: "\n") + "\nTom has the floor"
    #expect(lack(of: "Tom has", in: page) == nil)
    let told = try #require(lack(of: "Tom has a turn", in: page)).description
    #expect(told == "not in 501 lines; most like it is: Tom has the floor")
    let found = try #require(trace(of: "the floor", in: page)).description
    #expect(found.count < 180 && found.hasSuffix("Tom has the floor…"))
  }
}
