// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Testing

@Suite("What a kind of stage is called", .timeLimit(.minutes(5)))
struct StageKindTitleTests {
  @Test("is a word of its own in each language", arguments: ["en", "de"])
  func distinct(language: String) {
    #expect(Set(StageKind.allCases.map { $0.title(in: language) }).count == StageKind.allCases.count)
  }

  @Test("is English where we have no words")
  func otherLanguage() { #expect(StageKind.checkin.title(in: "fr") == "Check-in") }

  @Test("is in the agenda's language on the screen, unless the stage has a title")
  func heading() {
    let stage = Stage(kind: .checkout, each: SpanRange(.minutes(1)))
    let agenda = Agenda(id: "abend", title: "Abend", language: "de", duration: .minutes(10), stages: [stage])
    let meeting = Meeting(agenda: agenda)
    #expect(meeting.state.heading(of: stage) == "Blitzlicht")
    #expect(meeting.state.heading(of: Stage(kind: .checkout, title: "Schluss")) == "Schluss")
  }
}
