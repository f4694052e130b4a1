// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore
internal import RecordStore

/// Planned and used time, kind by kind. A line of it that says too much is told with others (``Gathering``): so each
/// medium has lines of its own.
struct Times: Hashable, Encodable, Sendable {
  /// The sum of the stages.
  let planned: Span
  /// The sum of the stages.
  let used: Span
  /// In the order in which they usually come; those that are told together last.
  let stages: [StageTime]

  /// Turns by fewer men than five could be one man's.
  init?(_ figures: [CircleFigures.Stage]) {
    let stages = figures.map { StageTime($0) }
    planned = stages.reduce(.zero) { $0 + $1.planned }
    used = stages.reduce(.zero) { $0 + $1.used }
    let gathering = Gathering(
      stages, used: \.used, saysTooMuch: { (1..<Fewest.told).contains($0.turns ?? 0) },
      isEnough: { lines in
        lines.contains { $0.turns == 0 } || lines.reduce(0) { $0 + ($1.turns ?? 0) } >= Fewest.told
      })
    guard let gathering, !stages.isEmpty else { return nil }
    self.stages = gathering.lines
  }

  /// So many lines at most, for one screen.
  private static let mostLines = 8

  /// On the screen: the stages that took most; the rest is told together.
  fileprivate var screenLines: [StageTime] {
    guard stages.count > Self.mostLines else { return stages }
    let kept = Set(stages.filter { !$0.isOther }.sorted { $0.used > $1.used }.prefix(Self.mostLines - 1))
    return stages.filter(kept.contains) + [StageTime(together: stages.filter { !kept.contains($0) })]
  }

  /// On the page: what was held at fewer than five meetings is told with others. Nothing where too few meetings had any
  /// stage.
  fileprivate var pageLines: [StageTime]? {
    Gathering(
      stages, used: \.used, saysTooMuch: { ($0.meetings ?? 0) < Fewest.told },
      isEnough: { $0.contains { ($0.meetings ?? 0) >= Fewest.told } })?.lines
  }

  /// - Parameter lines: those that are shown with it.
  fileprivate func sentence(_ lines: [StageTime], over meetings: Int) -> String {
    let longest = lines.filter { $0.used > .zero }.max { $0.means(over: meetings).used < $1.means(over: meetings).used }
    // What is told together is no part of its own.
    let longestPart = longest.flatMap { $0.isOther ? nil : " The longest part: \($0.title)." } ?? ""
    return "On average an evening was planned for \(length(planned / max(meetings, 1))) and took "
      + "\(length(used / max(meetings, 1))).\(longestPart)"
  }
}

extension Gathering<StageTime> {
  fileprivate var lines: [StageTime] { open + (together.isEmpty ? [] : [StageTime(together: together)]) }
}

extension StageTime {
  /// For each meeting that had it.
  fileprivate func means(over all: Int) -> (planned: Span, used: Span) {
    let count = max(meetings ?? all, 1)
    return (planned / count, used / count)
  }
}

extension Telling {
  static func times(_ figure: Figure<Times>) -> Telling {
    Telling(
      figure,
      text: { times, layout in
        let rows = times.screenLines.map { line in
          let means = line.means(over: figure.meetings)
          return (
            label: line.title, number: "\(length(means.planned)), \(length(means.used))",
            value: Double(means.used.milliseconds)
          )
        }
        return layout.part(
          "Time planned and used", [times.sentence(times.screenLines, over: figure.meetings)], rows: layout.bars(rows))
      },
      part: { times in times.pageLines.map { part(times, $0, over: figure.meetings) } })
  }

  private static func part(_ times: Times, _ lines: [StageTime], over meetings: Int) -> HistoryPage.Part {
    let means = lines.map { (title: $0.title, means: $0.means(over: meetings)) }
    let most = means.flatMap { [$0.means.planned, $0.means.used] }.max() ?? .zero
    func share(_ part: Span) -> Double { most > .zero ? Double(part.milliseconds) / Double(most.milliseconds) : 0 }
    return HistoryPage.Part(
      id: "times", heading: "Time planned and used",
      says: times.sentence(lines, over: meetings)
        + " Below, for each meeting that had it: the frame is what was planned, the bar what was used.",
      table: HistoryPage.Table(
        head: ["Stage", "Planned", "Used"],
        rows: means.map { title, means in
          HistoryPage.Row(
            label: title, cells: [length(means.planned), length(means.used)],
            bar: Drawing.bar(share(means.used), plan: share(means.planned)))
        }))
  }
}
