// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import RecordStore
import Support
import Testing

/// What an argument, a path, a file or the circle brings along reaches the terminal harmless.
@Suite("A text that means to act on the terminal", .timeLimit(.minutes(30)))
struct HostileTextTests {
  /// It would set the window's title, clear the screen in one byte of Latin 1, turn the line round, hide and go back.
  private static let hostile = "x\u{1B}]0;owned\u{7}\u{9B}2J\u{202E}\u{200B}\u{2028}\u{7F}\ry"

  private static func expectHarmless(
    _ ending: Process.Ending, _ arguments: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let words = arguments.joined(separator: " ").replacing(hostile, with: "X")
    #expect(!(ending.output + ending.errors).isEmpty, "\(words)", sourceLocation: sourceLocation)
    for text in [ending.output, ending.errors] {
      #expect(EveryScalar.acting(in: text, besides: "\n") == [], "\(words)", sourceLocation: sourceLocation)
    }
  }

  /// A home and a working folder of that name, with files of that name in it.
  private static func program() throws -> Program {
    let program = try Program(named: hostile)
    let files = [
      "\(hostile).yaml": "agenda: 1\nid: \"\\e[2J\"\n", "\(hostile).txt": "join Tom\nnonsense\n",
      "Agendas/en/faulty.yaml": "agenda: 1\ntitle: \u{1B}[2J\n",
      "Plugins/\(hostile)/plugin.yaml": "plugin: \"\\e[2J\"\nruns: \"\\e[2J\"\n",
    ]
    for (name, text) in files {
      let file = URL(fileURLWithPath: program.home + "/" + name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return program
  }

  @Test(
    "does not, as an argument that is refused",
    arguments: [
      ["@"], ["--@"], ["help", "@"], ["--generate-completion-script", "@"], ["agenda", "show", "@"],
      ["agenda", "check", "@", "@.yaml", "faulty", "Agendas/en/faulty.yaml"],
      ["agenda", "check", "--json", "@", "@.yaml"], ["agenda", "list"], ["agenda", "list", "--json"],
      ["agenda", "new", "@"], ["agenda", "new", "zz/@"], ["agenda", "new", "ours", "--from", "@"],
      ["agenda", "plan", "weekly", "--until", "@"], ["agenda", "forecast", "weekly", "--runs", "@"],
      ["agenda", "export", "weekly", "--format", "@"],
      ["agenda", "export", "weekly", "--format", "ics", "--date", "@"],
      ["agenda", "export", "weekly", "--format", "html", "--output", "@/y"],
      ["agenda", "export", "weekly", "--format", "html", "--output", "@.yaml"], ["meet", "--circle", "@"],
      ["rehearse", "weekly", "--script", "@"], ["rehearse", "weekly", "--script", "@.txt"],
      ["history", "--since", "@"], ["history", "merge", "@"], ["history", "merge", "@.yaml"],
      ["circle", "backup", "@/y"], ["circle", "restore", "@"], ["circle", "restore", "@.yaml"],
      ["circle", "forget", "@"], ["plugin", "list"], ["plugin", "list", "--json"], ["plugin", "enable", "@"],
      ["plugin", "disable", "@"], ["plugin", "new", "@", "--language", "sh"], ["plugin", "check", "@"],
      ["plugin", "run", "bell", "--events", "@"], ["plugin", "enable", "bell", "--allow", "@"],
    ])
  func argument(words: [String]) throws {
    let program = try Self.program()
    defer { program.remove() }
    let arguments = words.map { $0.replacing("@", with: Self.hostile) }
    Self.expectHarmless(try program.run(arguments, in: program.home), arguments)
  }

  @Test("does not, as the name of the folder in which a circle lies")
  func folder() throws {
    let program = try Program(named: Self.hostile)
    defer { program.remove() }
    let copy = program.home + "/copy.sqlite"
    for arguments in [
      ["circle", "info"], ["circle", "purge"], ["circle", "forget", "--all"], ["circle", "init"], ["circle", "init"],
      ["circle", "info"], ["circle", "info", "--json"], ["circle", "doctor"], ["circle", "doctor", "--json"],
      ["circle", "lock"], ["circle", "backup", copy], ["circle", "restore", copy],
      ["circle", "restore", copy, "--force"], ["circle", "forget", "--all"], ["agenda", "new", "ours"],
    ] {
      Self.expectHarmless(try program.run(arguments, in: program.home), arguments)
    }
    try "no database".write(toFile: program.home + "/circle/circle.sqlite", atomically: false, encoding: .utf8)
    Self.expectHarmless(try program.run(["history"]), ["history"])
  }

  @Test("does not, whatever scalar of Unicode it is made of")
  func scalars() throws {
    let program = try Program()
    defer { program.remove() }
    let texts = EveryScalar.paragraphs.map { $0.replacing("\0", with: "") }
    // No more than a pipe takes at a time.
    for first in stride(from: 0, to: texts.count, by: 16) {
      let some = Array(texts[first..<min(first + 16, texts.count)])
      for verb in [["agenda", "check"], ["agenda", "check", "--json"]] {
        Self.expectHarmless(try program.run(verb + ["--"] + some), verb)
      }
    }
  }

  @Test("does not, in a circle's file that somebody else wrote, on a screen with a status line")
  func screen() throws {
    let program = try Program()
    defer { program.remove() }
    try Self.begin(in: program.home + "/circle")
    let terminal = try program.sit(["resume"])
    #expect(terminal.see("circle>"), "\(terminal.transcript)")
    for line in ["prompt", "agreements", "plan", "who", "say", "next", "names Tom, Ali", "next", "commitments"] {
      terminal.type(line: line)
    }
    terminal.type("next T\t\t")
    terminal.type(line: "om")
    terminal.type(line: "quit")
    #expect(terminal.waitForEnd() == .exit(0), "\(terminal.transcript)")
    // Ours and Readline's: cursor, lines, colours, the scroll region, brackets round a paste. Nothing else.
    let output = String(decoding: terminal.output, as: UTF8.self)
    let words = output.replacing(/\u{1B}(?:[78DM]|\[[0-9;]*[ABCDHJKPr@m]|\[\?(?:2004|1034)[hl])/, with: "")
    #expect(EveryScalar.acting(in: words, besides: "\r\n\u{8}\u{7}") == [], "\(terminal.transcript.suffix(2_000))")
    #expect(words.contains("x\u{FFFD}]0;owned"))
  }

  /// An unfinished meeting, full of it.
  private static func begin(in folder: String) throws {
    let today = try #require(Day(year: 2027, month: 1, day: 31))
    let store = try RecordStore.openForWriting(folder: folder, today: today)
    let text = ScrubbedText(alreadyScrubbed: hostile)
    let round = Stage(
      kind: .round, title: hostile, say: hostile, prompts: [hostile], each: SpanRange(.minutes(1)), lines: [hostile])
    let agenda = Agenda(
      id: "weekly", title: hostile, aim: hostile, duration: .minutes(60), stages: [round, round, round])
    var meeting = try MeetingDriver(
      agenda, men: [Handle("heron"), Handle("x\u{1B}[2J")], circle: CircleFacts(agreements: [text, text]))
    try meeting.send(.next(nil))
    var random = SplitMix64(seed: 1)
    let wall = Int64(Date().timeIntervalSince1970 * 1_000)
    try store.append(meeting.journal.map { JournalRow($0, wall: wall) }, to: MeetingID(using: &random))
    try store.add([
      (today, ClosingAccount(record: nil, commitments: [ClosingAccount.Made(text: text, due: nil)]))
    ])
  }
}
