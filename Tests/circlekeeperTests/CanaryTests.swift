// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Support
import Testing

/// A whole meeting in a terminal, and every byte watched that the program and its plugins hand to the system: as typed,
/// folded, in UTF-16, hexadecimal and base64.
@Suite("A canary in a whole meeting", .serialized, .timeLimit(.minutes(30)))
struct CanaryTests {
  private let program: Program
  private let traceFolder: ScratchFolder
  private var terminal: PseudoTerminal

  init() throws {
    program = try Program()
    traceFolder = try ScratchFolder()
    terminal = try Self.freshTerminal()
    try FileManager.default.createDirectory(atPath: program.home + "/tmp", withIntermediateDirectories: true)
  }

  private static func freshTerminal() throws -> PseudoTerminal { try PseudoTerminal(rows: 40, columns: 100) }

  /// A core file would be written if the program let it.
  private func spawn(_ arguments: [String], traced: Bool = true) throws {
    let environment = [
      "HOME": program.home, "CIRCLEKEEPER_HOME": program.home, "TMPDIR": program.home + "/tmp", "LANG": "C.UTF-8",
      "TERM": "xterm",
    ]
    let tracer = traced ? [SystemCallTrace.program] + SystemCallTrace.options(into: trace) : []
    try terminal.spawn(
      "/bin/sh", ["-c", "ulimit -c unlimited; exec \"$0\" \"$@\""] + tracer + [Program.executable.path] + arguments,
      environment: environment)
  }

  private var trace: String { traceFolder.path + "/trace" }

  /// Types lines, each after the one before was answered.
  private func type(_ lines: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    for (number, line) in lines.enumerated() {
      let mark = "zz\(number)z\(terminal.output.count)"
      terminal.type(line: line)
      // What is typed before this question is thrown away, the mark too.
      if line == "discard" { #expect(terminal.see("discard once more"), sourceLocation: sourceLocation) }
      terminal.type(line: mark)
      #expect(
        terminal.see("know `\(mark)`"), "\(line): \(terminal.screen.body.suffix(6))", sourceLocation: sourceLocation)
    }
  }

  // MARK: Where to look

  private func expectNoTrace(of canaries: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    let files = FileManager.default.enumerator(atPath: program.home)?.compactMap { $0 as? String } ?? []
    let bytes = Array(program.bytes) + Array(files.joined(separator: "\n").utf8)
    #expect(Traces.of(canaries, in: bytes) == [], "in a file", sourceLocation: sourceLocation)
  }

