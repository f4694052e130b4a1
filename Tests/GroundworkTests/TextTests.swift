// SPDX-License-Identifier: GPL-3.0-or-later

import Groundwork
import Testing

@Suite("A text in a message", .timeLimit(.minutes(5)))
struct TextTests {
  @Test("is cut before it floods the screen")
  func quoted() {
    #expect("five".quoted == "“five”")
    #expect(String(repeating: "x", count: 40).quoted.count == 42)
    #expect(String(repeating: "x", count: 41).quoted == "“\(String(repeating: "x", count: 40))…”")
  }

  @Test("is an id only in lower-case words joined by hyphens")
  func slug() {
    for text in ["weekly", "nobodys-rescuer", "4-7-8"] { #expect(text.isSlug, "\(text)") }
    for text in ["", "-", "a--b", "a-", "Weekly", "a b", "ä", "a_b"] { #expect(!text.isSlug, "\(text)") }
  }
}
