// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import TerminalText

extension HistoryOverview.Attendance {
  func text(_ layout: TextLayout, meetings: Int) -> String {
    layout.part(
      "Who came", [sentence(meetings: meetings)],
      chart: course.count > 1 ? ["  \(columns(course))"] : [])
  }

  func sentence(meetings: Int) -> String {
    if fewest == most { return meetings == 1 ? "\(most) of us." : "\(most) of us each time." }
    return "\(fewest) to \(most) of us, usually \(decimal(median, places: 1))." + (trend.map { " " + $0 } ?? "")
  }

  /// What the course shows: its first and its last third.
  private var trend: String? {
    guard course.count >= 6 else { return nil }
    let third = course.count / 3
    func mean(_ part: ArraySlice<Double>) -> String {
      decimal(part.reduce(0, +) / Double(part.count), places: 1)
    }
    return "At first \(mean(course.prefix(third))) on average, lately \(mean(course.suffix(third)))."
  }
}

extension HistoryOverview.Times {
  /// So many lines at most, for one screen.
  private static let mostLines = 8

  func text(_ layout: TextLayout, meetings: Int) -> String {
    let rows = lines.map { line in
      (label: line.title, number: Self.numbers(line, meetings), value: Double(Self.mean(line.used, line, meetings)))
    }
    return layout.part(
      "Time planned and used", [sentence(meetings: meetings)], rows: layout.bars(rows))
  }

  func sentence(meetings: Int) -> String {
    let longest = lines.filter { $0.used > .zero }
      .max { Self.mean($0.used, $0, meetings) < Self.mean($1.used, $1, meetings) }
    // What is told together is no part of its own.
    let longestPart = longest.flatMap { $0.isOther ? nil : " The longest part: \($0.title)." } ?? ""
    return "On average an evening was planned for \(length(planned / max(meetings, 1))) and took "
      + "\(length(used / max(meetings, 1))).\(longestPart)"
  }

  /// The stages that took most; the rest is told together.
  var lines: [StageTime] {
    guard stages.count > Self.mostLines else { return stages }
    let kept = Set(stages.filter { !$0.isOther }.sorted { $0.used > $1.used }.prefix(Self.mostLines - 1))
    return stages.filter(kept.contains) + [StageTime(together: stages.filter { !kept.contains($0) })]
  }

  private static func mean(_ span: Span, _ line: StageTime, _ meetings: Int) -> Int {
    span.milliseconds / max(line.meetings ?? meetings, 1)
  }

  private static func numbers(_ line: StageTime, _ meetings: Int) -> String {
    func text(_ span: Span) -> String { length(Span(milliseconds: mean(span, line, meetings))) }
    return "\(text(line.planned)), \(text(line.used))"
  }
}

extension HistoryOverview.Evenness {
  func text(_ layout: TextLayout) -> String {
    let drawn = median.map { ["  " + scale($0, in: 0...1, columns: min(layout.width - 4, 41)) + " 1"] } ?? []
    return layout.part("How evenly time was shared", [sentence], chart: drawn)
  }

  var sentence: String {
    if let median {
      return "\(decimal(median, places: 2)) over \(meetings) meetings; 1 would be the same time for everyone."
    }
    return meetings < Self.fewestMeetings
      ? "This is told from \(Self.fewestMeetings) meetings on, so that it stands for nobody."
      : "Too few meetings are left out for this to be told of the rest alone."
  }
}

extension HistoryOverview.Moods {
  func text(_ layout: TextLayout) -> String {
    let columns = min(layout.width - 12, 31)
    return layout.part(
      "Moods, from 0 to 10", [sentence],
      chart: [("in ", medianIn), ("out", medianOut)].map { name, value in
        "  \(name) \(scale(value, in: 0...10, columns: columns)) \(decimal(value, places: 1))"
      })
  }

  var sentence: String {
    "Usually \(decimal(medianIn, places: 1)) on arriving and \(decimal(medianOut, places: 1)) on leaving, "
      + "over \(counted(meetings, "meeting"))."
  }
}

extension CommitmentCounts {
  func text(_ layout: TextLayout) -> String? {
    guard made + open + kept + released > 0 else { return nil }
    let counts = [("kept", kept), ("released", released), ("open", open)].filter { $0.1 > 0 }
    return layout.part(
      "Commitments", [sentence],
      chart: layout.bars(counts.map { (label: $0.0, number: "\($0.1)", value: Double($0.1)) }))
  }

  var sentence: String {
    "\(made) made; \(kept) kept, \(released) released, \(open) open." + (onTheWay.map { " On the way: \($0)." } ?? "")
  }
}
