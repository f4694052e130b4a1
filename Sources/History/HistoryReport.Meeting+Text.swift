// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import TerminalText

extension HistoryReport.Meeting {
  /// One meeting: its stages as a table where there is room, else two lines for each.
  func text(_ layout: TextLayout) -> String {
    var lines = [layout.wrapped("\(date) · \(agenda) · \(present) present"), ""]
    let rows = stages.map(StageLine.init)
    if !rows.isEmpty {
      let together = StageLine(sumOf: rows)
      lines +=
        layout.width >= StageLine.tableWidth
        ? StageLine.table(rows + [together], layout)
        : (rows + [together]).flatMap { $0.lines(layout) }
      lines.append("")
    }
    lines += notes.map { layout.wrapped($0, indent: 2) }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  private var notes: [String] {
    var notes: [String] = []
    let moods = [
      moodIn.map { "\(decimal($0.median, places: 1)) in" }, moodOut.map { "\(decimal($0.median, places: 1)) out" },
    ]
    .compactMap { $0 }
    if !moods.isEmpty { notes.append("Moods: " + moods.joined(separator: ", ")) }
    if !themes.isEmpty { notes.append("Themes: " + themes.joined(separator: ", ")) }
    notes += decisions.map { "Decided: \($0)" }
    if let summary { notes.append("In short: \(summary)") }
    if let meetAgain { notes.append("Next meeting: \(meetAgain)") }
    if let facilitationChanges {
      notes.append(facilitationChanges ? "Someone else facilitates next time" : "Facilitation stays in the same hands")
    }
    return notes
  }
}

/// What one stage shows, in whole seconds, so that the sums of the lines are the sums of what is read.
private struct StageLine {
  var title: String
  var planned: Int
  var turns: Int
  var inTurns: Int
  var between: Int

  var used: Int { inTurns + between }

  init(_ stage: HistoryReport.Stage) {
    title = stage.held ? stage.title : "\(stage.title) (ended early)"
    planned = wholeSeconds(stage.planned)
    turns = stage.turns
    inTurns = wholeSeconds(stage.inTurns)
    between = wholeSeconds(stage.between)
  }

  init(sumOf lines: [StageLine]) {
    title = "Together"
    planned = lines.reduce(0) { $0 + $1.planned }
    turns = lines.reduce(0) { $0 + $1.turns }
    inTurns = lines.reduce(0) { $0 + $1.inTurns }
    between = lines.reduce(0) { $0 + $1.between }
  }

  func lines(_ layout: TextLayout) -> [String] {
    [
      layout.wrapped(title, indent: 2),
      layout.wrapped("planned \(clock(planned)), used \(clock(used))", indent: 4),
      layout.wrapped(
        turns == 0 ? "no turns" : "\(counted(turns, "turn")) \(clock(inTurns)), between \(clock(between))", indent: 4),
    ]
  }

  /// The least width at which a table still has room for titles.
  static let tableWidth = 70
  private static let columns = [("planned", 9), ("used", 9), ("in turns", 10), ("between", 9), ("turns", 7)]

  static func table(_ lines: [StageLine], _ layout: TextLayout) -> [String] {
    let titleWidth = min(layout.width - 2 - columns.reduce(0) { $0 + $1.1 }, 34)
    func row(_ title: String, _ cells: [String]) -> String {
      "  " + fitted(harmless(title), toColumns: titleWidth)
        + zip(cells, columns).map { cell, column in
          String(repeating: " ", count: max(1, column.1 - cell.count)) + cell
        }.joined()
    }
    return [row("", columns.map(\.0))]
      + lines.map { line in
        row(
          line.title,
          [clock(line.planned), clock(line.used), clock(line.inTurns), clock(line.between), "\(line.turns)"])
      }
  }
}
