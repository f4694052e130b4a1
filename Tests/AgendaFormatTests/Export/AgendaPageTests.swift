// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Testing

@testable import AgendaFormat

/// What other programs read in it is checked by `Tests/Peers/check-exports`; how values are escaped, in the tests of
/// WebPage.
@Suite("An agenda as a page", .timeLimit(.minutes(5)))
struct AgendaPageTests {
  private func html(_ agenda: Agenda) throws -> String {
    let table = Timetable(agenda, people: 7, length: agenda.duration) { "+\($0)" }
    return try AgendaPage.html(Handout(agenda, table, day: nil, isOnClock: true))
  }

  @Test("has an overview and every stage's own texts")
  func texts() throws {
    let html = try html(SampleAgenda.english)
    #expect(html.contains("<html lang=\"en\">"))
    #expect(html.contains("<td><a href=\"#stage-3\">3. Whose need was it?</a></td><td>about 32 minutes</td>"))
    #expect(html.contains("<h2>3. Whose need was it? (round)</h2>"))
    #expect(html.contains("<p>Phones away, please; tonight we have time.</p>"))
    #expect(html.contains("<li>What would help without credit look like, this week and at home?</li>"))
    #expect(html.contains("<p class=\"quiet\">In a hard moment you may say:</p>"))
  }

  @Test("a stage without words has no empty boxes, and none of another's")
  func bare() throws {
    var agenda = SampleAgenda.english
    agenda.stages = [Stage(kind: .pause, time: .minutes(5))]
    let html = try html(agenda)
    for name in ["say", "prompts", "moment"] { #expect(!html.contains("class=\"\(name)\"")) }
    #expect(html.contains("<p class=\"quiet\">+0s · 5 minutes</p>\n</section>"))
  }

  @Test("speaks the agenda's language")
  func german() throws {
    let html = try html(SampleAgenda.german)
    #expect(html.contains("<html lang=\"de\">"))
    #expect(html.contains("<caption>Der Abend</caption>"))
    #expect(html.contains("<h2>7. Blitzlicht</h2>"))
    #expect(html.contains("In einem schwierigen Moment kannst du sagen:"))
  }
}
