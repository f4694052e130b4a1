// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import StrictYAML

@Suite("What is found in a file", .timeLimit(.minutes(5)))
struct FindingsTests {
  @Test("is told from its top to its end, and never a flood of it")
  func order() {
    var findings = Findings()
    for line in (1...Findings.limit + 7).reversed() {
      findings.error(at: SourcePosition(line: line, column: 1), "Line \(line).")
    }
    let told = findings.inOrder
    #expect(told.map(\.line).dropLast() == Array(8...Findings.limit + 7)[...])
    #expect(told.last?.sentence == "There are 7 more. Mend these first.")
  }

  @Test("is no error as long as all of it is a warning")
  func warnings() {
    var findings = Findings()
    findings.warn(at: .start, "No break.")
    #expect(!findings.hasErrors)
    findings.error(at: .start, "No stages.")
    #expect(findings.hasErrors)
  }

  @Test(
    "in a text is told in its place, and the text stays as long", arguments: ["\u{1B}", "\t", "\u{200B}", "\u{202E}"])
  func hidden(character: String) {
    var findings = Findings()
    let source = SourceText.read(Array("one\ntw\(character)o\n".utf8), findings: &findings)
    #expect(findings.inOrder.map(\.position) == [SourcePosition(line: 2, column: 3)])
    #expect(source.wasCleaned && source.line(2)?.unicodeScalars.count == 4)
    #expect(
      source.line(2)?.unicodeScalars.contains { $0 != HiddenCharacter.replacement && HiddenCharacter.matches($0) }
        == false)
  }
}
