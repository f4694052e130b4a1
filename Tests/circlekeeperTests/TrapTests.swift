// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Support
import Testing

/// A debugger writes the instruction with which Swift traps into a function of each target, late in an evening, so that
/// the program crashes there by itself. The product has no door for that.
@Suite("A trap while names and texts are in memory", .serialized, .timeLimit(.minutes(30)))
struct TrapTests {
  /// A function by what its mangled name is made of, and the verb that comes by.
  struct Place: CustomTestStringConvertible, Sendable {
    let target: String
    let function: String
    var verb = ["meet", "nobodys-rescuer"]
    var isSealed = false

    var testDescription: String { target }

    /// How Swift names what stands in the target.
    var mangled: String { "$s\(target.utf8.count)\(target)" }
  }

  static let places = [
    Place(target: "MeetingCore", function: "6evolve"), Place(target: "TerminalText", function: "8harmless"),
    Place(target: "AgendaFormat", function: "0A7LibraryV4find"),
    Place(target: "Anonymity", function: "8ScrubberV5scrub"),
    Place(target: "Sealing", function: "6SealerV4seal", isSealed: true),
    Place(target: "RecordStore", function: "6append"), Place(target: "LineEditor", function: "6OutputV5write"),
    Place(target: "PluginKit", function: "11MessageLineO2of"), Place(target: "PluginHost", function: "7PluginsC4tell"),
    Place(target: "MeetingShell", function: "7SessionC7perform"),
    Place(
      target: "History", function: "14CommitmentListV4text", verb: ["history", "commitments"], isSealed: true),
  ]

  private static let debugger = ["/usr/bin/gdb", "/usr/bin/nm"]

  @Test(
    "in any target says nothing and leaves no file",
    .enabled(if: Canary.isFull, "with CIRCLEKEEPER_FULL"), arguments: places)
  func trap(place: Place) throws {
    for tool in Self.debugger {
      let isHere = FileManager.default.isExecutableFile(atPath: tool)
      try #require(isHere, "There is no \(tool): Tests/Peers/install faults")
    }
    let (program, outside) = (try Program(), try ScratchFolder())
    defer { program.remove() }
    if place.isSealed { try program.seal(with: Canary.passphrase) }
    #expect(
      try program.run(["plugin", "enable", "bell", "--passphrase-fd", "0"], lines: [Canary.passphrase]).code == 0)
    let evening = Canary.gathering + Canary.evening + ["add repair", "commit Xanthippos: walk by 2099-01-04", "plan"]
    let passphrase = place.isSealed ? [Canary.passphrase] : []
    let lines = passphrase + (place.verb[0] == "meet" ? evening : [])
    if place.verb[0] != "meet" {
      let words = ["meet", "nobodys-rescuer", "--passphrase-fd", "0"]
      #expect(try program.run(words, lines: passphrase + evening + ["close"]).code == 0)
    }
    try outside.write(lines.map { $0 + "\n" }.joined(), to: "in")
    let verb = place.verb + (place.isSealed ? ["--passphrase-fd", "0"] : [])
    let said = try debug(program, outside, place, verb)
    #expect(said.contains("Program terminated with signal SIGILL"), "\(said.suffix(1_000))")
    #expect(try String(contentsOfFile: outside.path + "/err", encoding: .utf8) == "")
    // Nothing more came into the room than had been said before.
    #expect(try Data(contentsOf: outside.file("out")) == Data(contentsOf: outside.file("before")))
    #expect(program.files(named: "core") == [])
    let canaries = Canary.names + (place.isSealed ? Canary.texts + [Canary.passphrase] : [])
    #expect(Traces.of(canaries, in: Array(program.bytes)) == [])
  }

  /// Runs the program until a text has been scrubbed, so that names and words are in memory, then to the place, and there
  /// into a trap.
  private func debug(
    _ program: Program, _ outside: ScratchFolder, _ place: Place, _ verb: [String]
  ) throws -> String {
    let names = try Self.output(Self.debugger[1], [Program.executable.path]).split(separator: "\n").compactMap {
      $0.split(separator: " ").last.map(String.init)
    }
    func symbol(_ place: Place) throws -> String {
      try #require(
        names.filter { $0.hasPrefix(place.mangled) && $0.contains(place.function) }.min { $0.count < $1.count })
    }
    let isMeeting = place.verb[0] == "meet"
    let late = Place(target: "Anonymity", function: "8ScrubberV5scrub")
    let redirected = "<\(outside.path)/in >\(outside.path)/out 2>\(outside.path)/err"
    let script =
      [
        "set pagination off", "set confirm off", "set disable-randomization off", "handle SIGILL nostop noprint pass",
        "cd \(program.home)", "tbreak \(try symbol(isMeeting ? late : place))",
        "run \(verb.joined(separator: " ")) \(redirected)",
      ]
      + (isMeeting && place.target != late.target ? ["tbreak \(try symbol(place))", "continue"] : []) + [
        "shell cp \(outside.path)/out \(outside.path)/before", Self.trap, "continue",
      ]
    // A thread of the test blocks signals that a debugger waits for; the terminal's programs begin without.
    let terminal = try PseudoTerminal()
    try terminal.spawn(
      "/bin/sh",
      ["-c", "ulimit -c unlimited; exec \"$0\" \"$@\"", Self.debugger[0], "-q", "-nx", "-batch"]
        + script.flatMap { ["-ex", $0] } + [Program.executable.path],
      environment: [
        "HOME": program.home, "CIRCLEKEEPER_HOME": program.home, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
        "SHELL": "/bin/sh",
      ])
    #expect(terminal.waitForEnd(within: .seconds(60)) == .exit(0))
    return String(decoding: terminal.output, as: UTF8.self)
  }

  #if arch(x86_64)
    private static let trap = "set {unsigned short}$pc = 0x0b0f"
  #else
    private static let trap = "signal SIGILL"
  #endif

  private static func output(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let ending = try process.runToEnd()
    return ending.output + ending.errors
  }
}

extension ScratchFolder {
  fileprivate func file(_ name: String) -> URL { URL(fileURLWithPath: path + "/" + name) }
}

extension Program {
  fileprivate func files(named start: String) -> [String] {
    let files = FileManager.default.enumerator(atPath: home)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.split(separator: "/").last?.hasPrefix(start) ?? false }
  }
}
