// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import Support
import Testing

@testable import History
@testable import RecordStore

@Suite("The export", .timeLimit(.minutes(15)))
struct HistoryExportTests {
  /// Weekly evenings from 2026-12-13 on: three in December, five in January, four in February.
  private func export(
    _ evenings: [MeetingRecord], totals: CircleTotals = CircleTotals()
  ) -> HistoryExport? {
    HistoryExport(
      evenings.enumerated().map {
        StoredRecord(
          number: Int64($0.offset + 1), date: MadeUpCircle.first.advanced(by: $0.offset * 7), meeting: $0.element)
      }, totals)
  }

  @Test("a period has five meetings or more and ends with a month; the last one is open until the next has begun")
  func periods() throws {
    let evenings = Array(repeating: MeetingRecord.evening(), count: 14)
    #expect(export(Array(evenings.prefix(8))) == nil)
    let one = try #require(export(Array(evenings.prefix(9))))
    #expect(one.periods.map(\.meetings) == [8])
    #expect(one.periods.first?.from == "2026-12")
    #expect(one.periods.first?.to == "2027-01")
    #expect(export(evenings)?.periods.count == 1)
  }

  @Test("where mostly fewer than five men came, nothing leaves the circle")
  func fewMen() {
    #expect(export(Array(repeating: .evening(4), count: 14)) == nil)
    #expect(export((0..<14).map { .evening($0 % 3 == 0 ? 3 : 6) }) != nil)
  }

  @Test("a stage of fewer than five meetings is told with another, and the total stays whole")
  func gathering() throws {
    var evenings = Array(repeating: MeetingRecord.evening(), count: 9)
    evenings[2].stages.append(.focus())
    let stages = try #require(export(evenings)?.periods.first).stages
    #expect(stages.map(\.kind) == ["checkin", "other"])
    #expect(stages.map(\.meetings) == [8, nil])
    #expect(stages.map(\.usedMinutes) == [95, 55])
  }

  @Test("counts are told in steps of five, and not below")
  func steps() throws {
    var totals = CircleTotals()
    totals.passes = 14
    totals.feedbackTurns = 4
    totals.answers = [.kept: 5]
    let evenings = (0..<9).map { MeetingRecord.evening(themes: $0 < 7 ? ["humility"] : ["anger"]) }
    let exported = try #require(export(evenings, totals: totals))
    #expect(exported.atLeast.passes == 10)
    #expect(exported.atLeast.feedbackTurns == nil)
    #expect(exported.atLeast.kept == 5)
    #expect(exported.themes == [.init(name: "humility", meetingsAtLeast: 5)])
  }

  @Test("evenness and moods need five meetings that have them")
  func medians() throws {
    var evenings = (0..<9).map { MeetingRecord.evening(evenness: $0 < 4 ? 0.9 : nil, moods: $0 < 5 ? (5, 7) : nil) }
    #expect(export(evenings)?.periods.first?.evenness == nil)
    #expect(export(evenings)?.periods.first?.moods == .init(medianIn: 5, medianOut: 7))
    evenings[5].evenness = 0.83
    #expect(export(evenings)?.periods.first?.evenness == 0.9)
  }

  @Test("it holds no day, no agenda, no title and no text")
  func nothingElse() throws {
    var evenings = Array(repeating: MeetingRecord.full, count: 12)
    for index in evenings.indices { evenings[index].agenda = "agenda-id" }
    let exported = try #require(export(evenings))
    let json = String(decoding: try JSONEncoder().encode(exported), as: UTF8.self)
    for text in [json, exported.csv] {
      for secret in ["agenda-id", "tea", "slow", "women", "2026-12-13", "-13"] {
        #expect(trace(of: secret, in: text) == nil)
      }
    }
  }

  @Test("all passes: an evening without a turn has no evenness, and the export says nothing of it")
  func allPasses() throws {
    let quiet = MeetingRecord.evening(stages: [.checkin(0, used: 0), .input()], evenness: nil)
    let period = try #require(export(Array(repeating: quiet, count: 9))?.periods.first)
    #expect(period.evenness == nil)
  }
}

@Suite("CSV", .timeLimit(.minutes(15)))
struct CSVTests {
  @Test(
    "cells follow RFC 4180, and none is a formula",
    arguments: [
      ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""), ("a\nb", "\"a\nb\""),
      ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\tx", "'\tx"),
      ("=a,\"b\"", "\"'=a,\"\"b\"\"\""),
      ("＝1", "'＝1"), ("", ""), ("a=b", "a=b"), ("\r\n", "\"'\r\n\""),
    ])
  func cells(text: String, cell: String) {
    #expect(CSV.cell(text) == cell)
  }

  @Test("every line has as many cells as the first, and ends with CR LF")
  func lines() throws {
    let export = HistoryExport(
      periods: [
        .init(from: "2026-01", to: "2026-02", meetings: 5, men: "5-7", stages: [], evenness: 0.9, moods: nil)
      ], themes: [.init(name: "=cmd|x", meetingsAtLeast: 5)], atLeast: .init())
    #expect(
      export.csv
        == "from,to,figure,of,value\r\n2026-01,2026-02,meetings,,5\r\n2026-01,2026-02,men,,5-7\r\n"
        + "2026-01,2026-02,evenness,,0.9\r\n,,meetings at least,'=cmd|x,5\r\n")
  }
}
