// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore
internal import TerminalText

extension ForecastReport {
  /// The forecast as plain lines. What the bars show is said in a sentence too.
  ///
  /// - Parameters:
  ///   - width: in columns; less than 40 counts as 40, and bars end at 80.
  ///   - blocks: whether the terminal shows block characters; else bars are of `#`.
  package func lines(width: Int, blocks: Bool) -> [String] {
    let width = max(40, width)
    let men = Words.count(people, "man", "men")
    let evenings = Words.count(runs, "evening")
    var lines = wrapped("\(title), \(starts) to \(goal), for \(men): \(evenings) by chance", width: width)
    lines += [""] + sentences.flatMap { wrapped($0, width: width) } + [""]
    lines += bars(width: min(width, 80), blocks: blocks)
    if !causes.isEmpty { lines += [""] + causeLines(width: width) }
    if !leftOut.isEmpty {
      let headings = Words.list(leftOut.map(\.heading))
      lines += [""] + wrapped("It does not fit otherwise, so this is not held: \(headings).", width: width)
    }
    return lines
  }

  private var sentences: [String] {
    [
      "It ends by \(goal) in \(hundred(onTimePercent)) evenings,"
        + " by \(goalPlusFive) in \(Self.whole(withinFiveMinutesPercent)).",
      "Half of them end by \(medianEnds), nine in ten by \(ninetyPercentEnd);"
        + " eight in ten between \(tenthEnds) and \(ninetyPercentEnd).",
    ]
  }

  private func hundred(_ percent: Double) -> String { "\(Self.whole(percent)) of 100" }

  // MARK: Bars

  private func bars(width: Int, blocks: Bool) -> [String] {
    let most = histogram.map(\.percent).max() ?? 0
    // `19:58-20:00 ` before a bar, ` 100 %` behind it.
    let room = width - 18
    var lines: [String] = []
    for (index, bar) in histogram.enumerated() {
      if bar.isAfterGoal, index > 0, !histogram[index - 1].isAfterGoal {
        lines.append("\(goal) " + String(repeating: "-", count: width - 6))
      }
      let eighths = most > 0 ? Int((bar.percent / most * Double(room * 8)).rounded()) : 0
      let drawn = fitted(blocks ? Self.blocks(eighths) : Self.hashes(eighths), toColumns: room)
      lines.append("\(bar.from)-\(bar.to) \(drawn) \(Self.share(bar.percent))")
    }
    return lines
  }

  private static func blocks(_ eighths: Int) -> String {
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }

  private static func hashes(_ eighths: Int) -> String { String(repeating: "#", count: (eighths + 4) / 8) }

  // MARK: Causes

  /// The five that matter most, and what the others are together.
  private func causeLines(width: Int) -> [String] {
    var shown = causes.prefix(5).filter { $0.percent >= 1 }
    let rest = causes.dropFirst(shown.count).reduce(0) { $0 + $1.percent }
    if rest >= 1 { shown.append(Cause(heading: "all others", percent: rest)) }
    return wrapped("The minutes after \(goal) come from", width: width)
      + shown.flatMap { cause in
        wrapped(
          cause.stage.map { "\($0). \(cause.heading)" } ?? cause.heading, width: width,
          first: "  \(Self.share(cause.percent))  ", rest: "         ")
      }
  }

  /// ` 12 %`; what is more than nothing and less than one says so.
  private static func share(_ percent: Double) -> String {
    let number = whole(percent)
    return String(repeating: " ", count: max(0, 3 - number.count)) + number + " %"
  }

  /// Certainty is said only where every evening is meant.
  private static func whole(_ percent: Double) -> String {
    if percent > 0, percent < 1 { return "<1" }
    if percent > 99, percent < 100 { return "99" }
    return "\(Int(percent.rounded()))"
  }
}
