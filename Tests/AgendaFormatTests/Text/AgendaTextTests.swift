// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Testing

@testable import AgendaFormat

@Suite("An agenda to read aloud")
struct AgendaTextTests {
  private let agenda = Agenda(
    id: "evening", title: "Our evening", aim: "Say how we are and hear each other out.", duration: .minutes(90),
    people: 4...10, tags: ["joy"],
    stages: [
      Stage(kind: .opening, say: "Good to see you.\nPhones away, please.", time: .minutes(2)),
      Stage(
        kind: .round, title: "Whose need was it?", prompts: ["When was my help about me?"],
        each: SpanRange(.seconds(90), .minutes(4)), silence: .seconds(20),
        lines: ["We have time. Nobody needs to fill the silence."], optional: true),
      Stage(kind: .pairs, parts: [.minutes(5), .minutes(5)]),
    ])

  @Test("title, aim, length and people, then the stages")
  func lines() {
    #expect(
      AgendaText.lines(agenda, width: 60) == [
        "Our evening",
        "Say how we are and hear each other out.",
        "",
        "Takes 1 hour 30 minutes, for 4 to 10 people.",
        "Themes: joy.",
        "",
        "1. Opening, 2 minutes",
        "   Good to see you.",
        "   Phones away, please.",
        "",
        "2. Whose need was it? (round), 1 minute 30 seconds to 4",
        "   minutes each",
        "   May be left out when time is short. 20 seconds of silence",
        "   before each turn.",
        "   - When was my help about me?",
        "   In a hard moment you may say:",
        "   - We have time. Nobody needs to fill the silence.",
        "",
        "3. Pairs, parts of 5 minutes, 5 minutes",
      ])
  }

  @Test("no line is wider than asked for", arguments: [0, 40, 41, 57, 80, 200])
  func width(width: Int) throws {
    var agenda = agenda
    agenda.stages[0].say = String(repeating: "endless", count: 40)
    for line in AgendaText.lines(agenda, width: width) {
      #expect(line.count <= max(40, width))
      #expect(line.last != " ")
    }
  }

  @Test("the shipped agendas read well at 40 columns", arguments: ShippedAgendasTests.names)
  func shipped(name: String) throws {
    let found = try AgendaLibrary(folders: [.init(Checkout.agendas, .shipped)]).find(name)
    let lines = AgendaText.lines(found.agenda, width: 40)
    #expect(lines.allSatisfy { $0.count <= 40 })
    let text = lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    for stage in found.agenda.stages {
      for prompt in stage.prompts { #expect(text.contains(prompt)) }
    }
  }
}
