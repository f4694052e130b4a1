// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Testing

@testable import AgendaFormat

@Suite("An evening in a calendar", .timeLimit(.minutes(5)))
struct AgendaCalendarTests {
  private func event(begins: Span, lasts: Span = .minutes(90)) throws -> [String] {
    var agenda = SampleAgenda.english
    agenda.title = "Ours, tonight; yes"
    agenda.stages = [Stage(kind: .opening, time: .minutes(5)), Stage(kind: .checkout, each: SpanRange(.minutes(1)))]
    let table = Timetable(agenda, people: 2, length: agenda.duration) { "+\($0)" }
    let handout = Handout(agenda, table, day: nil, isOnClock: true)
    let day = try #require(Day(year: 2026, month: 12, day: 31))
    let event = AgendaCalendar(agenda, handout, day: day, begins: begins, lasts: lasts, stamp: 1_796_428_800_999)
    #expect(event.text.hasSuffix("\r\n"))
    return event.text.split(separator: "\r\n").map(String.init)
  }

  @Test("is one event, in local time, without a place or a man")
  func whole() throws {
    #expect(
      try event(begins: .hours(19) + .minutes(30)) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Circlekeeper//Circlekeeper//EN", "BEGIN:VEVENT",
        "UID:en-evening-20261231T193000@circlekeeper.invalid", "DTSTAMP:20261205T000000Z", "DTSTART:20261231T193000",
        "DTEND:20261231T210000", "CLASS:PRIVATE", "SUMMARY;LANGUAGE=en:Ours\\, tonight\\; yes",
        "DESCRIPTION;LANGUAGE=en:Say how we are and hear each other out.\\n\\n+0s  1. ",
        " Opening\\, 5 minutes\\n+5m  2. Check-out\\, about 2 minutes\\, 1 minute each", "CATEGORIES:joy,self-care",
        "END:VEVENT", "END:VCALENDAR",
      ])
  }

  @Test("may end on the next day, and in the next year")
  func midnight() throws {
    let lines = try event(begins: .hours(23), lasts: .hours(2))
    #expect(lines.contains("DTSTART:20261231T230000"))
    #expect(lines.contains("DTEND:20270101T010000"))
  }
}
