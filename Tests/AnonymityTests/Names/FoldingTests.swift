// SPDX-License-Identifier: GPL-3.0-or-later

import Anonymity
import Testing

@Suite("Folding", .timeLimit(.minutes(5)))
struct FoldingTests {
  @Test(
    "case and marks fall away",
    arguments: [
      ("José", "jose"), ("Jose\u{301}", "jose"), ("Łukasz", "lukasz"), ("Søren", "soren"), ("Strauß", "strauss"),
      ("İbrahim", "ibrahim"), ("ısmail", "ismail"), ("Nguyễn", "nguyen"), ("Ｔｏｍ", "tom"), ("Αλέξης", "αλεξησ"),
      ("Андрей", "андреи"), ("O’Brien", "o'brien"), ("Æthel", "aethel"), ("🦊", "🦊"), ("유진", "유진"), ("Đorđe", "dorde"),
    ])
  func folds(typed: String, folded: String) {
    #expect(typed.folded == folded)
  }
}
