// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import RecordStore
import Support
import Testing

@Suite("The history's verbs", .timeLimit(.minutes(15)))
struct HistoryVerbTests {
  private static func program(_ meetings: Int) throws -> Program {
    let program = try Program()
    guard let first = Day(parsing: "2026-09-01") else { return program }
    let store = try RecordStore.openForWriting(folder: program.home + "/circle", today: first)
    try store.add(
      (0..<meetings).map { index in
        let stages: [MeetingRecord.Stage] = [StageKind.opening, .checkin, .round].map { kind in
          .init(
            kind: kind, title: kind.title(in: "en"), held: true, planned: .minutes(10), used: .minutes(9 + index % 3),
            turns: kind.hasTurns ? 6 : 0, between: .minutes(1), voices: false)
        }
        let record = MeetingRecord(
          agenda: "weekly", present: 6, stages: stages, evenness: 0.75, themes: index < 6 ? ["=anger"] : [])
        return (first.advanced(by: index * 7), ClosingAccount(record: record, passes: 1))
      })
    return program
  }

  @Test(
    "an empty circle is told in words, and nothing is made",
    arguments: [["history"], ["history", "meetings"], ["history", "commitments"], ["history", "guess"]])
  func empty(arguments: [String]) throws {
    let program = try Program()
    defer { program.remove() }
    let ending = try program.run(arguments)
    #expect(ending.code == 0)
    #expect(!ending.output.isEmpty && ending.errors.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: program.home + "/circle"))
  }

  @Test("filters take days and months, and say what they take")
  func filters() throws {
    let program = try Self.program(10)
    defer { program.remove() }
    func meetings(_ arguments: String...) throws -> Int {
      struct Overview: Decodable { let meetings: Int }
      let output = try program.run(["history", "--json"] + arguments).output
      return try JSONDecoder().decode(Overview.self, from: Data(output.utf8)).meetings
    }
    #expect(try meetings() == 10)
    #expect(try meetings("--since", "2026-10") == 5)
    #expect(try meetings("--until", "2026-09") == 5)
    #expect(try meetings("--since", "2026-09-08", "--until", "2026-09-08") == 1)
    #expect(try meetings("--theme", "=anger") == 6)
    #expect(try meetings("--agenda", "other") == 0)
    #expect(try program.run(["history", "--since", "soon"]).code == 64)
    #expect(try program.run(["history", "--since", "2026-10", "--until", "2026-09"]).code == 64)
  }

  @Test(
    "an export is a new file for its owner's eyes, and never takes the place of another", arguments: ["csv", "json"])
  func export(format: String) throws {
    let program = try Self.program(10)
    defer { program.remove() }
    let path = program.home + "/figures"
    let arguments = ["history", "export", "--format", format, "--output", path]
    #expect(try program.run(arguments).code == 0)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
    #expect(mode?.intValue == 0o600)
    let written = try String(contentsOfFile: path, encoding: .utf8)
    #expect(written == (try program.run(["history", "export", "--format", format]).output))
    #expect(!written.contains(/\d{4}-\d\d-\d\d/))
    let again = try program.run(arguments)
    #expect(again.code == 73)
    #expect(again.errors.contains("is there already. Name another file."))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == written)
    let link = program.home + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: program.home + "/elsewhere")
    #expect(try program.run(["history", "export", "--format", format, "--output", link]).code == 73)
    #expect(!FileManager.default.fileExists(atPath: program.home + "/elsewhere"))
  }

  @Test("too few meetings export nothing, and the reason is said")
  func tooFew() throws {
    let program = try Self.program(4)
    defer { program.remove() }
    let ending = try program.run(["history", "export", "--format", "csv", "--output", program.home + "/x"])
    #expect(ending.code == 65)
    #expect(lack(of: "It takes five closed meetings", in: ending.errors) == nil)
    #expect(!FileManager.default.fileExists(atPath: program.home + "/x"))
  }

  @Test("a report is a new file too")
  func report() throws {
    let program = try Self.program(10)
    defer { program.remove() }
    let path = program.home + "/report.html"
    #expect(try program.run(["history", "report", "--format", "html", "--output", path]).code == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("10 meetings from 2026-09 to 2026-11."))
    #expect(try program.run(["history", "report", "--format", "html", "--output", path]).code == 73)
  }

  @Test("a guess comes before the figure, and an end of the lines shows none")
  func guess() throws {
    let program = try Self.program(10)
    defer { program.remove() }
    let ending = try program.run(["history", "guess"], lines: ["who knows", "6"])
    let output = ending.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(lack(of: "A number from 0 to 10, please", in: output) == nil)
    #expect(
      lack(of: "You guessed 6. Measured over 10 meetings: 7.5. It was shared more evenly than it felt.", in: output)
        == nil)
    #expect(!(try program.run(["history", "guess"]).output.contains("7.5")))
  }

  @Test("exports of five circles merge; fewer, doubled, foreign and missing files are refused")
  func merge() throws {
    let programs = try (0..<5).map { try Self.program(10 + $0 * 5) }
    defer { for program in programs { program.remove() } }
    var files: [String] = []
    for (index, program) in programs.enumerated() {
      let path = programs[0].home + "/\(index).json"
      // The circles here held the same evenings: make each its own.
      let text = try program.run(["history", "export", "--format", "json"]).output
        .replacing(#""evenness" : 0.75"#, with: #""evenness" : 0.\#(6 + index / 2)\#(index % 2 * 5)"#)
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      files.append(path)
    }
    let merged = try programs[0].run(["history", "merge"] + files)
    #expect(merged.code == 0, "\(merged.errors)")
    #expect(merged.output.hasPrefix("5 circles, "))
    #expect(try programs[0].run(["history", "merge"] + files.prefix(4)).code == 65)
    #expect(try programs[0].run(["history", "merge"] + files + [files[0]]).errors.contains("of the same circle"))
    #expect(try programs[0].run(["history", "merge", programs[0].home + "/nowhere"]).code == 66)
    #expect(try programs[0].run(["history", "merge", "/dev/null"]).code == 66)
  }
}
