// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Support
import Testing

/// A whole meeting in a terminal, with names and texts that are found nowhere else, and every byte watched that the
/// program hands to the system: as typed, folded, in UTF-16, hexadecimal and base64.
@Suite("A canary in a whole meeting", .serialized)
struct CanaryTests {
  private static let names = ["Zebulonius", "Thørvaldsen", "Quirinalde", "Wolodymyrko", "Xanthippos"]
  private static let texts = [
    "paint the marmalade lighthouse", "whistle to the aubergine", "a velvet gramophone each week",
    "the rhubarb accordion rests", "no saxophone at breakfast",
  ]
  private static let passphrase = "cobalt hedgehog umbrella"

  private static let gathering = ["join " + names.joined(separator: ", "), "until 23:59", "start", "next", "who"]
  private static let evening = [
    "hand Zebulonius", "goto 3", "next", "pass", "commit Quirinalde: \(texts[0]) by 2099-01-02", "undo", "redo",
    "commit Xanthippos: \(texts[1]) by 2099-01-03", "propose \(texts[2])", "consent", "agree \(texts[4])", "assent",
    "away Wolodymyrko", "leave Thorvaldsen", "summary \(texts[3])", "names", "hide", "show", "help commit",
  ]

  private let program: Program
  private let traceFolder: ScratchFolder
  private let terminal: PseudoTerminal

  init() throws {
    program = try Program()
    traceFolder = try ScratchFolder()
    terminal = try PseudoTerminal(rows: 40, columns: 100)
    try FileManager.default.createDirectory(atPath: program.home + "/tmp", withIntermediateDirectories: true)
  }

  private func spawn(_ arguments: [String], traced: Bool = true) throws {
    let ours = Program.executable.path
    let environment = [
      "HOME": program.home, "CIRCLEKEEPER_HOME": program.home, "TMPDIR": program.home + "/tmp", "LANG": "C.UTF-8",
      "TERM": "xterm",
    ]
    if traced {
      try terminal.spawn(
        SystemCallTrace.program, SystemCallTrace.options(into: trace) + [ours] + arguments, environment: environment)
    } else {
      try terminal.spawn(ours, arguments, environment: environment)
    }
  }

  private var trace: String { traceFolder.path + "/trace" }

  /// Types lines, each after the one before was answered.
  private func type(_ lines: [String]) {
    for (number, line) in lines.enumerated() {
      let mark = "zz\(number)z\(line.utf8.count)"
      terminal.type(line: line)
      terminal.type(line: mark)
      #expect(terminal.see("know `\(mark)`"), "\(line): \(terminal.screen.body.suffix(6))")
    }
  }

  private func expectNoTrace(of canaries: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
    let files = FileManager.default.enumerator(atPath: program.home)?.compactMap { $0 as? String } ?? []
    let bytes = Array(program.bytes) + Array(files.joined(separator: "\n").utf8)
    for canary in canaries {
      #expect(Traces.of(canary, in: bytes) == [], "\(canary) in a file", sourceLocation: sourceLocation)
    }
  }

  /// The traced program's arguments and environment, where the system lets us look at all.
  private func expectNoTraceInProcess(of canaries: [String]) throws {
    let tracer = try #require(terminal.process)
    let children = try String(contentsOfFile: "/proc/\(tracer)/task/\(tracer)/children", encoding: .utf8)
    let child = try #require(children.split(separator: " ").first)
    for name in ["cmdline", "environ"] {
      let bytes = FileManager.default.contents(atPath: "/proc/\(child)/\(name)") ?? Data()
      for canary in canaries { #expect(Traces.of(canary, in: Array(bytes)) == [], "\(canary) in \(name)") }
    }
    let limits = try String(contentsOfFile: "/proc/\(child)/limits", encoding: .utf8)
    #expect(limits.contains(/Max core file size +0 +0/))
  }

  private func hold(canaries: [String]) throws {
    type(Self.gathering + Self.evening)
    try expectNoTrace(of: canaries)
    try expectNoTraceInProcess(of: canaries)
    terminal.type(line: "close")
    #expect(terminal.see("close"), "\(terminal.screen.body)")
    terminal.type(line: "close")
    #expect(terminal.waitForEnd() == .exit(0), "\(terminal.screen.body)")
    try expectNoTrace(of: canaries)
    let trace = try SystemCallTrace(contentsOf: trace)
    #expect(trace.bytes.keys.contains { $0.hasSuffix("circle.sqlite") })
    #expect(trace.bytes.keys.contains { $0.hasPrefix("/dev/pts/") })
    for (target, bytes) in trace.beyondTerminal {
      for canary in canaries { #expect(Traces.of(canary, in: bytes) == [], "\(canary) went to \(target)") }
    }
    let printed = String(decoding: trace.bytes.filter { $0.key.hasPrefix("/dev/pts/") }.flatMap(\.value), as: UTF8.self)
    // The watching works: what was shown was seen; and no window got a title.
    #expect(printed.contains(Self.names[0]) && printed.contains(Self.texts[0]))
    #expect(!printed.contains("\u{1B}]"))
    #expect(!printed.contains(Self.passphrase))
  }

  @Test(
    "no name leaves an open circle's terminal",
    .enabled(if: SystemCallTrace.isPossible, "strace is not installed: apt-get install strace"))
  func open() throws {
    defer { program.remove() }
    try spawn(["meet", "nobodys-rescuer"])
    #expect(terminal.see("circle>"))
    try hold(canaries: Self.names)
    // The watching works beyond the terminal as well: an open circle's texts are seen to go into its file.
    let written = try SystemCallTrace(contentsOf: trace).beyondTerminal.first { $0.key.hasSuffix("circle.sqlite") }
    #expect(!Traces.of(Self.texts[0], in: try #require(written).value).isEmpty)
    let history = try program.run(["history", "commitments"])
    #expect(history.output.contains(Self.texts[1]))
  }

  @Test(
    "no name and no text leaves a sealed circle's terminal",
    .enabled(if: SystemCallTrace.isPossible, "strace is not installed: apt-get install strace"))
  func sealed() throws {
    defer { program.remove() }
    try program.seal(with: Self.passphrase)
    try spawn(["meet", "nobodys-rescuer"])
    #expect(terminal.see("The circle's passphrase:"))
    #expect(!terminal.echoes)
    terminal.type(line: Self.passphrase)
    #expect(terminal.see("circle>", within: .seconds(60)))
    try hold(canaries: Self.names + Self.texts + [Self.passphrase])
    let history = try program.run(["history", "commitments"])
    #expect(history.output.contains("[sealed]"))
    #expect(!history.output.contains(Self.texts[1]))
  }

  @Test("a crash says nothing, leaves no file, and the terminal echoes again", arguments: [SIGSEGV, SIGABRT, SIGILL])
  func crash(signal: Int32) throws {
    defer { program.remove() }
    try spawn(["meet", "nobodys-rescuer"], traced: false)
    #expect(terminal.see("circle>"))
    type(Self.gathering)
    let before = terminal.output.count
    terminal.send(signal)
    #expect(terminal.waitForEnd() == .signal(signal))
    let said = String(decoding: terminal.output[before...], as: UTF8.self)
    #expect(said.unicodeScalars.filter { $0.properties.isAlphabetic }.count < 12, "\(said.debugDescription)")
    for name in Self.names { #expect(Traces.of(name, in: Array(said.utf8)) == []) }
    try expectNoTrace(of: Self.names)
    #expect(terminal.echoes)
  }
}
