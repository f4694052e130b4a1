// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import RecordStore
import Support
import Testing

/// The real program in a terminal, in the middle of a turn, with half a line typed: told to go, or its window closed.
@Suite("A program that is told to go", .serialized, .timeLimit(.minutes(15)))
struct HangupTests {
  enum Way: String, CaseIterable, CustomTestStringConvertible {
    case terminate, hangup, closed
    /// The window is closed, and the signal that tells of it is ignored, as under `nohup`.
    case closedUnheard

    var testDescription: String { rawValue }

    func send(to terminal: PseudoTerminal) {
      switch self {
      case .terminate: terminal.send(SIGTERM)
      case .hangup: terminal.send(SIGHUP)
      case .closed, .closedUnheard: terminal.hangUp()
      }
    }

    var leavesTerminal: Bool { self == .terminate || self == .hangup }
  }

  private let program: Program

  init() throws { program = try Program() }

  private var circle: String { program.home + "/circle" }

  private func sit(_ way: Way) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(rows: 24, columns: 80)
    let trap = way == .closedUnheard ? "trap '' HUP; " : ""
    try terminal.spawn(
      "/bin/sh", ["-c", trap + #"exec "$0" meet"#, Program.executable.path],
      environment: ["HOME": program.home, "CIRCLEKEEPER_HOME": program.home, "LANG": "C.UTF-8", "TZ": "UTC"])
    return terminal
  }

  /// Into the first turn of the check-in, and half a line further.
  private func speak(at terminal: PseudoTerminal, half: String) {
    #expect(terminal.see("circle>"))
    for (line, answer) in [
      ("join Tomislav, Alistair, Jan", "join us"), ("start", "1 of "), ("goto 4", "4 of "), ("next", "Tomislav, "),
    ] {
      #expect(terminal.type(line: line, until: answer), "\(line): \(terminal.screen.body)")
    }
    terminal.type(half)
    #expect(terminal.see { $0.cursorLine == (half.isEmpty ? "circle>" : "circle> \(half)") }, "\(terminal.screen.body)")
  }

  private func lastEvent() throws -> MeetingEvent? {
    try RecordStore.openForReading(folder: circle).unfinished()?.entries.last?.event
  }

  @Test("keeps what was said, gives the terminal back and goes on with resume", arguments: Way.allCases)
  func resumed(way: Way) throws {
    defer { program.remove() }
    let terminal = try sit(way)
    speak(at: terminal, half: "commit ask Wolodymyr")
    #expect(!terminal.echoes)
    let before = try lastEvent()
    guard case .turnBegan? = before else {
      Issue.record("\(String(describing: before))")
      return
    }
    way.send(to: terminal)
    #expect(terminal.waitForEnd() == .exit(0))
    if way.leavesTerminal {
      #expect(terminal.echoes)
      let end = terminal.transcript.suffix(200)
      #expect(end.contains("␛[r") && end.contains("␛[?2004l"), "\(end)")
    }
    #expect(try lastEvent() == before)
    #expect(program.bytes.range(of: Data("Wolodymyr".utf8)) == nil)
    let resumed = try program.run(["resume"], lines: ["who"])
    #expect(resumed.output.contains("We go on.") && resumed.output.contains("(has the floor"), "\(resumed)")
  }

  @Test("does not do what was typed and not entered", arguments: [Way.closed, .closedUnheard])
  func halfACommand(way: Way) throws {
    defer { program.remove() }
    let terminal = try sit(way)
    speak(at: terminal, half: "next")
    let before = try lastEvent()
    way.send(to: terminal)
    #expect(terminal.waitForEnd() == .exit(0))
    #expect(try lastEvent() == before)
  }

  @Test("ends with 74 where the last steps could not be saved", arguments: Way.allCases)
  func unsaved(way: Way) throws {
    defer { program.remove() }
    let terminal = try sit(way)
    speak(at: terminal, half: "")
    let before = try lastEvent()
    // SQLite cannot make its rollback journal.
    let obstacle = circle + "/circle.sqlite-journal"
    try FileManager.default.createDirectory(atPath: obstacle, withIntermediateDirectories: false)
    terminal.type(line: "next")
    #expect(terminal.see("NOT SAVED"), "\(terminal.screen.body)")
    way.send(to: terminal)
    #expect(terminal.waitForEnd() == .exit(74))
    rmdir(obstacle)
    #expect(try lastEvent() == before)
  }

  @Test("Ctrl-C changes nothing, and the next line is taken")
  func interrupted() throws {
    defer { program.remove() }
    let terminal = try sit(.hangup)
    speak(at: terminal, half: "next")
    let before = try lastEvent()
    terminal.type("\u{3}")
    #expect(terminal.see("Nothing is changed. quit leaves"))
    #expect(try lastEvent() == before)
    #expect(terminal.type(line: "next", until: "Alistair, "))
    terminal.type(line: "quit")
    #expect(terminal.waitForEnd() == .exit(0))
    #expect(terminal.echoes)
  }

  @Test("Ctrl-Z stops it with the terminal as it was; fg goes on with half a line and the clock")
  func stopped() throws {
    defer { program.remove() }
    let terminal = try PseudoTerminal(rows: 24, columns: 80)
    // A shell without a line editor of its own, so that the terminal is seen as the program leaves it.
    let script = #"set -m; "$0" meet; echo "stopped with $?"; read -r line; fg; echo "ended with $?""#
    try terminal.spawn(
      "/bin/sh", ["-c", script, Program.executable.path],
      environment: ["HOME": program.home, "CIRCLEKEEPER_HOME": program.home, "LANG": "C.UTF-8", "TZ": "UTC"])
    speak(at: terminal, half: "nex")
    let row = terminal.screen.bottomLine
    #expect(row.contains("Tomislav"))
    terminal.type("\u{1A}")
    #expect(terminal.see("stopped with 148"), "\(terminal.screen.body)")
    #expect(terminal.echoes)
    #expect(!terminal.screen.lines.contains { $0.hasPrefix(row.prefix(12)) }, "the status line is gone")
    let written = terminal.output.count
    terminal.type(line: "on")
    #expect(terminal.see { $0.cursorLine == "circle> nex" && $0.bottomLine.contains("Tomislav") })
    #expect(terminal.output.count > written && !terminal.echoes)
    #expect(terminal.type(line: "t", until: "Alistair, "), "\(terminal.screen.body)")
    terminal.type(line: "quit")
    #expect(terminal.waitForEnd() == .exit(0))
    #expect(terminal.transcript.contains("ended with 0"))
    #expect(terminal.echoes)
  }
}