  /// The traced program's arguments and environment, and those of the plugins that it runs, where the system lets us
  /// look at all.
  private func expectNoTraceInProcesses(of canaries: [String]) throws {
    let processes = Self.descendants(of: try #require(terminal.process))
    let ours = try #require(processes.first)
    for process in processes {
      for name in ["cmdline", "environ", "comm"] {
        let bytes = FileManager.default.contents(atPath: "/proc/\(process)/\(name)") ?? Data()
        #expect(Traces.of(canaries, in: Array(bytes)) == [], "in \(name)")
      }
    }
    let limits = try String(contentsOfFile: "/proc/\(ours)/limits", encoding: .utf8)
    #expect(limits.contains(/Max core file size +0 +0/))
  }

  private static func descendants(of process: Int32) -> [Int32] {
    let children = (try? String(contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)) ?? ""
    let numbers = children.split(separator: " ").compactMap { Int32($0) }
    return numbers + numbers.flatMap(descendants)
  }

  private func expectNoTraceInTrace(of canaries: [String]) throws -> SystemCallTrace {
    let trace = try SystemCallTrace(contentsOf: trace)
    for (target, bytes) in trace.beyondTerminal {
      #expect(Traces.of(canaries, in: bytes) == [], "went to \(target)")
    }
    return trace
  }

  // MARK: Meetings

  private func hold(_ lines: [String], canaries: [String]) throws {
    type(lines)
    expectNoTrace(of: canaries)
    try expectNoTraceInProcesses(of: canaries)
    terminal.type(line: "close")
    #expect(terminal.see("close once more"), "\(terminal.screen.body)")
    terminal.type(line: "close")
    #expect(terminal.waitForEnd(within: .seconds(60)) == .exit(0), "\(terminal.screen.body)")
    expectNoTrace(of: canaries)
    let trace = try expectNoTraceInTrace(of: canaries)
    #expect(trace.bytes.keys.contains { $0.hasSuffix("circle.sqlite") })
    let printed = String(decoding: trace.bytes.filter { $0.key.hasPrefix("/dev/pts/") }.flatMap(\.value), as: UTF8.self)
    // The watching works: what was shown was seen; and no window got a title.
    #expect(printed.contains(Canary.names[0]) && printed.contains(Canary.texts[0]))
    #expect(!printed.contains("\u{1B}]"))
    #expect(!printed.contains(Canary.passphrase))
  }

  /// Waits for words that the program says now; the screen may show older ones.
  private func hear(_ words: String, since start: Int, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(
      terminal.see(within: .seconds(60)) { _ in
        String(decoding: terminal.output[start...], as: UTF8.self).contains(words)
      }, "\(terminal.screen.body)", sourceLocation: sourceLocation)
  }

  /// Starts the program and gives the passphrase, where there is one.
  private func sit(_ arguments: [String], isSealed: Bool, traced: Bool = true) throws {
    let start = terminal.output.count
    try spawn(arguments, traced: traced)
    if isSealed {
      hear("passphrase", since: start)
      unlock()
    }
    hear("circle>", since: start)
  }

  private func unlock() {
    #expect(!terminal.echoes)
    terminal.type(line: Canary.passphrase)
  }

  /// How a verb ends that may ask for the passphrase.
  private func ending() throws -> PseudoTerminal.Ending {
    let deadline = ContinuousClock.now + .seconds(60)
    while ContinuousClock.now < deadline {
      if let ending = terminal.waitForEnd(within: .seconds(1)) { return ending }
      if !terminal.echoes { terminal.type(line: Canary.passphrase) }
    }
    throw Hang(screen: terminal.screen.body)
  }

  private struct Hang: Error { let screen: [String] }

  @Test(
    "no name leaves an open circle's terminal, with a plugin beside it that writes the minutes",
    .enabled(if: SystemCallTrace.isPossible, "strace is not installed: apt-get install strace"))
  func open() throws {
    defer { program.remove() }
    #expect(try program.run(["plugin", "enable", "minutes", "--allow", "record,texts,files"]).code == 0)
    try sit(["meet", "nobodys-rescuer"], isSealed: false)
    try hold(Canary.gathering + Canary.evening, canaries: Canary.names)
    // The watching works beyond the terminal as well: an open circle's texts are seen to go into its file, and to the
    // plugin that may have them.
    let written = try SystemCallTrace(contentsOf: trace).beyondTerminal
    #expect(written.contains { $0.key.hasSuffix("circle.sqlite") && !Traces.of(Canary.texts[0], in: $0.value).isEmpty })
    #expect(written.contains { $0.key.hasSuffix(".md") && !Traces.of(Canary.texts[1], in: $0.value).isEmpty })
    let history = try program.run(["history", "commitments"])
    #expect(history.output.contains(Canary.texts[1]))
  }

  @Test(
    "no name and no text leaves a sealed circle's terminal",
    .enabled(if: SystemCallTrace.isPossible, "strace is not installed: apt-get install strace"))
  func sealed() throws {
    defer { program.remove() }
    try program.seal(with: Canary.passphrase)
    try sit(["meet", "nobodys-rescuer"], isSealed: true)
    try hold(
      Canary.gathering + Canary.evening, canaries: Canary.names + Canary.texts + [Canary.passphrase])
    let history = try program.run(["history", "commitments"])
    #expect(history.output.contains("[sealed]"))
    #expect(!history.output.contains(Canary.texts[1]))
  }

  @Test(
    "nor with every command, whatever the evening", .enabled(if: Canary.isFull && SystemCallTrace.isPossible),
    arguments: ["nobodys-rescuer", "weekly", "repair", "inner-weather", "de/weekly", "first-meeting"], [false, true])
  func everything(agenda: String, isSealed: Bool) throws {
    defer { program.remove() }
    if isSealed { try program.seal(with: Canary.passphrase) }
    #expect(try program.run(["plugin", "enable", "bell"]).code == (isSealed ? 77 : 0))
    try sit(["meet", agenda], isSealed: isSealed)
    try hold(
      Canary.gathering + Canary.everything + Canary.evening,
      canaries: Canary.names + (isSealed ? Canary.texts + [Canary.passphrase] : []))
  }

  @Test(
    "nor with any verb that looks at the circle or changes it",
    .enabled(if: Canary.isFull && SystemCallTrace.isPossible), arguments: [false, true])
  func verbs(isSealed: Bool) throws {
    defer { program.remove() }
    let canaries = Canary.names + (isSealed ? Canary.texts + [Canary.passphrase] : [])
    if isSealed { try program.seal(with: Canary.passphrase) }
    try sit(["meet", "nobodys-rescuer"], isSealed: isSealed)
    try hold(Canary.gathering + Canary.evening, canaries: canaries)
    let copy = program.home + "/copy.sqlite"
    let verbs = [
      ["history"], ["history", "--json"], ["history", "meetings"], ["history", "commitments"],
      ["history", "report", "--format", "html", "--output", program.home + "/report.html"],
      ["history", "export", "--format", "csv"], ["circle", "info"], ["circle", "doctor"], ["circle", "backup", copy],
      ["circle", "restore", copy, "--force"], ["circle", "purge", "--force"], ["circle", "forget"],
      ["circle", "forget", "1", "--force"], ["circle", "forget", "--agreements", "--force"],
      ["circle", "forget", "--copies", "--force"], ["plugin", "list"], ["agenda", "list"], ["resume"],
      ["circle", "forget", "--all", "--force"],
    ]
    // No meeting is left to be resumed, and after one evening no figures may leave the circle.
    let codes: [[String]: Int32] = [["resume"]: 66, ["history", "export", "--format", "csv"]: 65]
    for verb in verbs {
      let code = codes[verb] ?? 0
      try spawn(verb)
      #expect(try ending() == .exit(code), "\(verb): \(terminal.screen.body.suffix(6))")
      expectNoTrace(of: canaries)
      _ = try expectNoTraceInTrace(of: canaries)
    }
  }

  @Test(
    "nor when the program is killed again and again, and the meeting resumed", .enabled(if: Canary.isFull),
    arguments: [false, true])
  mutating func kills(isSealed: Bool) throws {
    defer { program.remove() }
    let canaries = Canary.names + (isSealed ? Canary.texts + [Canary.passphrase] : [])
    if isSealed { try program.seal(with: Canary.passphrase) }
    try sit(["meet", "nobodys-rescuer"], isSealed: isSealed, traced: false)
    type(Canary.gathering)
    for (number, line) in Canary.evening.enumerated() {
      if number % 3 == 0 {
        terminal.type(line: line)
        terminal.send(SIGKILL)
        #expect(terminal.waitForEnd() == .signal(SIGKILL))
        expectNoTrace(of: canaries)
        // A shell would put right what a killed program leaves of its terminal.
        terminal = try Self.freshTerminal()
        try sit(["resume"], isSealed: isSealed, traced: false)
        type(["names " + Canary.names.joined(separator: ", ")])
      }
      type([line])
      expectNoTrace(of: canaries)
    }
    terminal.type(line: "close")
    #expect(terminal.see("close once more"), "\(terminal.screen.body)")
    terminal.type(line: "close")
    #expect(terminal.waitForEnd() == .exit(0))
    expectNoTrace(of: canaries)
  }

  // MARK: Crashes

  private static let signals = [SIGSEGV, SIGABRT, SIGILL] + (Canary.isFull ? [SIGBUS, SIGFPE, SIGTRAP, SIGQUIT] : [])
  /// How far into the evening.
  private static let moments = [0] + (Canary.isFull ? [5, 9, 12, 17] : [])

  @Test(
    "a crash says nothing, leaves no file, and the terminal echoes again", arguments: signals, moments)
  func crash(signal: Int32, moment: Int) throws {
    defer { program.remove() }
    try sit(["meet", "nobodys-rescuer"], isSealed: false, traced: false)
    type(Canary.gathering + Canary.evening.prefix(moment))
    let before = terminal.output.count
    terminal.send(signal)
    #expect(terminal.waitForEnd() == .signal(signal))
    #expect(!terminal.hasDumpedCore)
    let said = String(decoding: terminal.output[before...], as: UTF8.self)
    #expect(said.unicodeScalars.filter { $0.properties.isAlphabetic }.count < 12, "\(said.debugDescription)")
    #expect(Traces.of(Canary.names + Canary.texts, in: Array(said.utf8)) == [])
    expectNoTrace(of: Canary.names)
    #expect(terminal.echoes)
  }
}
