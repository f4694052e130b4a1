// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Support
import Testing

@Suite("agenda plan", .timeLimit(.minutes(15)))
struct AgendaPlanTests {
  @Test("lays a shipped agenda out between two times of day")
  func plan() throws {
    let program = try Program()
    defer { program.remove() }
    let ending = try program.run(
      ["agenda", "plan", "weekly", "--people", "7", "--start", "19:30", "--until", "21:00"])
    #expect(ending.code == 0)
    #expect(ending.errors.isEmpty)
    #expect(ending.output.hasPrefix("Our evening, 19:30 to 21:00, for 7 men\n"))
    #expect(lack(of: "\n19:30   1  Opening ", in: ending.output) == nil)
  }

  @Test("takes the agenda's own duration and the middle of its people, and says so")
  func defaults() throws {
    let program = try Program()
    defer { program.remove() }
    let ending = try program.run(["agenda", "plan", "weekly", "--start", "23:15"])
    #expect(ending.output.hasPrefix("Our evening, 23:15 to 00:45, for 7 men\n"))
    #expect(ending.errors == "Another number of men: --people N\n")
    let now = try program.run(["agenda", "plan", "weekly", "--json"])
    #expect(now.code == 0)
    #expect(try JSONSerialization.jsonObject(with: Data(now.output.utf8)) is [String: Any])
  }

  @Test(
    "refuses what is no evening, and says what to write",
    arguments: [
      (["--people", "0"], Int32(64), "1 to 100 men"), (["--people", "101"], 64, "1 to 100 men"),
      (["--until", "24:00"], 64, "not a time of day"), (["--start", "20:00", "--until", "19:00"], 64, "twelve hours"),
    ])
  func refusals(options: [String], code: Int32, words: String) throws {
    let program = try Program()
    defer { program.remove() }
    let ending = try program.run(["agenda", "plan", "weekly"] + options)
    #expect(ending.code == code)
    #expect(ending.output.isEmpty)
    #expect(lack(of: words, in: ending.errors) == nil)
  }

  @Test("an agenda that is not there is answered with the nearest one")
  func unknown() throws {
    let program = try Program()
    defer { program.remove() }
    let ending = try program.run(["agenda", "plan", "wekly"])
    #expect(ending.code == 66)
    #expect(lack(of: "Did you mean weekly?", in: ending.errors) == nil)
  }
}
