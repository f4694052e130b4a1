// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Support
import TerminalText
import Testing

@Suite("What a verb of the circle asks at a terminal", .serialized, .timeLimit(.minutes(5)))
struct CircleQuestionTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program.fill(sealedWith: nil)
  }

  private func forgetting() throws -> PseudoTerminal {
    let terminal = try program.sit(["circle", "forget", "--agreements"])
    #expect(terminal.see("yes or no:"))
    return terminal
  }

  @Test("is asked again when the answer is neither yes nor no, and a no changes nothing")
  func typo() throws {
    defer { program.remove() }
    let before = program.database
    let terminal = try forgetting()
    terminal.type(line: "yse")
    #expect(terminal.see("Please answer yes or no."))
    terminal.type(line: "No")
    #expect(terminal.waitForEnd() == .exit(0))
    #expect(terminal.screen.contains("Nothing was done."))
    #expect(program.database == before)
  }

  @Test("takes a yes with spaces and capitals for one")
  func yes() throws {
    defer { program.remove() }
    let terminal = try forgetting()
    terminal.type(line: " Yes ")
    #expect(terminal.waitForEnd() == .exit(0))
    #expect(terminal.screen.contains("The agreements are forgotten."))
  }

  @Test(
    "takes Enter, Ctrl-D and Ctrl-C for a no, and the terminal stays as it was", arguments: ["\r", "\u{4}", "\u{3}"])
  func leaving(key: String) throws {
    defer { program.remove() }
    let before = program.database
    let terminal = try forgetting()
    terminal.type(key)
    #expect(terminal.waitForEnd() == (key == "\u{3}" ? .signal(SIGINT) : .exit(0)))
    if key != "\u{3}" { #expect(terminal.screen.body.contains("Nothing was done.")) }
    #expect(terminal.echoes)
    #expect(program.database == before)
  }

  @Test(
    "for a passphrase is left with the terminal as it was, and nothing changed",
    arguments: [("\u{3}", 0, 130), ("\u{4}", 0, 130), ("\r", 0, 77), ("", SIGTERM, 129), ("", SIGHUP, 129)])
  func passphrase(key: String, signal: Int32, code: Int32) throws {
    defer { program.remove() }
    let before = program.database
    let terminal = try program.sit(["circle", "lock"])
    #expect(terminal.see("A passphrase for the circle:"))
    #expect(terminal.screen.contains("nobody can recover them"))
    #expect(!terminal.echoes)
    if signal == 0 { terminal.type(key) } else { terminal.send(signal) }
    #expect(terminal.waitForEnd() == .exit(code))
    if code == 77 { #expect(terminal.screen.body.contains { $0.hasPrefix("Nothing was typed") }) }
    #expect(terminal.echoes)
    #expect(program.database == before)
  }

  @Test(
    "a new circle without a passphrase says so; who leaves with Ctrl-C or Ctrl-D leaves none",
    arguments: ["\r", "\u{3}", "\u{4}"])
  func none(key: String) throws {
    defer { program.remove() }
    let terminal = try program.sit(["circle", "init", "--circle", "thursday"])
    #expect(terminal.see("Type one, or press Enter for none:"))
    terminal.type(key)
    #expect(terminal.waitForEnd() == .exit(key == "\r" ? 0 : 130))
    #expect(terminal.screen.contains(key == "\r" ? "It has no passphrase" : "Nothing was changed."))
    #expect(FileManager.default.fileExists(atPath: program.home + "/thursday") == (key == "\r"))
  }

  @Test(
    "is printed in a narrow window without a broken word",
    arguments: [
      ["circle", "init"], ["circle", "info"], ["circle", "doctor"], ["circle", "purge", "--dry-run"],
      ["circle", "forget"], ["circle", "forget", "7"], ["circle", "backup", "nowhere/copy"], ["circle", "passphrase"],
    ])
  func narrow(arguments: [String]) throws {
    defer { program.remove() }
    let terminal = try program.sit(arguments, columns: 40)
    #expect(terminal.waitForEnd() != nil)
    let printed = String(decoding: terminal.output, as: UTF8.self).split(whereSeparator: \.isNewline)
    #expect(!printed.isEmpty)
    #expect(printed.allSatisfy { displayWidth(String($0)) <= 40 }, "\(printed)")
  }
}
