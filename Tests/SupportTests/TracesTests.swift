// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Support
import Testing

@Suite("The search for a canary", .timeLimit(.minutes(5)))
struct TracesTests {
  private static let name = "Thørvaldsen-Łódź"

  @Test(
    "finds a name in every form, in any case, and whatever stands before it",
    arguments: ["Thørvaldsen-Łódź", "thorvaldsen-lodz", "THØRVALDSEN-ŁÓDŹ"], 0..<3)
  func forms(word: String, start: Int) {
    let before = Array(repeating: UInt8(ascii: "x"), count: start)
    let utf8 = before + Array(word.utf8) + before
    let utf16 = before + word.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } + before
    let forms: [[UInt8]] = [
      utf8, utf16, before + word.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
      Array(utf8.map { String($0 >> 4, radix: 16, uppercase: true) + String($0 & 15, radix: 16) }.joined().utf8),
      Array(Data(utf8).base64EncodedString().utf8), Array(Data(utf16).base64EncodedString().utf8),
    ]
    for (number, form) in forms.enumerated() { #expect(!Traces.of(Self.name, in: form).isEmpty, "\(number)") }
  }

  @Test("finds nothing where it is not")
  func nothing() {
    #expect(Traces.of(Self.name, in: []) == [])
    #expect(Traces.of(Self.name, in: Array("Thorvald and Lodz were here".utf8)) == [])
  }
}
