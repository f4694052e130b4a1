// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Testing

@testable import AgendaFormat

@Suite("An agenda put into words", .timeLimit(.minutes(5)))
struct HandoutTests {
  private func planned(_ agenda: Agenda, people: Int = 7, day: Day? = nil, isOnClock: Bool = true) -> Handout {
    let table = Timetable(agenda, people: people, length: agenda.duration) { "+\($0)" }
    return Handout(agenda, table, day: day, isOnClock: isOnClock)
  }

  @Test("says when, how long and for how many, in its language")
  func facts() {
    let day = Day(year: 2026, month: 12, day: 4)
    #expect(
      planned(SampleAgenda.english, day: day).facts == [
        "Friday 4 December 2026, +0s to +1h30m.", "Takes 1 hour 30 minutes, for 7 people.", "Themes: joy, self-care.",
      ])
    #expect(
      planned(SampleAgenda.german, people: 1, day: day).facts == [
        "Freitag, 4. Dezember 2026, +0s bis +1h30m Uhr.", "Dauert 1 Stunde 30 Minuten, für 1 Person.",
        "Themen: joy, self-care.",
      ])
    #expect(
      planned(SampleAgenda.english, isOnClock: false).facts.dropLast() == [
        "Takes 1 hour 30 minutes, for 7 people.", "Hours and minutes count from the beginning.",
      ])
  }

  @Test("gives every stage the plan's times")
  func times() {
    let stages = planned(SampleAgenda.english).stages
    let plan = TimePlan(SampleAgenda.english, people: 7)
    #expect(stages.map(\.begins) == plan.lines.map { "+\($0.begins)" })
    #expect(stages[0].time == "2 minutes")
    #expect(stages[2].time == "about 32 minutes, 4 minutes each")
    #expect(stages[3].time == "about 16 minutes, 3 parts of 5 minutes each")
    #expect(stages[6].time == "about 5 minutes, 30 seconds each")
    #expect(stages[2].lasts == "about 32 minutes")
  }

  @Test("names the kind where the title does not")
  func headings() {
    #expect(
      Handout(SampleAgenda.english).stages.map(\.heading) == [
        "1. Opening", "2. Check-in", "3. Whose need was it? (round)", "4. Threes", "5. Discussion",
        "6. Breathe (plugin)", "7. Check-out",
      ])
    #expect(Handout(SampleAgenda.german).stages[2].heading == "3. Wessen Bedürfnis war das? (Runde)")
    var agenda = SampleAgenda.german
    agenda.stages[6].title = "Das letzte Blitzlicht"
    #expect(Handout(agenda).stages[6].heading == "7. Das letzte Blitzlicht")
  }

  @Test("makes one line of every text, and leaves nothing out")
  func lines() {
    var agenda = SampleAgenda.english
    agenda.stages[0].say = "One.\n\n  Two\u{A0}and  more.\u{A0}\n"
    agenda.stages[1].prompts = ["First\nsecond?\u{85}"]
    let stages = Handout(agenda).stages
    #expect(stages[0].say == ["One.", "Two\u{A0}and more."])
    #expect(stages[1].prompts == ["First second?�"])
  }

  @Test("says everything of how a stage is held that its kind does not do anyway", arguments: ["en", "de"])
  func manner(language: String) {
    let words = AgendaWords.of(language)
    #expect(words.manner(of: Stage(kind: .round)).isEmpty)
    let others: [Stage] = [
      Stage(kind: .round, optional: true), Stage(kind: .round, unheard: .first),
      Stage(kind: .round, silence: .seconds(5)), Stage(kind: .round, begin: .go), Stage(kind: .round, scale: 0...10),
      Stage(kind: .round, warn: .minutes(1)), Stage(kind: .round, overtime: .ask),
      Stage(kind: .plugin, plugin: "breathing"),
    ]
    let sentences =
      others.map { words.manner(of: $0) } + [TurnOrder.random, .volunteer, .queue].map { [words.order($0)] }
      + [Response.resonance, .questions, .contract, .open].map { [words.response($0)] }
    #expect(sentences.allSatisfy { $0.count == 1 && $0[0].hasSuffix(".") })
    #expect(Set(sentences).count == sentences.count)
  }

  @Test(
    "says lengths as one says them",
    arguments: [
      (Span.seconds(1), "1 second", "1 Sekunde"), (.seconds(90), "1 minute 30 seconds", "1 Minute 30 Sekunden"),
      (.hours(2), "2 hours", "2 Stunden"), (.zero, "no time", "keine Zeit"),
      (.seconds(3_661), "1 hour 1 minute 1 second", "1 Stunde 1 Minute 1 Sekunde"),
    ])
  func lengths(span: Span, english: String, german: String) {
    #expect(AgendaWords.english.length(span) == english)
    #expect(AgendaWords.german.length(span) == german)
  }

  @Test("says a range in minutes shortly")
  func ranges() {
    let words = AgendaWords.german
    #expect(words.length(SpanRange(.minutes(1), .minutes(2))) == "1 bis 2 Minuten")
    #expect(words.length(SpanRange(.seconds(45), .minutes(2))) == "45 Sekunden bis 2 Minuten")
    #expect(words.length(SpanRange(.minutes(30), .minutes(60))) == "30 Minuten bis 1 Stunde")
    #expect(words.length(SpanRange(.minutes(2))) == "2 Minuten")
  }

  @Test("says parts shortly when they are equal")
  func parts() {
    let words = AgendaWords.english
    #expect(words.parts(of: Stage(kind: .pairs, parts: [.minutes(5)])) == "5 minutes")
    #expect(
      words.parts(of: Stage(kind: .pairs, parts: [.minutes(1), .minutes(5)])) == "in parts of 1 minute, 5 minutes")
    #expect(words.parts(of: Stage(kind: .round)) == nil)
  }
}
