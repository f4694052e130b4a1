// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support
import Testing

@testable import AgendaFormat

/// What other programs read in it is checked by `Tests/Peers/check-exports`; how values are escaped, in the tests of
/// WebPage.
@Suite("An agenda as a page", .timeLimit(.minutes(15)))
struct AgendaPageTests {
  private func html(_ agenda: Agenda) throws -> String {
    let table = Timetable(agenda, people: 7, length: agenda.duration) { "+\($0)" }
    return try AgendaPage.html(Handout(agenda, table, day: nil, isOnClock: true))
  }

  @Test("has an overview and every stage's own texts")
  func texts() throws {
    let html = try html(SampleAgenda.english)
    #expect(lack(of: "<html lang=\"en\">", in: html) == nil)
    #expect(
      lack(of: "<td><a href=\"#stage-3\">3. Whose need was it?</a></td><td>about 32 minutes</td>", in: html) == nil)
    #expect(lack(of: "<h2>3. Whose need was it? (round)</h2>", in: html) == nil)
    #expect(lack(of: "<p>Phones away, please; tonight we have time.</p>", in: html) == nil)
    #expect(lack(of: "<li>What would help without credit look like, this week and at home?</li>", in: html) == nil)
    #expect(lack(of: "<p class=\"quiet\">In a hard moment you may say:</p>", in: html) == nil)
  }

  @Test("a stage without words has no empty boxes, and none of another's")
  func bare() throws {
    var agenda = SampleAgenda.english
    agenda.stages = [Stage(kind: .pause, time: .minutes(5))]
    let html = try html(agenda)
    for name in ["say", "prompts", "moment"] { #expect(trace(of: "class=\"\(name)\"", in: html) == nil) }
    #expect(lack(of: "<p class=\"quiet\">+0s · 5 minutes</p>\n</section>", in: html) == nil)
  }

  @Test("speaks the agenda's language")
  func german() throws {
    let html = try html(SampleAgenda.german)
    #expect(lack(of: "<html lang=\"de\">", in: html) == nil)
    #expect(lack(of: "<caption>Der Abend</caption>", in: html) == nil)
    #expect(lack(of: "<h2>7. Blitzlicht</h2>", in: html) == nil)
    #expect(lack(of: "In einem schwierigen Moment kannst du sagen:", in: html) == nil)
  }
}
