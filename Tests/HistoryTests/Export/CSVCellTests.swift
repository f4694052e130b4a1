// SPDX-License-Identifier: GPL-3.0-or-later

import Support
import Testing

@testable import History

@Suite("A cell of CSV", .timeLimit(.minutes(5)))
struct CSVCellTests {
  @Test("of all Unicode scalars, none ends a cell, acts on a terminal, hides or begins a formula")
  func everyScalar() {
    var wrong: [String] = []
    for block in EveryScalar.blocks {
      let row = block.map { CSV.cell(String($0)) }.joined(separator: ",")
      let cells = CSVRows.read(row + "\r\n")?.first
      let isFormula = cells?.contains { $0.first.map("=+-@".unicodeScalars.contains) ?? false }
      if cells?.count != block.count || isFormula != false || !Self.isHarmless(row) {
        wrong.append("a scalar from U+" + String(block[0].value, radix: 16))
      }
    }
    #expect(wrong == [])
  }

  @Test("all of them, each under an accent, are one cell")
  func everyAccent() {
    for block in EveryScalar.blocks {
      let cell = CSV.cell(block.map { "a\($0)\u{301}b" }.joined())
      #expect(CSVRows.read(cell + "\r\n")?.map(\.count) == [1] && Self.isHarmless(cell))
    }
  }

  private static func isHarmless(_ csv: String) -> Bool {
    EveryScalar.acting(in: csv, besides: "\t\r\n").isEmpty && !csv.unicodeScalars.contains("\u{200D}")
  }
}
