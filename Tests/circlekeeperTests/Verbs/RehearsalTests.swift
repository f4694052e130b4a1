// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Support
import Testing

@Suite("A scripted rehearsal", .timeLimit(.minutes(5)))
struct RehearsalTests {
  private struct History: Decodable {
    struct Times: Decodable {
      struct Stage: Decodable {
        let planned: Int
        let used: Int
      }

      let planned: Int
      let used: Int
      let stages: [Stage]
    }

    struct Evenness: Decodable {
      let median: Double?
    }

    let meetings: Int
    let times: Times
    let evenness: Evenness
  }

  /// A line of `--events`.
  private struct Event: Decodable {
    let event: String
    let handle: String?
    let stage: Int?
    let used: Int?
  }

  private static func script(in program: Program) throws -> String {
    let path = program.home + "/evening.txt"
    let waits = Evening.lines.enumerated().flatMap { [$0.element, "wait \(20 + $0.offset * 7 % 90)s"] }
    // Without texts no commitment is carried on, so that five evenings take the same course.
    try (waits + ["keep figures", "close"]).joined(separator: "\n").write(
      toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @Test("gives the same events for the same seed, and keeps nothing")
  func same() throws {
    let program = try Program()
    defer { program.remove() }
    let script = try Self.script(in: program)
    let arguments = ["rehearse", "nobodys-rescuer", "--script", script, "--events", "--seed", "7"]
    let (one, other) = (try program.run(arguments), try program.run(arguments))
    #expect(one.code == 0, "\(one.errors)")
    #expect(one.output == other.output)
    #expect(one.output.contains(#""event":"undone""#))
    for name in Evening.names { #expect(!one.output.contains(name)) }
    #expect(try program.run(["history", "--json"]).output.contains(#""meetings" : 0"#))
    #expect(!FileManager.default.fileExists(atPath: program.home + "/circle"))
  }

  @Test("recorded five times, its history adds up and tells evenness as the events do")
  func recorded() throws {
    let program = try Program()
    defer { program.remove() }
    let script = try Self.script(in: program)
    var events = ""
    for _ in 1...5 {
      let ending = try program.run(["rehearse", "nobodys-rescuer", "--script", script, "--record", "--events"])
      #expect(ending.code == 0, "\(ending.errors)")
      events = ending.output
    }
    let output = try program.run(["history", "--json"]).output
    let history = try JSONDecoder().decode(History.self, from: Data(output.utf8))
    #expect(history.meetings == 5)
    #expect(history.times.planned == history.times.stages.reduce(0) { $0 + $1.planned })
    #expect(history.times.used == history.times.stages.reduce(0) { $0 + $1.used })
    let median = try #require(history.evenness.median)
    #expect(median > 0 && median <= 1)
    #expect(!events.isEmpty)
    try FileManager.default.removeItem(atPath: script)
    for name in Evening.names { #expect(program.bytes.range(of: Data(name.utf8)) == nil) }
  }
}
