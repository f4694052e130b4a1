// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

extension CirclesTogether {
  /// Why exports are not added up.
  package enum Refusal: Error, Hashable {
    case tooFew(Int)
    /// Two of them, by their places, are of one circle.
    case sameCircle(Int, Int)
  }

  /// - Throws: when there are too few circles, or one of them twice: a later export begins with what an earlier one held.
  package init(_ exports: [HistoryExport]) throws(Refusal) {
    guard exports.count >= Fewest.told else { throw .tooFew(exports.count) }
    for (place, export) in exports.enumerated() {
      for other in exports.indices.dropFirst(place + 1) {
        let (one, two) = (export.periods, exports[other].periods)
        if one.starts(with: two) || two.starts(with: one) { throw .sameCircle(place, other) }
      }
    }
    let periods = exports.flatMap(\.periods)
    circles = exports.count
    meetings = periods.reduce(0) { $0 + $1.meetings }
    from = periods.map(\.from).min() ?? ""
    to = periods.map(\.to).max() ?? ""
    stages = Self.stages(exports)
    evenness = Self.median(exports) { $0.evenness }.map { Evenness(circles: $0.circles, median: $0.median) }
    let (moodIn, moodOut) = (Self.median(exports) { $0.moods?.medianIn }, Self.median(exports) { $0.moods?.medianOut })
    moods = moodIn.flatMap { moodIn in
      moodOut.map { Moods(circles: moodIn.circles, medianIn: moodIn.median, medianOut: $0.median) }
    }
    let counts = exports.flatMap { Set($0.themes.map(\.name)) }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    themes = counts.filter { $0.value >= Fewest.told }.map { Theme(name: $0.key, circles: $0.value) }
      .sorted { ($1.circles, $0.name) < ($0.circles, $1.name) }
    func sum(_ part: (HistoryExport.Sums) -> Int?) -> Int? {
      let told = exports.compactMap { part($0.atLeast) }
      return told.count < Fewest.told ? nil : told.reduce(0, +)
    }
    atLeast = HistoryExport.Sums(
      passes: sum(\.passes), feedbackTurns: sum(\.feedbackTurns), commitmentsMade: sum(\.commitmentsMade),
      kept: sum(\.kept), released: sum(\.released), voices: sum(\.voices),
      facilitationChanges: sum(\.facilitationChanges))
  }

  private struct Line {
    var kind: String
    var circles: Set<Int> = []
    var planned = 0
    var used = 0
  }

  private static func stages(_ exports: [HistoryExport]) -> [Stage] {
    var lines: [String: Line] = [:]
    for (place, export) in exports.enumerated() {
      for stage in export.periods.flatMap(\.stages) {
        lines[stage.kind, default: Line(kind: stage.kind)].circles.insert(place)
        lines[stage.kind]?.planned += stage.plannedMinutes
        lines[stage.kind]?.used += stage.usedMinutes
      }
    }
    let kinds = (StageKind.allCases.map(\.rawValue) + [StageTime.other]).compactMap { lines[$0] }
    let gathering = Gathering(
      kinds, used: { .minutes($0.used) },
      saysTooMuch: { $0.circles.count < Fewest.told || $0.kind == StageTime.other },
      isEnough: { $0.reduce(into: Set()) { $0.formUnion($1.circles) }.count >= Fewest.told })
    guard let gathering else { return [] }
    let open = gathering.open.map {
      Stage(kind: $0.kind, circles: $0.circles.count, plannedMinutes: $0.planned, usedMinutes: $0.used)
    }
    guard !gathering.together.isEmpty else { return open }
    return open + [
      Stage(
        kind: StageTime.other, circles: nil, plannedMinutes: gathering.together.reduce(0) { $0 + $1.planned },
        usedMinutes: gathering.together.reduce(0) { $0 + $1.used })
    ]
  }

  /// The median over the circles' own medians; nothing where fewer than five circles have one.
  private static func median(
    _ exports: [HistoryExport], _ figure: (HistoryExport.Period) -> Double?
  ) -> (circles: Int, median: Double)? {
    let medians = exports.compactMap { $0.periods.compactMap(figure).median }
    guard medians.count >= Fewest.told, let median = medians.median else { return nil }
    return (medians.count, median)
  }
}
