// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Support
import Testing

@Suite("How a verb ends", .timeLimit(.minutes(15)))
struct ExitCodeTests {
  @Test(
    "with a code after sysexits and a plain sentence, and no circle is made",
    arguments: [
      (["meet", "nope"], 66, "There is no agenda"), (["resume"], 66, "No meeting is waiting"),
      (["meet", "--until", "9"], 64, "such as: --until 21:30"), (["history", "--jsn"], 64, "--json"),
      (["rehearse", "weekly", "--script", "nowhere.txt"], 66, "There is no script"),
      (["meet", "--circle", "../x"], 64, "--circle thursday"),
    ])
  func codes(arguments: [String], code: Int32, sentence: String) throws {
    let program = try Program()
    defer { program.remove() }
    let ending = try program.run(arguments)
    #expect(ending.code == code)
    #expect(lack(of: sentence, in: ending.errors) == nil, "\(ending.errors)")
    #expect(ending.output.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: program.home + "/circle"))
  }

  @Test("a script stops at its first refused line and names it")
  func script() throws {
    let program = try Program()
    defer { program.remove() }
    let path = program.home + "/script.txt"
    try "join Tom\nnxt\njoin Ali\n".write(toFile: path, atomically: true, encoding: .utf8)
    let ending = try program.run(["rehearse", "weekly", "--script", path])
    #expect(ending.code == 65)
    #expect(lack(of: "Line 2: I don't know `nxt`. Did you mean `next`?", in: ending.output) == nil)
    #expect(trace(of: "Ali joins us.", in: ending.output) == nil)
  }

  @Test("74 where the events of a meeting cannot be written; the meeting goes on, and is saved")
  func events() throws {
    let program = try Program()
    defer { program.remove() }
    let ending = try program.process(["meet", "--events"]).runToEnd(
      lines: ["join Tom, Ali, Jan", "start", "next"], output: FileHandle(forWritingAtPath: "/dev/full"))
    #expect(ending.code == 74)
    #expect(ending.errors.split(separator: "\n").count { $0.hasPrefix("The events reach nobody any more.") } == 1)
    #expect(try program.run(["resume"]).output.contains("We go on."))
  }

  @Test(
    "74 where not all of the output could be written: of little, and of more than one buffer holds",
    arguments: [["agenda", "list"], ["agenda", "export", "weekly", "--format", "html"], ["--help"]])
  func output(arguments: [String]) throws {
    let program = try Program()
    defer { program.remove() }
    let ending = try program.process(arguments).runToEnd(output: FileHandle(forWritingAtPath: "/dev/full"))
    #expect(ending.code == 74, "\(ending)")
    #expect(lack(of: "Not all of it could be written", in: ending.errors) == nil, "\(ending)")
  }

  @Test("the same where nobody can read the messages")
  func noMessages() throws {
    let program = try Program()
    defer { program.remove() }
    let ending = try program.process(["meet", "nope"]).runToEnd(errors: FileHandle(forWritingAtPath: "/dev/full"))
    #expect(ending.hasExited && ending.code == 66)
  }

  @Test("a pipe ends quietly, and the meeting can be resumed; one never started leaves nothing")
  func pipe() throws {
    let program = try Program()
    defer { program.remove() }
    #expect(try program.run(["meet"], lines: ["join Tom"]).code == 0)
    #expect(try program.run(["resume"]).code == 66)
    let ending = try program.run(["meet"], lines: ["join Tom, Ali", "nxt", "start"])
    #expect(ending.code == 0)
    #expect(!ending.output.utf8.contains(0x1B))
    #expect(try program.run(["resume"], lines: ["who"]).output.contains("We go on."))
  }

  @Test("a second one that would write is told who does; a reader works meanwhile")
  func second() throws {
    let program = try Program()
    defer { program.remove() }
    let first = try Conversation(program, ["meet"])
    try first.say("join Tom, Ali")
    try first.say("start")
    let second = try program.run(["meet"])
    #expect(second.code == 75)
    #expect(second.errors.contains("open in another Circlekeeper"))
    #expect(try program.run(["history"]).code == 0)
    try first.end()
  }
}
