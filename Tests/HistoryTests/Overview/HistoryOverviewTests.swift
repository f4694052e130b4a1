// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import Testing

@testable import History
@testable import RecordStore

@Suite("The overview", .timeLimit(.minutes(5)))
struct HistoryOverviewTests {
  private func overview(
    _ records: [MeetingRecord], _ filter: MeetingFilter = .all, themes: Set<String> = []
  ) throws -> HistoryOverview {
    try HistoryOverview(of: MadeUpCircle(records).store, filter, themes: themes)
  }

  @Test("an empty circle has no figures")
  func empty() throws {
    let overview = try overview([])
    #expect(overview.meetings == 0)
    #expect(overview.attendance == nil && overview.times == nil && overview.moods == nil)
    #expect(overview.evenness == .init(meetings: 0, median: nil))
  }

  @Test("attendance is told by its ends and its middle")
  func attendance() throws {
    let attendance = try #require(try overview([3, 9, 4, 6].map { .evening($0) }).attendance)
    #expect(attendance == .init(fewest: 3, median: 5, most: 9, course: [3, 9, 4, 6]))
  }

  @Test("times are sums over the meetings, kind by kind, in the order of the evening")
  func times() throws {
    let times = try #require(try overview([.evening(), .evening()]).times)
    #expect(times.planned == .minutes(34))
    #expect(times.used == .seconds(2 * 965))
    #expect(times.stages.map(\.kind) == ["checkin", "input"])
    #expect(times.stages.map(\.meetings) == [2, 2])
    #expect(times.stages.map(\.turns) == [12, 0])
  }

  @Test("a kind with fewer than five turns is told with another, so that no sum gives it back")
  func fewTurns() throws {
    let times = try #require(try overview([.evening(stages: [.checkin(6), .focus(), .input()])]).times)
    #expect(times.stages.map(\.kind) == ["checkin", "other"])
    #expect(times.stages.last?.used == .seconds(1_500 + 240))
    #expect(times.stages.last?.turns == nil)
    #expect(times.stages.reduce(.zero) { $0 + $1.used } == times.used)
  }

  @Test("where nothing else could cover one man's time, no time is told")
  func onlyOneMan() throws {
    #expect(try overview([.evening(stages: [.focus()])]).times == nil)
  }

  @Test("evenness is told from five meetings on, and only as their median")
  func evenness() throws {
    let four = [0.9, 0.8, 0.7, 0.6].map { MeetingRecord.evening(evenness: $0) }
    #expect(try overview(four + [.evening(evenness: nil)]).evenness == .init(meetings: 4, median: nil))
    #expect(try overview(four + [.evening(evenness: 0.5)]).evenness == .init(meetings: 5, median: 0.7))
  }

  @Test("with a filter, the meetings left out have to be enough too")
  func evennessOfSome() throws {
    let records = (0..<12).map { MeetingRecord.evening(evenness: 0.5 + Double($0) / 100) }
    func median(since index: Int) throws -> Double? {
      try overview(records, MeetingFilter(since: MadeUpCircle.first.advanced(by: index * 7))).evenness.median
    }
    #expect(try median(since: 0) != nil)
    for index in 1...4 { #expect(try median(since: index) == nil) }
    for index in 5...7 { #expect(try median(since: index) != nil) }
    for index in 8...11 { #expect(try median(since: index) == nil) }
  }

  @Test("moods count only where both ends were given")
  func moods() throws {
    let overview = try overview([.evening(moods: (5, 7)), .evening(), .evening(moods: (4, 6))])
    #expect(overview.moods == .init(meetings: 2, medianIn: 4.5, medianOut: 6.5))
  }

  @Test("themes are counted once a meeting, the longest untouched first, and what no meeting touched is named")
  func themes() throws {
    let overview = try overview(
      [.evening(themes: ["humility"]), .evening(themes: ["anger", "humility"]), .evening(themes: ["humility"])],
      themes: ["joy", "anger"])
    #expect(overview.themes.map(\.name) == ["anger", "humility"])
    #expect(overview.themes.map(\.meetings) == [1, 3])
    #expect(overview.themes.map(\.last.description) == ["2026-12-20", "2026-12-27"])
    #expect(overview.themesNotTouched == ["joy"])
  }

  @Test("meetings since a woman's voice was heard")
  func voices() throws {
    #expect(try overview([.evening()]).voices == .init(meetings: 0, meetingsSince: nil))
    #expect(try overview([.full, .evening(), .evening()]).voices == .init(meetings: 1, meetingsSince: 2))
    #expect(try overview([.evening(), .full]).voices == .init(meetings: 1, meetingsSince: 0))
  }

  @Test("filters choose by day, agenda and theme, and circle-wide sums are then not told")
  func filters() throws {
    let records: [MeetingRecord] = [.full, .evening(themes: ["anger"]), .evening(), .full]
    let day = MadeUpCircle.first.advanced(by: 7)
    #expect(try overview(records, MeetingFilter(since: day)).meetings == 3)
    #expect(try overview(records, MeetingFilter(until: day)).meetings == 2)
    #expect(try overview(records, MeetingFilter(since: day, agenda: "weekly")).meetings == 2)
    #expect(try overview(records, MeetingFilter(theme: "humility")).meetings == 2)
    #expect(try overview(records, MeetingFilter(agenda: "'; DROP TABLE record")).meetings == 0)
    #expect(try overview(records, MeetingFilter(theme: "anger")).totals == nil)
    #expect(try overview(records).totals != nil)
    #expect(
      try overview(records, MeetingFilter(theme: "anger"), themes: ["humility", "joy"]).themesNotTouched == ["joy"])
  }

  @Test("zero-length stages and a circle of sixty divide by nothing")
  func extremes() throws {
    let overview = try overview([.evening(60, stages: [.of(.round, used: .zero, turns: 60), .of(.pause, used: .zero)])])
    #expect(overview.times?.used == .zero)
    #expect(overview.attendance?.most == 60)
  }

  @Test("what was written reads back as the same overview")
  func roundTrip() throws {
    let overview = try overview([.full, .evening()], MeetingFilter(until: Day(number: 20_900)))
    #expect(try JSONDecoder().decode(HistoryOverview.self, from: JSONEncoder().encode(overview)) == overview)
  }
}
