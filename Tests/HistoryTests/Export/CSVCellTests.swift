// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import History

@Suite("A cell of CSV")
struct CSVCellTests {
  @Test("of all Unicode scalars, none ends a cell, acts on a terminal or hides, alone or under an accent")
  func everyScalar() {
    var wrong: [String] = []
    for number in UInt32(0)...0x10_FFFF {
      guard let scalar = Unicode.Scalar(number) else { continue }
      for text in [String(scalar), "a\(scalar)\u{301}b"] {
        let cell = Array(CSV.cell(text).unicodeScalars)
        let isQuoted = cell.first == "\""
        let inner = isQuoted ? cell.dropFirst().dropLast() : cell[...]
        let marks = inner.count { $0 == "\"" }
        let isWhole = isQuoted ? marks.isMultiple(of: 2) && cell.last == "\"" : marks == 0 && !inner.contains(",")
        let isSafe = inner.allSatisfy { left in
          switch left.properties.generalCategory {
          case .control: left == "\t" || isQuoted && (left == "\r" || left == "\n")
          case .format, .lineSeparator, .paragraphSeparator: false
          default: true
          }
        }
        let isFormula = inner.first.map { "=+-@".unicodeScalars.contains($0) } ?? false
        if !isWhole || !isSafe || isFormula { wrong.append("U+" + String(number, radix: 16)) }
      }
    }
    #expect(wrong == [])
  }
}
