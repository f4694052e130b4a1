// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Support
import Testing

@Suite("agenda export", .timeLimit(.minutes(15)))
struct AgendaExportTests {
  private func export(_ program: Program, _ options: [String]) throws -> Process.Ending {
    try program.run(["agenda", "export", "weekly"] + options)
  }

  @Test(
    "prints each format",
    arguments: [("markdown", "# Our evening\n"), ("html", "<!doctype html>\n"), ("ics", "BEGIN:VCALENDAR\r\n")])
  func formats(format: String, beginning: String) throws {
    let program = try Program()
    defer { program.remove() }
    let ending = try export(program, ["--format", format, "--date", "2099-12-03", "--start", "19:30"])
    #expect(ending.code == 0)
    #expect(ending.errors.isEmpty)
    #expect(ending.output.utf8.starts(with: beginning.utf8))
    #expect(lack(of: "19:32", in: ending.output) == nil)
  }

  @Test("counts from the beginning where there is no start, for as many men as it is told")
  func people() throws {
    let program = try Program()
    defer { program.remove() }
    let ending = try export(program, ["--format", "markdown", "--people", "5"])
    #expect(lack(of: "for 5 people.", in: ending.output) == nil)
    #expect(lack(of: "\n**0:02**, 3 minutes\n", in: ending.output) == nil)
  }

  @Test("says when it does not fit, and still prints it")
  func tooMany() throws {
    let program = try Program()
    defer { program.remove() }
    let ending = try export(program, ["--format", "markdown", "--people", "40"])
    #expect(ending.code == 0)
    #expect(lack(of: "For 40 men this takes longer than it should.", in: ending.errors) == nil)
  }

  @Test(
    "asks for what it needs",
    arguments: [
      (["--format", "ics"], "--date friday --start 19:30"), (["--format", "pdf"], "markdown"),
      (["--format", "ics", "--date", "2099-12-03"], "wants to know when"),
      (["--format", "html", "--date", "soon"], "not a date"),
      (["--format", "html", "--date", "2001-01-01"], "is past"),
      (["--format", "html", "--date", "6/12"], "two ways"), (["--format", "html", "--start", "9"], "time of day"),
      (["--format", "html", "--people", "0"], "1 to 100 men"), (["--format", "html", "--force"], "is for a file"),
    ])
  func usage(options: [String], words: String) throws {
    let program = try Program()
    defer { program.remove() }
    let ending = try export(program, options)
    #expect(ending.code == 64)
    #expect(ending.output.isEmpty)
    #expect(lack(of: words, in: ending.errors) == nil, "\(ending.errors)")
  }
}
