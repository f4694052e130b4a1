// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

@testable import History
@testable import RecordStore

/// Somebody who wants to know what an export holds back.
///
/// He has all exports that a circle ever gave away. He knows in which months it met and how often, which kinds of stages
/// each period had, the exact planned and used time of each period and its sums, and how many came on two evenings. He
/// reckons with intervals, as the best that can be done with sums, roundings and lengths that are never negative.
struct Attacker {
  /// What he knows of a circle from elsewhere; he asks it for no other figure.
  let circle: [StoredRecord]
  /// The two evenings on which he knows how many came.
  let evenings: Set<Int64>
  private let months: [String]

  init(circle: [StoredRecord], evenings: Set<Int64>) {
    self.circle = circle
    self.evenings = evenings
    months = circle.map(\.month)
  }

  /// What he now knows and should not.
  func recovered(from exports: [HistoryExport]) -> [String] {
    exports.flatMap(\.periods).flatMap { hiddenTimes(in: $0) + hiddenAttendance(in: $0) }
      + zip(exports, exports.dropFirst()).flatMap(differences)
  }

  private func records(_ period: HistoryExport.Period) -> [StoredRecord] {
    zip(circle, months).filter { (period.from...period.to).contains($0.1) }.map(\.0)
  }

  // MARK: Within one export

  /// Half of the step to which minutes are rounded.
  private static let slack = 2.5

  private func hiddenTimes(in period: HistoryExport.Period) -> [String] {
    let stages = records(period).flatMap(\.meeting.stages)
    let told = Set(period.stages.map(\.kind))
    let hidden = Set(stages.map(\.kind)).filter { kind in !told.contains(kind.rawValue) }
    guard !hidden.isEmpty else { return [] }
    let parts: [(String, (MeetingRecord.Stage) -> Span, (HistoryExport.Stage) -> Int)] = [
      ("planned", { $0.planned }, { $0.plannedMinutes }), ("used", { $0.used }, { $0.usedMinutes }),
    ]
    return parts.flatMap { name, exact, rounded -> [String] in
      let total = Double(stages.reduce(.zero) { $0 + exact($1) }.milliseconds) / 60_000
      let others = period.stages.filter { $0.kind != StageTime.other }
      // What is left for the hidden kinds together, by the total and by the line that tells them as one.
      var (low, high) = (total, total)
      for stage in others {
        low -= Double(rounded(stage)) + Self.slack
        high -= Double(rounded(stage)) - Self.slack
      }
      if let together = period.stages.first(where: { $0.kind == StageTime.other }).map(rounded) {
        low = max(low, Double(together) - Self.slack)
        high = min(high, Double(together) + Self.slack)
      }
      low = max(low, 0)
      // One of them has at least what the others cannot have taken, and at most all of it.
      let least = max(0, low - Double(hidden.count - 1) * high)
      let isRecovered = hidden.count == 1 ? true : high - least < 2 * Self.slack
      return isRecovered ? ["\(period.from): \(name) time of \(hidden.map(\.rawValue).sorted())"] : []
    }
  }

  private func hiddenAttendance(in period: HistoryExport.Period) -> [String] {
    let band: ClosedRange<Double> =
      switch period.men {
      case "5-7": 5...7.5
      case "8-11": 8...11.5
      default: 12...60
      }
    let records = records(period)
    let known = records.filter { evenings.contains($0.number) }.map { Double($0.meeting.present) }
    let unknown = records.count - known.count
    guard unknown > 0 else { return [] }
    // A value is possible when the others can be such that the middle lies in the band.
    let possible = (1...60).map(Double.init).filter { value in
      func middle(_ other: Double) -> Double {
        (known + [value] + Array(repeating: other, count: unknown - 1)).median ?? 0
      }
      return middle(1) <= band.upperBound && middle(60) >= band.lowerBound
    }
    return possible.count == 1 ? ["\(period.from): how many came"] : []
  }

  // MARK: Between two exports

  private func differences(_ earlier: HistoryExport, _ later: HistoryExport) -> [String] {
    var found: [String] = []
    for old in earlier.periods {
      for new in later.periods where old != new {
        let (before, after) = (Set(records(old).map(\.number)), Set(records(new).map(\.number)))
        let difference = before.symmetricDifference(after).count
        // Two figures over almost the same meetings tell of those by which they differ.
        if before.isSubset(of: after) || after.isSubset(of: before), difference < Fewest.told {
          found.append("\(old.from): \(difference) meetings by difference")
        }
      }
    }
    let sums: [(String, (HistoryExport) -> Int?)] = [
      ("passes", { $0.atLeast.passes }), ("voices", { $0.atLeast.voices }),
      ("facilitation", { $0.atLeast.facilitationChanges }),
    ]
    let themes = Set((earlier.themes + later.themes).map(\.name)).map { name in
      (name, { (export: HistoryExport) in export.themes.first { $0.name == name }?.meetingsAtLeast })
    }
    for (name, step) in sums + themes {
      let (before, after) = (step(earlier) ?? 0, step(later) ?? 0)
      let fewest = max(0, after - before - Fewest.told + 1)
      let most = after - before + Fewest.told - 1
      if fewest == most { found.append("\(name): \(most) between the two") }
    }
    return found
  }
}
