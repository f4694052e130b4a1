// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Testing

@testable import AgendaFormat
@testable import StrictYAML

@Suite("Reading an agenda", .timeLimit(.minutes(5)))
struct AgendaReaderTests {
  static let faulty =
    FaultyFile.keys + FaultyFile.kinds + FaultyFile.values + FaultyFile.refusedYAML + FaultyFile.characters
    + FaultyFile.syntax + FaultyFile.several

  @Test("every fault is refused at its place and in plain words", arguments: faulty)
  func fault(file: FaultyFile) {
    let reading = AgendaReader.read(file.text)
    #expect(reading.diagnostics.map(\.summary) == file.expected)
    #expect(reading.agenda == nil)
  }

  @Test("what is only near to it is none", arguments: FaultyFile.withoutWarning)
  func noWarning(file: FaultyFile) {
    #expect(AgendaReader.read(file.text).diagnostics.map(\.summary) == [])
  }

  @Test("an id that is not the file's name is a warning")
  func fileName() {
    #expect(AgendaReader.read(Array(evening().utf8), fileName: "evening").diagnostics.isEmpty)
    #expect(AgendaReader.read(Array(evening().utf8), fileName: "Our evening (2)").diagnostics.isEmpty)
    #expect(
      AgendaReader.read(Array(evening().utf8), fileName: "thursday").diagnostics.map(\.summary) == [
        "2:5: warning: The file is called thursday, and that is the id by which it is found. Write “id: thursday”, or "
          + "give the file another name."
      ])
  }

  @Test("what is allowed but unwise is a warning", arguments: FaultyFile.warnings)
  func warning(file: FaultyFile) {
    let reading = AgendaReader.read(file.text)
    #expect(reading.diagnostics.map(\.summary) == file.expected)
    #expect(reading.agenda != nil)
    #expect(reading.errors.isEmpty)
  }

  @Test("a sound agenda has nothing to mend")
  func sound() throws {
    let reading = AgendaReader.read(evening())
    #expect(reading.diagnostics.isEmpty)
    #expect(
      reading.agenda
        == Agenda(
          id: "evening", title: "Evening", duration: .minutes(60), people: 4...10,
          stages: [
            Stage(kind: .opening, time: .minutes(5)),
            Stage(kind: .round, each: SpanRange(.minutes(1), .minutes(2)), tags: ["effect"]),
            Stage(kind: .checkout, each: SpanRange(.minutes(1))),
          ]))
  }

  @Test("every key goes where it belongs")
  func allKeys() throws {
    let reading = AgendaReader.read(
      """
      ---
      agenda: 1
      id: all-keys
      title: "All keys: a title"
      language: de
      aim: >-
        Two lines
        that are one.
      duration: 1h30m
      people: 6
      tags: [joy, long-view]
      stages:
        - kind: discussion
          title: Out loud
          say: |
            First.
            Second.
          prompt: [One?, Two?]
          time: 12m
          order: volunteer
          unheard: first
          silence: 20s
          begin: go
          tags: effect
          lines: Breathe.
          warn: 0s
          overtime: ask
          response: resonance
          optional: true
        - { kind: pairs, parts: [5m, "4:30"] }
        - kind: feedback
          time: 10m
          each: 30s
        - kind: focus
          time: 20m
          each: 5m-10m
        - kind: plugin
          plugin: breathing
          time: 3m
          with: { pattern: 4-7-8, times: 3 }
        - kind: checkout
          each: 1:30
          scale: 0-10
          optional: false
      """)
    #expect(reading.diagnostics.isEmpty)
    let agenda = try #require(reading.agenda)
    #expect(agenda.language == "de")
    #expect(agenda.title == "All keys: a title")
    #expect(agenda.aim == "Two lines that are one.")
    #expect(agenda.people == 6...6)
    #expect(agenda.tags == ["joy", "long-view"])
    #expect(
      agenda.stages == [
        Stage(
          kind: .discussion, title: "Out loud", say: "First.\nSecond.", prompts: ["One?", "Two?"], time: .minutes(12),
          order: .volunteer, unheard: .first, silence: .seconds(20), begin: .go, tags: ["effect"], lines: ["Breathe."],
          warn: .zero, overtime: .ask, response: .resonance, optional: true),
        Stage(kind: .pairs, parts: [.minutes(5), .seconds(270)]),
        Stage(kind: .feedback, time: .minutes(10), each: SpanRange(.seconds(30))),
        Stage(kind: .focus, time: .minutes(20), each: SpanRange(.minutes(5), .minutes(10))),
        Stage(kind: .plugin, time: .minutes(3), plugin: "breathing", with: ["pattern": "4-7-8", "times": "3"]),
        Stage(kind: .checkout, each: SpanRange(.seconds(90)), scale: 0...10),
      ])
  }

  @Test("a byte order mark and line ends of Windows change nothing")
  func windows() {
    let text = "\u{FEFF}" + evening().replacing("\n", with: "\r\n")
    #expect(AgendaReader.read(text).agenda == AgendaReader.read(evening()).agenda)
    #expect(AgendaReader.read(text).agenda != nil)
    let faulty = evening(opening: "time: 5").replacing("\n", with: "\r\n")
    #expect(AgendaReader.read(faulty).diagnostics.map(\.position) == [SourcePosition(line: 8, column: 11)])
  }

  @Test("a table's every row can be found by its name, once")
  func table() {
    let header = AgendaKeys.header.map(\.name)
    let stage = AgendaKeys.stage.map(\.name)
    #expect(Set(header).count == header.count)
    #expect(Set(stage).count == stage.count)
    for key in AgendaKeys.stage { #expect(key.requiredBy.isSubset(of: key.kinds), "\(key.name)") }
  }
}

extension Diagnostic {
  var summary: String { "\(line):\(column): \(severity.rawValue): \(sentence)" }
}
