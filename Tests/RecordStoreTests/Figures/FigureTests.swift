// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import MeetingCore
import Testing

@testable import RecordStore

@Suite("Figures", .timeLimit(.minutes(5)))
struct FigureTests {
  let folder = TemporaryFolder()

  private func fill(_ count: Int) throws -> RecordStore {
    let store = try folder.store()
    try store.add(
      (0..<count).map { index in
        var record = MeetingRecord.sample
        record.present = 3 + index % 7
        record.evenness = Double(index % 10) / 10
        return (day: Day.sample.advanced(by: index * 7), account: ClosingAccount(record: record))
      })
    return store
  }

  @Test("what the program shows of all meetings is what the views hold", arguments: FigureQuery.allCases)
  func views(query: FigureQuery) throws {
    let store = try fill(30)
    let (ours, view) = try store.read(orElse: ([], [])) { db in
      (
        try Row.fetchAll(db, sql: query.sql(over: MeetingFilter.all.condition.sql)),
        try Row.fetchAll(db, sql: "SELECT * FROM \(query.view)")
      )
    }
    #expect(!view.isEmpty)
    #expect(ours == view)
  }

  @Test("the course of the attendance has at most 24 steps, and every meeting is in one")
  func course() throws {
    #expect(try fill(100).figures().attendance?.course.count == 24)
    let meetings = try fill(0).read(orElse: 0) { try Int.fetchOne($0, sql: "SELECT sum(meetings) FROM figure_course") }
    #expect(meetings == 100)
  }

  @Test("an even number has the mean of the middle two as its median")
  func median() throws {
    let attendance = try #require(try fill(4).figures().attendance)
    #expect(attendance.median == 4.5)
  }

  @Test("the evenness of fewer than five meetings is in no view")
  func evenness() throws {
    #expect(try fill(4).figures().evenness == .init(meetings: 4, median: nil))
  }

  @Test("a filter's words are never SQL")
  func injection() throws {
    let store = try fill(3)
    for words in ["'", "' OR 1=1 --", "\"", "?", ""] {
      #expect(try store.figures(of: MeetingFilter(agenda: words)).meetings == 0)
      #expect(try store.records(of: MeetingFilter(theme: words)).isEmpty)
    }
  }

  @Test("the meetings of a filter come with their own stages, themes and decisions only")
  func records() throws {
    let store = try fill(3)
    let day = Day.sample.advanced(by: 7)
    let records = try store.records(of: MeetingFilter(since: day, until: day))
    #expect(records.map(\.date) == [day])
    #expect(records.first?.meeting.stages.count == 2)
    #expect(records.first?.meeting.decisions.count == 2)
    #expect(records.first?.meeting.themes.count == 2)
  }
}
