// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Anonymity

@Suite("Lists of words", .timeLimit(.minutes(5)))
struct WordListTests {
  @Test(
    "an ending makes no other word",
    arguments: [
      ("woche", true), ("wochen", true), ("gespraechs", true), ("abend", true), ("abendmal", false), ("jobst", false),
      ("berger", false),
    ])
  func endings(word: String, isNoun: Bool) {
    #expect(WordList.germanNouns.contains(word) == isNoun)
  }

  @Test("a vocabulary takes the e back that has made room for an ending, but not before an s")
  func silentE() {
    let vocabulary = Vocabulary(["love", "call"], endings: "s ed ing")
    for word in ["love", "loves", "loved", "loving", "calls", "calling"] { #expect(vocabulary.contains(word)) }
    for word in ["lovs", "callx", "ed"] { #expect(!vocabulary.contains(word)) }
    #expect(!vocabulary.lists("calls"))
  }

  @Test(
    "old German names are put together from two elements",
    arguments: [("sigismund", true), ("adelgunde", true), ("friedemann", true), ("mund", false), ("gund", false)])
  func elements(word: String, isName: Bool) {
    #expect(WordList.isTwoElementName(word) == isName)
  }
}
