// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support
import Testing

@testable import AgendaFormat

/// What other programs read in it is checked by `Tests/Peers/check-exports`.
@Suite("An agenda as Markdown", .timeLimit(.minutes(5)))
struct AgendaMarkdownTests {
  @Test("reads well as it stands")
  func golden() {
    let agenda = SampleAgenda.english
    let table = Timetable(agenda, people: 7, length: agenda.duration, clockTime: SampleAgenda.clock)
    let handout = Handout(agenda, table, day: nil, isOnClock: true)
    #expect(difference(AgendaMarkdown.text(handout), AgendaMarkdownGolden.sample) == nil)
  }

  @Test("has a time alone where there is no clock")
  func withoutClock() {
    #expect(AgendaMarkdown.text(Handout(SampleAgenda.english)).contains("\n\n## 1. Opening\n\n**2 minutes**\n\n"))
  }

  @Test("keeps a text that looks like Markdown a text")
  func hostile() {
    var agenda = SampleAgenda.english
    agenda.title = "*Ours* #"
    agenda.aim = "[link](x)"
    agenda.stages = [
      Stage(
        kind: .input, title: "1. <b>", say: "# one\n---", prompts: ["- a"], time: .minutes(1), lines: ["> b"])
    ]
    #expect(
      AgendaMarkdown.text(Handout(agenda)) == """
        # \\*Ours\\* \\#

        *\\[link\\](x)*

        Takes 1 hour 30 minutes, for 4 to 10 people.

        Themes: joy, self-care.

        ## 1. 1. \\<b> (input)

        **1 minute**

        > \\# one
        >
        > \\---

        - \\- a

        *In a hard moment you may say:*

        - \\> b

        """)
  }
}
