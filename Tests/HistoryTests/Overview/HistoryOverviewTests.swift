// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import Support
import Testing

@testable import History
@testable import RecordStore

@Suite("The overview", .timeLimit(.minutes(15)))
struct HistoryOverviewTests {
  private func overview(
    _ records: [MeetingRecord], _ filter: MeetingFilter = .all, themes: Set<String> = []
  ) throws -> HistoryOverview {
    try HistoryOverview(of: MadeUpCircle(records).store, filter, themes: themes)
  }

  private func figures(_ records: [MeetingRecord], _ filter: MeetingFilter = .all) throws -> CircleFigures {
    try overview(records, filter).figures
  }

  private func times(_ records: [MeetingRecord]) throws -> Times? {
    try overview(records).times.shown(on: .screen)
  }

  @Test("an empty circle has no figures")
  func empty() throws {
    let overview = try overview([])
    let figures = overview.figures
    #expect(figures.meetings == 0 && figures.evenness.meetings == 0)
    #expect(figures.attendance.shown(on: .screen) == nil && overview.times.shown(on: .screen) == nil)
    #expect(figures.moods.shown(on: .screen) == nil && figures.evenness.shown(on: .screen) == nil)
  }

  @Test("attendance is told by its ends and its middle")
  func attendance() throws {
    let attendance = try figures([3, 9, 4, 6].map { .evening($0) }).attendance
    #expect(attendance.shown(on: .screen) == .init(fewest: 3, median: 5, most: 9, course: [3, 9, 4, 6]))
  }

  @Test("times are sums over the meetings, kind by kind, in the order of the evening")
  func times() throws {
    let times = try #require(try times([.evening(), .evening()]))
    #expect(times.planned == .minutes(34))
    #expect(times.used == .seconds(2 * 965))
    #expect(times.stages.map(\.kind) == ["checkin", "input"])
    #expect(times.stages.map(\.meetings) == [2, 2])
    #expect(times.stages.map(\.turns) == [12, 0])
  }

  @Test("a kind with fewer than five turns is told with another, so that no sum gives it back")
  func fewTurns() throws {
    let times = try #require(try times([.evening(stages: [.checkin(6), .focus(), .input()])]))
    #expect(times.stages.map(\.kind) == ["checkin", "other"])
    #expect(times.stages.last?.used == .seconds(1_500 + 240))
    #expect(times.stages.last?.turns == nil)
    #expect(times.stages.reduce(.zero) { $0 + $1.used } == times.used)
  }

  @Test("where nothing else could cover one man's time, no time is told")
  func onlyOneMan() throws {
    #expect(try times([.evening(stages: [.focus()])]) == nil)
  }

  @Test("evenness is told from five meetings on, and only as their median")
  func evenness() throws {
    let four = [0.9, 0.8, 0.7, 0.6].map { MeetingRecord.evening(evenness: $0) }
    let ofFour = try figures(four + [.evening(evenness: nil)]).evenness
    #expect(ofFour.meetings == 4 && ofFour.shown(on: .screen) == nil)
    let ofFive = try figures(four + [.evening(evenness: 0.5)]).evenness
    #expect(ofFive.meetings == 5 && ofFive.shown(on: .screen)?.median == 0.7)
  }

