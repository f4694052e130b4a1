// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
package import RecordStore

extension HistoryExport {
  /// - Returns: nothing when there is no period yet that may be told.
  package init?(of store: RecordStore) throws(StoreError) {
    self.init(try store.records(), try store.totals())
  }

  init?(_ records: [StoredRecord], _ totals: CircleTotals) {
    let told = ExportPeriod.closed(of: records).filter(\.hasEnoughMen)
    periods = told.compactMap(\.figures)
    guard !periods.isEmpty else { return nil }
    let meetings = told.flatMap(\.records).map(\.meeting)
    themes = Self.themes(meetings)
    atLeast = Sums(
      passes: Self.step(totals.passes), feedbackTurns: Self.step(totals.feedbackTurns),
      commitmentsMade: Self.step(totals.commitmentsMade), kept: Self.step(totals.answers[.kept] ?? 0),
      released: Self.step(totals.answers[.released] ?? 0),
      voices: Self.step(meetings.count { $0.stages.contains { $0.voices && $0.held } }),
      facilitationChanges: Self.step(meetings.count { $0.facilitationChanges == true }))
  }

  private static func themes(_ meetings: [MeetingRecord]) -> [Theme] {
    let counts = meetings.flatMap { Set($0.themes) }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return counts.map { name, count in Figure(Theme(name: name, meetingsAtLeast: floor(count)), over: count) }
      .compactMap { $0.shown(on: .export) }
      .sorted { $0.name < $1.name }
  }

  /// Down to a multiple of five; nothing below five.
  private static func step(_ count: Int) -> Int? { count < Fewest.told ? nil : floor(count) }

  private static func floor(_ count: Int) -> Int { count / Fewest.told * Fewest.told }
}
