// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Groundwork

@Suite("The nearest word", .timeLimit(.minutes(5)))
struct NearestWordTests {
  @Test(
    "slips are counted",
    arguments: [
      ("next", "next", 0), ("nxt", "next", 1), ("netx", "next", 1), ("nexxt", "next", 1), ("mext", "next", 1),
      ("", "next", 4), ("next", "", 4), ("kitten", "sitting", 3), ("strat", "start", 1), ("abcd", "badc", 2),
    ])
  func slips(one: String, other: String, count: Int) {
    #expect(NearestWord.slips(from: Array(one), to: Array(other)) == count)
    #expect(NearestWord.slips(from: Array(other), to: Array(one)) == count)
  }

  @Test("of what was typed begins alike, and shares something")
  func typed() {
    #expect(NearestWord.typed("bark", among: ["mark", "bars", "barn"]) == "bars")
    #expect(NearestWord.typed("GO", among: ["go"]) == "go")
    #expect(NearestWord.typed("x", among: ["go", "no"]) == nil)
    #expect(NearestWord.typed("horse", among: ["next", "go"]) == nil)
  }

  @Test("of a word in a file is found, a far one is not")
  func written() {
    let words = ["time", "title", "each", "checkin", "checkout"]
    #expect(NearestWord.one(to: "tiem", among: words) == "time")
    #expect(NearestWord.one(to: "Each", among: words) == "each")
    #expect(NearestWord.one(to: "check-in", among: words) == "checkin")
    #expect(NearestWord.one(to: "weather", among: words) == nil)
    #expect(NearestWord.all(to: "chekout", among: words) == ["checkout"])
    #expect(NearestWord.one(to: String(repeating: "x", count: 100_000), among: words) == nil)
  }
}
