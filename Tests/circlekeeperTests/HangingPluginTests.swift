// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Support
import Testing

/// A live meeting, in a terminal, with a plugin that says hello, greets the evening and then hangs.
@Suite("A live meeting with a plugin that hangs", .serialized, .timeLimit(.minutes(15)))
struct HangingPluginTests {
  private let program: Program
  /// In the plugin's name, and so in the command lines of its processes.
  private let mark = String(UUID().uuidString.prefix(8)).lowercased()

  init() throws { program = try Program() }

  /// - Parameter hang: what it does when the first stage begins.
  private func enable(hang: String) throws {
    let name = "lamp-\(mark)"
    let greeting = #"echo '{"cue":"show","text":"The lamp is lit."}'"#
    try Hostile("lamp", greeting, atStage: hang, says: nil)
      .write(to: program.home + "/.config/circlekeeper/Plugins", as: name)
    #expect(try program.run(["plugin", "enable", name]).code == 0)
  }

  /// Up to the moment at which it hangs.
  private func begin() throws -> PseudoTerminal {
    let terminal = try program.sit(["meet"])
    #expect(terminal.see("circle>"))
    terminal.type(line: "join Tomislav, Alistair, Jan")
    #expect(terminal.see("join us"))
    return terminal
  }

  /// What was said, however it is wrapped.
  private func words(_ terminal: PseudoTerminal) -> String {
    terminal.transcript.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("the next commands are answered before it is given up; then it is said once, and the meeting goes on")
  func answeredAtOnce() throws {
    defer { program.remove() }
    try enable(hang: "sleep 9000")
    let terminal = try begin()
    for (line, answer) in [
      ("start", "1 of 10"), ("goto 4", "4 of 10"), ("next", "Tomislav, "), ("next", "Alistair, "),
    ] {
      #expect(terminal.type(line: line, until: answer), "\(line): \(terminal.screen.body)")
      #expect(!words(terminal).contains("in time"), "\(line) was answered after the plugin's two seconds")
    }
    #expect(terminal.see { _ in words(terminal).contains("so it is ended. The meeting goes on.") })
    #expect(terminal.type(line: "next", until: "Jan, "))
    #expect(Processes.areGone(mark), "\(Processes.with(mark))")
    terminal.type(line: "quit")
    #expect(terminal.waitForEnd() == .exit(0))
    #expect(words(terminal).components(separatedBy: "lamp-\(mark) did not answer in time").count == 2)
  }

  @Test("nothing of it is left when the program is killed", arguments: ["sleep 9000", "sleep 9000 & sleep 9000", ":"])
  func killed(hang: String) throws {
    defer { program.remove() }
    try enable(hang: hang)
    let terminal = try begin()
    terminal.type(line: "start")
    #expect(terminal.see("The lamp is lit."), "\(terminal.screen.body)")
    #expect(!Processes.with(mark).isEmpty)
    terminal.send(SIGKILL)
    #expect(terminal.waitForEnd() == .signal(SIGKILL))
    // The kernel ends the box, and the box what is in it.
    #expect(Processes.areGone(mark), "\(Processes.with(mark))")
  }

  @Test("nor when its window is closed")
  func closed() throws {
    defer { program.remove() }
    try enable(hang: "trap '' HUP TERM; sleep 9000")
    let terminal = try begin()
    terminal.type(line: "start")
    #expect(terminal.see("The lamp is lit."), "\(terminal.screen.body)")
    terminal.hangUp()
    #expect(terminal.waitForEnd() == .exit(0))
    #expect(Processes.areGone(mark))
  }
}
