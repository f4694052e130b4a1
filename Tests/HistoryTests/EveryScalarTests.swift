// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import Support
import TerminalText
import Testing

@testable import History
@testable import RecordStore

@Suite("All Unicode scalars in a circle's data that is looked at", .timeLimit(.minutes(30)))
struct EveryScalarTests {
  /// Without U+0000, at which SQLite ends a text.
  private static func hostile(_ number: Int) -> String { EveryScalar.words[number].replacing("\0", with: "\u{1}") }

  /// Ten evenings in which every text that a circle keeps is made by `text`.
  private static func circle(_ text: (Int) -> String) throws -> MadeUpCircle {
    let texts = EveryScalar.words.indices.map(text)
    let circle = try MadeUpCircle()
    let words = ScrubbedText(alreadyScrubbed: texts.joined(separator: " "))
    try circle.store.add(
      (0..<10).map { index in
        var record = MeetingRecord.full
        record.agenda = texts[index % 4]
        record.stages = record.stages.map { stage in
          var stage = stage
          stage.title = texts[0]
          return stage
        }
        record.themes = index < 5 ? texts : []
        record.decisions = index == 0 ? [words] : []
        record.summary = index == 0 ? words : nil
        let made = index == 0 ? [ClosingAccount.Made(text: words, due: nil)] : []
        return (MadeUpCircle.first.advanced(by: index * 7), ClosingAccount(record: record, commitments: made))
      })
    return circle
  }

  @Test("nothing in the words on the screen acts or hides")
  func screen() throws {
    let circle = try Self.circle(Self.hostile)
    let layout = TextLayout(width: 80)
    let overview = try HistoryOverview(of: circle.store, themes: Set(EveryScalar.words))
    for text in [
      overview.text(layout), try MeetingList(of: circle.store).text(layout),
      try CommitmentList(of: circle.store, on: MadeUpCircle.first).text(layout),
    ] {
      #expect(EveryScalar.acting(in: text, besides: "\n") == [])
      #expect(text.unicodeScalars.contains("\u{FFFD}"))
    }
  }

  @Test("the report has the same elements as any other, and nothing that acts")
  func report() throws {
    func page(_ text: (Int) -> String) throws -> String {
      try HistoryPage.html(HistoryOverview(of: Self.circle(text).store, themes: ["joy"]))
    }
    let hostile = try page(Self.hostile)
    #expect(EveryScalar.acting(in: hostile, besides: "\n") == [])
    #expect(Markup.tags(of: hostile) == Markup.tags(of: try page { "theme \($0)" }))
  }

  @Test("the CSV has a line of five cells for each figure, whatever a theme is called")
  func csv() throws {
    func export(_ themes: [String]) -> HistoryExport? {
      HistoryExport(
        (0..<10).map {
          StoredRecord(
            number: Int64($0), date: MadeUpCircle.first.advanced(by: $0 * 7), meeting: .evening(themes: themes))
        }, CircleTotals())
    }
    let rows = try #require(export(EveryScalar.texts).flatMap { CSVRows.read($0.csv) })
    #expect(rows.allSatisfy { $0.count == 5 })
    #expect(rows.count == export(EveryScalar.texts.indices.map { "\($0)" }).flatMap { CSVRows.read($0.csv)?.count })
  }
}
