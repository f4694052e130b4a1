// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Support
import Testing

@Suite("agenda show", .timeLimit(.minutes(5)))
struct AgendaShowTests {
  @Test("reads an agenda on lines that fit")
  func text() throws {
    let program = try Program()
    defer { program.remove() }
    let ending = try program.run(["agenda", "show", "weekly"])
    #expect(ending.code == 0)
    #expect(ending.output.hasPrefix("Our evening\n"))
    #expect(ending.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("prints JSON that is a good agenda file itself")
  func json() throws {
    let program = try Program()
    defer { program.remove() }
    let shown = try program.run(["agenda", "show", "weekly", "--json"]).output
    let path = program.home + "/weekly.yaml"
    try shown.write(toFile: path, atomically: true, encoding: .utf8)
    let check = try program.run(["agenda", "check", path])
    #expect(check.code == 0)
    #expect(check.errors.isEmpty)
    #expect(try program.run(["agenda", "show", path, "--json"]).output == shown)
  }
}
