// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import History
@testable import MeetingCore
@testable import RecordStore

extension StoredHistory {
  /// Three weekly meetings: one that is full, one that kept figures only, and one with awkward milliseconds.
  static func sample(evenness: [Double?] = [0.9, 0.8, nil]) -> StoredHistory {
    var history = StoredHistory()
    let first = Day(number: 20_800)  // 2026-12-13
    history.records = evenness.enumerated().map { index, figure in
      StoredRecord(date: first.advanced(by: index * 7), meeting: .sample(index % 3, evenness: figure))
    }
    history.totals.meetings = evenness.count
    history.totals.passes = 4
    history.totals.feedbackTurns = 1
    history.totals.commitmentsMade = 5
    history.totals.answers = [.kept: 2, .notyet: 1]
    history.openCommitments = 3
    return history
  }
}

extension MeetingRecord {
  static func sample(_ number: Int, evenness: Double?) -> MeetingRecord {
    switch number {
    case 0:
      MeetingRecord(
        agenda: "nobodys-rescuer", present: 6,
        stages: [
          Stage(
            kind: .checkin, title: "Check-in", held: true, planned: .minutes(12), used: .seconds(725), turns: 6,
            between: .seconds(65), voices: false),
          Stage(
            kind: .input, title: "What women told us about help", held: true, planned: .minutes(5), used: .minutes(4),
            turns: 0, between: .minutes(4), voices: true),
        ],
        evenness: evenness, moodIn: Mood(answers: 5, median: 5, spread: 2),
        moodOut: Mood(answers: 6, median: 6.5, spread: 1),
        decisions: [
          ScrubbedText(alreadyScrubbed: "We meet every week at the same place, and whoever comes first makes tea.")
        ],
        themes: ["humility"], summary: ScrubbedText(alreadyScrubbed: "A slow evening."), facilitationChanges: true,
        meetAgain: Day(number: 20_807))
    case 1:
      MeetingRecord(
        agenda: "weekly", present: 4,
        stages: [
          Stage(
            kind: .focus, title: "One man's question", held: false, planned: .hours(1), used: .seconds(3_601), turns: 1,
            between: .zero, voices: false)
        ],
        evenness: evenness, themes: ["anger", "humility"], facilitationChanges: false)
    default:
      MeetingRecord(
        agenda: "weekly", present: 3,
        stages: (1...3).map { index in
          Stage(
            kind: .round, title: "Round \(index)", held: true, planned: Span(milliseconds: 60_400),
            used: Span(milliseconds: 61_000), turns: 3, between: Span(milliseconds: 400), voices: false)
        },
        evenness: evenness)
    }
  }
}

@Suite("HistoryReport")
struct HistoryReportTests {
  @Test("a meeting's times are the sums of its stages', and used time is turns and the time between")
  func timesAddUp() {
    for meeting in HistoryReport(.sample()).meetings {
      #expect(meeting.planned == meeting.stages.map(\.planned).reduce(.zero, +))
      #expect(meeting.used == meeting.stages.map(\.used).reduce(.zero, +))
      #expect(meeting.used == meeting.inTurns + meeting.between)
      for stage in meeting.stages {
        #expect(stage.used == stage.inTurns + stage.between)
      }
    }
  }

  @Test("evenness is told from five meetings on, and only as their median")
  func evenness() throws {
    let four = HistoryReport(.sample(evenness: [0.9, 0.8, 0.7, 0.6, nil, nil]))
    #expect(four.evenness == .init(meetings: 4, median: nil))
    #expect(four.text(width: 80).contains("How evenly time was shared is told from 5 meetings on."))
    let five = HistoryReport(.sample(evenness: [0.9, 0.8, 0.7, 0.625, 0.5, nil]))
    #expect(five.evenness == .init(meetings: 5, median: 0.7))
    #expect(five.text(width: 80).contains("Evenness of time: 0.7, the median of 5 meetings"))
    #expect(try !five.json().contains("0.625"))
  }

  @Test("the median of an even number is the mean of the middle two")
  func median() {
    #expect([4.0, 1, 3, 2].median == 2.5)
    #expect([3.0, 1, 2].median == 2)
    #expect([Double]().median == nil)
  }

  @Test("themes are counted once a meeting, the longest untouched first")
  func themes() {
    let report = HistoryReport(.sample(evenness: [nil, nil, nil, nil]))
    #expect(report.themes.map(\.name) == ["anger", "humility"])
    #expect(report.themes.map(\.meetings) == [1, 3])
    #expect(report.themes.map(\.last.description) == ["2026-12-20", "2027-01-03"])
  }

  @Test("meetings since a woman's voice was heard")
  func voices() {
    #expect(HistoryReport(.sample()).totals.meetingsSinceVoices == 2)
    #expect(HistoryReport(.sample(evenness: [nil])).totals.meetingsSinceVoices == 0)
    #expect(HistoryReport(StoredHistory()).totals.meetingsSinceVoices == nil)
  }

  @Test("moods count only where both ends were given")
  func moods() {
    #expect(HistoryReport(.sample()).moods == .init(meetings: 1, medianIn: 5, medianOut: 6.5))
  }

  @Test("it reads what a store keeps")
  func fromStore() throws {
    let folder = NSTemporaryDirectory() + "circle-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = try RecordStore.openForWriting(folder: folder, today: Day(number: 20_800))
    let records = StoredHistory.sample().records
    try store.add(
      records.map {
        (
          day: $0.date,
          account: ClosingAccount(record: $0.meeting, commitments: [.init(text: nil, due: nil)], passes: 1)
        )
      })
    let report = try HistoryReport(of: store)
    #expect(report.meetings == HistoryReport(.sample()).meetings)
    #expect(report.totals.passes == 3)
    #expect(report.commitments.made == 3)
  }
}
