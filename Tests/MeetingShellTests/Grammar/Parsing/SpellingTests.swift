// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import MeetingShell

@Suite("Spelling")
struct SpellingTests {
  @Test(
    "slips are counted",
    arguments: [
      ("next", "next", 0), ("nxt", "next", 1), ("netx", "next", 1), ("nexxt", "next", 1), ("mext", "next", 1),
      ("", "next", 4), ("next", "", 4), ("kitten", "sitting", 3), ("strat", "start", 1), ("abcd", "badc", 2),
    ])
  func slips(one: String, other: String, count: Int) {
    #expect(Spelling.slips(from: one, to: other) == count)
    #expect(Spelling.slips(from: other, to: one) == count)
  }

  @Test("the nearest word begins alike, and shares something")
  func nearest() {
    #expect(Spelling.nearest(to: "bark", among: ["mark", "bars", "barn"]) == "bars")
    #expect(Spelling.nearest(to: "GO", among: ["go"]) == "go")
    #expect(Spelling.nearest(to: "x", among: ["go", "no"]) == nil)
    #expect(Spelling.nearest(to: "horse", among: ["next", "go"]) == nil)
  }
}