  @Test("with a filter, the meetings left out have to be enough too")
  func evennessOfSome() throws {
    let records = (0..<12).map { MeetingRecord.evening(evenness: 0.5 + Double($0) / 100) }
    func median(since index: Int) throws -> Double? {
      try figures(records, MeetingFilter(since: MadeUpCircle.first.advanced(by: index * 7))).evenness
        .shown(on: .screen)?.median
    }
    #expect(try median(since: 0) != nil)
    for index in 1...4 { #expect(try median(since: index) == nil) }
    for index in 5...7 { #expect(try median(since: index) != nil) }
    for index in 8...11 { #expect(try median(since: index) == nil) }
  }

  @Test("moods count only where both ends were given")
  func moods() throws {
    let moods = try figures([.evening(moods: (5, 7)), .evening(), .evening(moods: (4, 6))]).moods
    #expect(moods.meetings == 2)
    #expect(moods.shown(on: .screen) == .init(medianIn: 4.5, medianOut: 6.5))
  }

  @Test("themes are counted once a meeting, the longest untouched first, and what no meeting touched is named")
  func themes() throws {
    let overview = try overview(
      [.evening(themes: ["humility"]), .evening(themes: ["anger", "humility"]), .evening(themes: ["humility"])],
      themes: ["joy", "anger"])
    let themes = overview.figures.themes.shown(on: .screen)
    #expect(themes.map(\.value.name) == ["anger", "humility"])
    #expect(themes.map(\.meetings) == [1, 3])
    #expect(themes.map(\.value.last.description) == ["2026-12-20", "2026-12-27"])
    #expect(overview.themesNotTouched.shown(on: .screen) == ["joy"])
  }

  @Test("meetings since a woman's voice was heard")
  func voices() throws {
    func voices(_ records: [MeetingRecord]) throws -> CircleFigures.Voices? {
      try figures(records).voices.shown(on: .screen)
    }
    #expect(try voices([.evening()]) == .init(meetings: 0, meetingsSince: nil))
    #expect(try voices([.full, .evening(), .evening()]) == .init(meetings: 1, meetingsSince: 2))
    #expect(try voices([.evening(), .full]) == .init(meetings: 1, meetingsSince: 0))
  }

  @Test("filters choose by day, agenda and theme, and circle-wide sums are then not told")
  func filters() throws {
    let records: [MeetingRecord] = [.full, .evening(themes: ["anger"]), .evening(), .full]
    let day = MadeUpCircle.first.advanced(by: 7)
    #expect(try figures(records, MeetingFilter(since: day)).meetings == 3)
    #expect(try figures(records, MeetingFilter(until: day)).meetings == 2)
    #expect(try figures(records, MeetingFilter(since: day, agenda: "weekly")).meetings == 2)
    #expect(try figures(records, MeetingFilter(theme: "humility")).meetings == 2)
    #expect(try figures(records, MeetingFilter(agenda: "'; DROP TABLE record")).meetings == 0)
    #expect(try overview(records, MeetingFilter(theme: "anger")).totals == nil)
    #expect(try overview(records).totals != nil)
    let notTouched = try overview(records, MeetingFilter(theme: "anger"), themes: ["humility", "joy"]).themesNotTouched
    #expect(notTouched.shown(on: .screen) == ["joy"])
  }

  @Test("zero-length stages and a circle of sixty divide by nothing")
  func extremes() throws {
    let overview = try overview([.evening(60, stages: [.of(.round, used: .zero, turns: 60), .of(.pause, used: .zero)])])
    #expect(overview.times.shown(on: .screen)?.used == .zero)
    #expect(overview.figures.attendance.shown(on: .screen)?.most == 60)
  }

  @Test("what was written reads back as what the screen shows")
  func roundTrip() throws {
    let filter = MeetingFilter(until: Day(number: 20_900))
    let overview = try overview([.full, .evening()], filter, themes: ["joy"])
    let written = try JSONDecoder().decode(WrittenOverview.self, from: JSONEncoder().encode(overview))
    let figures = overview.figures
    #expect(written.filter == filter && written.meetings == 2)
    #expect(written.first == figures.first && written.last == figures.last)
    #expect(written.agendas.map(\.id) == ["nobodys-rescuer", "weekly"] && written.agendas.map(\.meetings) == [1, 1])
    #expect(written.attendance.fewest == 6 && written.attendance.most == 6)
    #expect(written.attendance.median == 6 && written.attendance.course == [6, 6])
    let times = try #require(overview.times.shown(on: .screen))
    #expect(written.times.planned == times.planned && written.times.used == times.used)
    #expect(written.times.stages == times.stages)
    #expect(written.evenness.meetings == 2 && written.evenness.median == nil)
    #expect(written.moods.meetings == 1 && written.moods.medianIn == 5 && written.moods.medianOut == 6.5)
    #expect(written.themes.map(\.name) == ["humility"] && written.themes.map(\.meetings) == [1])
    #expect(written.themes.map(\.last) == [figures.first] && written.themesNotTouched == ["joy"])
    #expect(written.voices.meetings == 1 && written.voices.meetingsSince == 1)
    #expect(written.facilitationChanges == 1 && written.totals == nil)
  }

  @Test("has every key of the published schema, and no other")
  func keys() throws {
    let overview = try overview(
      [.full] + Array(repeating: .evening(), count: 4), MeetingFilter(until: Day(number: 30_000)))
    let whole = try self.overview([.full] + Array(repeating: .evening(), count: 4))
    let written = try Set(
      [overview, whole].flatMap { overview in
        let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(overview))
        return try #require(json as? [String: Any]).keys
      })
    let path = Checkout.root + "/Sources/History/Schemas/history.schema.json"
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: path))) as? [String: Any])
    let parts = try #require(schema["$defs"] as? [String: [String: Any]])
    let properties = try #require(parts["overview"]?["properties"] as? [String: Any])
    #expect(written == Set(properties.keys))
  }

  @Test("with five meetings, evenness and the sums are written too")
  func writtenSums() throws {
    let overview = try overview(Array(repeating: .evening(evenness: 0.75), count: 5))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let json = String(decoding: try encoder.encode(overview), as: UTF8.self)
    #expect(json.contains(#""evenness":{"median":0.75,"meetings":5}"#))
    #expect(json.contains(#""commitments":{"#) && json.contains(#""passes":0"#))
  }
}

/// The format as another program knows it.
private struct WrittenOverview: Decodable {
  struct Agenda: Decodable { let id: String, meetings: Int }
  struct Attendance: Decodable { let fewest: Int, median: Double, most: Int, course: [Double] }
  struct Times: Decodable { let planned: Span, used: Span, stages: [StageTime] }
  struct Evenness: Decodable { let meetings: Int, median: Double? }
  struct Moods: Decodable { let meetings: Int, medianIn: Double, medianOut: Double }
  struct Theme: Decodable { let name: String, meetings: Int, last: Day }
  struct Voices: Decodable { let meetings: Int, meetingsSince: Int? }
  struct Totals: Decodable { let passes: Int, feedbackTurns: Int }

  let filter: MeetingFilter?
  let meetings: Int
  let first: Day?
  let last: Day?
  let agendas: [Agenda]
  let attendance: Attendance
  let times: Times
  let evenness: Evenness
  let moods: Moods
  let themes: [Theme]
  let themesNotTouched: [String]
  let voices: Voices
  let facilitationChanges: Int
  let totals: Totals?
}
