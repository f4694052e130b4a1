// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import History
@testable import MeetingCore
@testable import RecordStore

@Suite("The lists", .timeLimit(.minutes(5)))
struct ListTests {
  @Test("a meeting is told by what the group kept, and by no time below the whole evening's")
  func meetings() throws {
    let circle = try MadeUpCircle([.full])
    #expect(
      try MeetingList(of: circle.store).text(TextLayout(width: 80))
        == """
        2026-12-13 · nobodys-rescuer · 6 of us
          2 stages, planned for 17 min, 16 min used
          Moods: 5 on arriving, 6.5 on leaving
          Themes: humility
          Decided: We meet every week at the same place, and whoever comes first makes
            tea.
          In short: A slow evening.
          Next meeting: 2026-12-20
          Someone else facilitates next time
        """)
  }

  @Test("an evening of one stage tells no time: it could be one man's")
  func oneStage() throws {
    let list = try MeetingList(of: MadeUpCircle([.evening(stages: [.focus()])]).store)
    #expect(list.meetings.first?.used == nil && list.meetings.first?.planned == nil)
  }

  @Test("filters choose, and what fits nothing is said")
  func filters() throws {
    let circle = try MadeUpCircle([.full, .evening()])
    #expect(try MeetingList(of: circle.store, MeetingFilter(theme: "humility")).meetings.count == 1)
    let none = try MeetingList(of: circle.store, MeetingFilter(agenda: "x"))
    #expect(none.text(TextLayout(width: 80)).contains("No closed meeting fits that."))
  }

  @Test("open commitments are numbers and words by date; the others are counts")
  func commitments() throws {
    let circle = try MadeUpCircle()
    func text(_ words: String) -> ScrubbedText { ScrubbedText(alreadyScrubbed: words) }
    let due = MadeUpCircle.first.advanced(by: 7)
    try circle.store.add([
      (
        MadeUpCircle.first,
        ClosingAccount(
          record: nil,
          commitments: [.init(text: text("sleep"), due: nil), .init(text: text("call my son"), due: due)]
            + [.init(text: text("cook"), due: due), .init(text: nil, due: nil)])
      ),
      (
        due,
        ClosingAccount(
          record: nil,
          followUps: [
            2: FollowUp(status: .notyet, text: nil, due: nil), 3: FollowUp(status: .kept, text: nil, due: nil),
          ])
      ),
    ])
    let list = try CommitmentList(of: circle.store, on: due)
    #expect(
      list.text(TextLayout(width: 80))
        == """
        Open commitments
          2. call my son, by 2026-12-20 (not yet)
          1. sleep

        All together: 4 made; 1 kept, 0 released, 2 open. On the way: 1 not yet.
        """)
    #expect(try CommitmentList(of: circle.store, on: due.advanced(by: 400)).open.isEmpty)
  }
}
