// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Testing

@testable import History
@testable import RecordStore

@Suite("Attacks on exports", .timeLimit(.minutes(5)))
struct AttackTests {
  /// Attacks the exports, at several dates, of so many groups that had anything to export.
  ///
  /// - Returns: in how many of them anything was recovered.
  private func attack(
    _ groups: Int, _ export: (SimulatedCircle, Int) -> HistoryExport?
  ) -> (broken: Int, attacked: Int, example: String?) {
    var (broken, attacked) = (0, 0)
    var example: String?
    var seed: UInt64 = 0
    while attacked < groups {
      seed += 1
      let circle = SimulatedCircle(seed: seed)
      var random = SplitMix64(seed: seed)
      let evenings = Set(circle.records.map(\.number).shuffled(using: &random).prefix(2))
      let count = circle.records.count
      let exports = [count - 4, count - 1, count].compactMap { export(circle, $0) }
      guard !exports.isEmpty else { continue }
      attacked += 1
      let found = Attacker(circle: circle.records, evenings: evenings).recovered(from: exports)
      if let first = found.first {
        broken += 1
        example = example ?? "seed \(seed): \(first)"
      }
    }
    return (broken, attacked, example)
  }

  @Test("who knows two evenings and all totals recovers nothing from the exports of a thousand groups")
  func exports() {
    let outcome = attack(1_000) { circle, count in circle.export(after: count) }
    #expect(outcome.broken == 0, "\(outcome.example ?? "")")
  }

  @Test("the attacker is no straw man: he breaks exports that only leave the small figures out")
  func hiding() {
    let outcome = attack(200) { circle, count in
      guard var export = circle.export(after: count) else { return nil }
      for (index, period) in export.periods.enumerated() {
        // What a naive export would tell: the kinds of at least five meetings, and no line for the rest.
        let records = circle.records.filter { (period.from...period.to).contains($0.month) }
        export.periods[index].stages = StageKind.allCases.compactMap { told($0, of: records) }
      }
      return export
    }
    #expect(outcome.broken > outcome.attacked / 5)
  }

  private func told(_ kind: StageKind, of records: [StoredRecord]) -> HistoryExport.Stage? {
    let stages = records.flatMap(\.meeting.stages).filter { $0.kind == kind }
    guard stages.count >= HistoryExport.fewest else { return nil }
    func minutes(_ part: (MeetingRecord.Stage) -> Span) -> Int {
      (stages.reduce(Span.zero) { $0 + part($1) }.milliseconds + 150_000) / 300_000 * 5
    }
    return HistoryExport.Stage(
      kind: kind.rawValue, meetings: stages.count, plannedMinutes: minutes { $0.planned },
      usedMinutes: minutes { $0.used })
  }

  @Test("and he breaks exports that tell all meetings up to their date")
  func cumulative() {
    let outcome = attack(200) { circle, count in
      let records = Array(circle.records.prefix(count))
      guard var export = circle.export(after: count), let all = ExportPeriod(records: records).figures else {
        return nil
      }
      export.periods = [all]
      return export
    }
    #expect(outcome.broken > outcome.attacked / 2)
  }

  @Test("an earlier export is part of every later one, unchanged")
  func growth() {
    for seed in 1...200 as ClosedRange<UInt64> {
      let circle = SimulatedCircle(seed: seed)
      var earlier: [HistoryExport.Period] = []
      for count in 1...circle.records.count {
        let periods = circle.export(after: count)?.periods ?? []
        #expect(periods.starts(with: earlier))
        earlier = periods
      }
    }
  }

  @Test("a clock that was wrong for an evening changes no period that was told")
  func wrongClock() throws {
    let circle = SimulatedCircle(seed: 3)
    var records = circle.records
    let told = try #require(HistoryExport(records, CircleTotals())).periods
    var late = try #require(records.last)
    late.number += 1
    late.date = Day(number: 10_957)  // 2000-01-01
    records.append(late)
    #expect(try #require(HistoryExport(records, CircleTotals())).periods.starts(with: told))
  }
}
