// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import RecordStore

/// Meetings that are told together in an export.
///
/// Meetings are taken in the order in which they closed, which never changes, whatever the calendar said. A period ends
/// as soon as it has five of them and the next one fell into another month; until that one has closed, the period is
/// open and told to nobody. So a period that was told once stays as it is.
struct ExportPeriod {
  let records: [StoredRecord]

  static func closed(of records: [StoredRecord]) -> [ExportPeriod] {
    var periods: [ExportPeriod] = []
    var gathered: [StoredRecord] = []
    for record in records.sorted(by: { $0.number < $1.number }) {
      if let last = gathered.last, gathered.count >= Fewest.told, last.month != record.month {
        periods.append(ExportPeriod(records: gathered))
        gathered = []
      }
      gathered.append(record)
    }
    return periods
  }

  /// Whether five men or more were usually there.
  var hasEnoughMen: Bool { usualMen >= Double(Fewest.told) }

  private var usualMen: Double { records.map { Double($0.meeting.present) }.median ?? 0 }

  /// - Returns: nothing when fewer than five men were usually there.
  var figures: HistoryExport.Period? {
    let months = records.map(\.month).sorted()
    guard hasEnoughMen, let first = months.first, let last = months.last else { return nil }
    return HistoryExport.Period(
      from: first, to: last, meetings: records.count, men: men, stages: stages, evenness: evenness, moods: moods)
  }

  private var men: String {
    switch usualMen {
    case ..<8: "5-7"
    case ..<12: "8-11"
    default: "12 and more"
    }
  }

  // MARK: Times

  private struct Line {
    var kind: StageKind
    var meetings: Set<Int64> = []
    var planned = Span.zero
    var used = Span.zero
  }

  private var stages: [HistoryExport.Stage] {
    var lines: [StageKind: Line] = [:]
    for record in records {
      for stage in record.meeting.stages {
        lines[stage.kind, default: Line(kind: stage.kind)].meetings.insert(record.number)
        lines[stage.kind]?.planned += stage.planned
        lines[stage.kind]?.used += stage.used
      }
    }
    let gathering = Gathering(
      StageKind.allCases.compactMap { lines[$0] }, used: \.used,
      saysTooMuch: { $0.meetings.count < Fewest.told },
      isEnough: { lines in
        // A sum of nothing says that each of them was nothing.
        lines.reduce(into: Set()) { $0.formUnion($1.meetings) }.count >= Fewest.told
          && lines.count { Self.minutes($0.used) > 0 } > 1 && lines.count { Self.minutes($0.planned) > 0 } > 1
      })
    guard let gathering else { return [] }
    let open = gathering.open.map {
      HistoryExport.Stage(
        kind: $0.kind.rawValue, meetings: $0.meetings.count, plannedMinutes: Self.minutes($0.planned),
        usedMinutes: Self.minutes($0.used))
    }
    guard !gathering.together.isEmpty else { return open }
    let planned = gathering.together.reduce(.zero) { $0 + $1.planned }
    let used = gathering.together.reduce(.zero) { $0 + $1.used }
    return open + [
      HistoryExport.Stage(
        kind: StageTime.other, meetings: nil, plannedMinutes: Self.minutes(planned), usedMinutes: Self.minutes(used))
    ]
  }

  /// To the next five.
  private static func minutes(_ span: Span) -> Int { (span.milliseconds + 150_000) / 300_000 * 5 }

  // MARK: Medians

  private var evenness: Double? {
    told(records.compactMap(\.meeting.evenness)).map { ($0 * 20).rounded() / 20 }
  }

  private var moods: HistoryExport.Moods? {
    let both = records.filter { $0.meeting.moodIn != nil && $0.meeting.moodOut != nil }
    guard let medianIn = told(both.compactMap { $0.meeting.moodIn?.median }),
      let medianOut = told(both.compactMap { $0.meeting.moodOut?.median })
    else { return nil }
    return HistoryExport.Moods(medianIn: (medianIn * 2).rounded() / 2, medianOut: (medianOut * 2).rounded() / 2)
  }

  /// The median, where enough meetings have a figure.
  private func told(_ figures: [Double]) -> Double? {
    Figure(figures.median, over: figures.count).shown(on: .export)
  }
}

extension StoredRecord {
  var month: String { String(date.description.prefix(7)) }
}

extension [Double] {
  /// The middle one, or the mean of the middle two.
  var median: Double? {
    guard !isEmpty else { return nil }
    let sorted = sorted()
    return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
  }
}
