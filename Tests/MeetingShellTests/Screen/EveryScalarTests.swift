// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import RecordStore
import Support
import Testing

@testable import MeetingShell

/// Everything that a meeting shows passes here: an agenda, names and what else is typed, a plugin's words, and what the
/// circle's file holds, whoever wrote it.
@Suite("All Unicode scalars in a meeting", .timeLimit(.minutes(30)))
struct EveryScalarTests {
  private static let text = EveryScalar.words.joined(separator: " ")
  /// Some of all, for a place in which a long text would be cut.
  private static let short = EveryScalar.words[0..<30].joined()

  private static let agenda = Agenda(
    id: short, title: short, language: "en", aim: text, duration: .minutes(90), people: 1...10, tags: [short],
    stages: [
      Stage(kind: .opening, title: short, say: text, prompts: [text], time: .minutes(2), lines: [text]),
      Stage(kind: .agreements, title: short, time: .minutes(2)),
      Stage(kind: .followup, title: short, time: .minutes(2)),
      Stage(kind: .round, title: short, say: short, prompts: [short], each: SpanRange(.minutes(1)), lines: [short]),
      Stage(kind: .decision, title: short, time: .minutes(2)), Stage(kind: .plugin, time: .minutes(1), plugin: short),
      Stage(kind: .commitments, title: short, each: SpanRange(.minutes(1))),
    ])

  /// What a man may type, with a hostile text wherever one can stand.
  private static let typed: [Step] =
    [
      "join Tom, Ali", "join \(short)", "start", "prompt", "say", "plan", "who", "status", "next", "agreements", "next",
      "commitments", "next", "next", "agree \(short)", "summary \(short)", "propose \(short)", "theme \(short)",
      "role \(short) Tom", "commit Tom: \(short) by friday", "kept 1", "name Tom \(short)", "agenda \(short)",
      "next \(short)", "goto \(short)", "add round 5m: \(short)", "until \(short)", "meetagain \(short)",
      "help \(short)", "asks Tom \(short)", "order \(short)", "care edit", "\(short)", "care", "1", "undo", "who",
      "plan", "help", "close", "yes", "close",
    ].map { Step.line($0) }

  private static func expectHarmless(
    _ sitting: Sitting, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for reply in sitting.source.replies {
      for shown in reply.said {
        #expect(
          EveryScalar.acting(in: shown, besides: "\n") == [], "after \(reply.step.prefix(12).debugDescription)",
          sourceLocation: sourceLocation)
      }
      #expect(EveryScalar.acting(in: reply.status) == [], sourceLocation: sourceLocation)
    }
    #expect(sitting.said.contains { $0.unicodeScalars.contains("\u{FFFD}") }, sourceLocation: sourceLocation)
    #expect(sitting.source.replies.contains { $0.status.unicodeScalars.contains("\u{FFFD}") })
  }

  @Test("none that an agenda or a line brings along acts or hides on the screen", arguments: [24, 80])
  func agendaAndLines(columns: Int) throws {
    let sitting = try Circle().sit(Self.typed, opening: .given(Self.agenda), columns: columns)
    #expect(sitting.state?.phase == .closed)
    Self.expectHarmless(sitting)
  }

  @Test("none that stands in the circle's file does, nor in an unfinished meeting's journal")
  func file() throws {
    let circle = try Circle()
    let words = ScrubbedText(alreadyScrubbed: Self.text.replacing("\0", with: "\u{1}"))
    let account = ClosingAccount(
      record: nil, commitments: [ClosingAccount.Made(text: words, due: nil)], agreements: [words])
    try circle.store.add([(day: LocalTime(wall: Circle.evening).day, account: account)])
    try circle.sit(["join Tom, Ali", "start", "next"], opening: .given(Self.agenda))
    let resumed = try circle.sit(
      ["yes", "names Tom, Ali", "agreements", "commitments", "next", "prompt", "release 1", "close", "no", "close"],
      opening: .unfinished(asking: true), after: .minutes(30))
    Self.expectHarmless(resumed)
  }

  @Test("none that a plugin says does")
  func plugin() async throws {
    struct Said: @unchecked Sendable { let sitting: Sitting }
    let shown = EveryScalar.words.joined().unicodeScalars.filter { scalar in
      scalar.properties.generalCategory != .control && !"'\"\\".unicodeScalars.contains(scalar)
    }
    let lines = stride(from: 0, to: min(shown.count, 3_600), by: 300).map { first in
      String(String.UnicodeScalarView(shown.dropFirst(first).prefix(300)))
    }
    let said = try await aside {
      let circle = try Circle()
      let plugins = try PluginTests.plugins(in: circle.folder.path, showing: lines.joined(separator: "\\n"))
      return Said(sitting: try circle.sit(["join Tom, Ali", "start", "wait 2m"], plugins: plugins))
    }.sitting
    #expect(said.said.contains { $0.hasPrefix("  ") && $0.contains("¡") })
    for shown in said.said { #expect(EveryScalar.acting(in: shown, besides: "\n") == []) }
  }
}
