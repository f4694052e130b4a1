// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Anonymity

@Suite("Handle words", .timeLimit(.minutes(5)))
struct HandleWordsTests {
  @Test("each language has many, all distinct, small and plain", arguments: ["en", "de"])
  func words(language: String) {
    let words = HandleWords.words(for: language)
    #expect(words.count >= 120)
    #expect(Set(words).count == words.count)
    #expect(words.allSatisfy { $0.count > 2 && $0.allSatisfy { ("a"..."z").contains($0) } })
  }

  @Test("none of them is a given name")
  func noNames() {
    let names: Set = [
      "robin", "jay", "heath", "ash", "clay", "rowan", "basil", "wren", "martin", "jasper", "opal", "river", "brook",
      "dale", "glen", "cliff", "storm", "sky", "dawn", "iris", "lily", "rose", "daisy", "hazel", "holly", "ivy",
      "willow", "sage", "reed", "aspen", "raven", "phoenix", "lark", "fern", "heather", "frost", "wolf", "falk",
      "linde", "heide", "erika", "jasmin", "milan", "gale", "leif", "linnet", "merlin", "drake", "zephyr", "forest",
    ]
    #expect(names.isDisjoint(with: HandleWords.english))
    #expect(names.isDisjoint(with: HandleWords.german))
  }

  @Test("a language without a list speaks English")
  func fallback() {
    #expect(HandleWords.words(for: "fr") == HandleWords.english)
  }
}
