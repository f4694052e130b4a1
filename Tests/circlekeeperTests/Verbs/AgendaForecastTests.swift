// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Support
import Testing

@Suite("agenda forecast", .timeLimit(.minutes(15)))
struct AgendaForecastTests {
  private func run(_ options: [String]) throws -> Process.Ending {
    let program = try Program()
    defer { program.remove() }
    return try program.run(["agenda", "forecast", "weekly", "--people", "7", "--start", "19:30"] + options)
  }

  @Test("holds an agenda many times, and answers the same seed with the same words")
  func forecast() throws {
    let ending = try run(["--runs", "500", "--seed", "7"])
    #expect(ending.code == 0 && ending.errors.isEmpty)
    #expect(ending.output.hasPrefix("Our evening, 19:30 to 21:00, for 7 men: 500 evenings by chance\n"))
    #expect(lack(of: "The minutes after 21:00 come from\n", in: ending.output) == nil)
    #expect(try run(["--runs", "500", "--seed", "7"]).output == ending.output)
    #expect(try run(["--runs", "500", "--seed", "8"]).output != ending.output)
  }

  @Test("knows what a circle knows better about itself")
  func model() throws {
    func chance(_ options: [String]) throws -> Double {
      let output = try run(["--runs", "500", "--json"] + options).output
      let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
      return try #require(object?["onTimePercent"] as? Double)
    }
    let usual = try chance([])
    #expect(try chance(["--use", "75%"]) > usual)
    #expect(try chance(["--use", "110"]) < usual)
    #expect(try chance(["--stages", "150%"]) < usual)
    #expect(try chance(["--delayed", "100%", "--delay", "30m", "--pauses", "50%"]) < usual)
    #expect(try chance(["--delayed", "0%", "--pauses", "0%", "--pass", "30%", "--join-later", "0%"]) > usual)
  }

  @Test(
    "refuses what is no number of evenings, percentage or length, and says what to write",
    arguments: [
      (["--runs", "0"], "--runs 10000"), (["--runs", "1000001"], "--runs 10000"), (["--use", "0.9"], "such as: 90%"),
      (["--pass", "120%"], "--pass 10%"), (["--delay", "5"], "--delay 5m"), (["--until", "7"], "--until 21:30"),
    ])
  func refusals(options: [String], words: String) throws {
    let ending = try run(options)
    #expect(ending.code == 64)
    #expect(ending.output.isEmpty)
    #expect(lack(of: words, in: ending.errors) == nil)
  }
}
