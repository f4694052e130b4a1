// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore
internal import TerminalText

extension Timetable {
  /// The timetable as plain lines: one a stage where there is room for it, else two.
  ///
  /// - Parameter width: in columns; less than 40 counts as 40.
  package func lines(width: Int) -> [String] {
    let width = max(40, width)
    var lines = wrapped("\(title), \(starts) to \(goal), for \(Words.count(people, "man", "men"))", width: width)
    lines += [""] + table.lines(width: width) + [""]
    lines += sentences.flatMap { wrapped($0, width: width) }
    if let proposal {
      lines += [""] + self.lines(proposal, width: width)
    }
    return lines
  }

  private var sentences: [String] {
    var sentences = proposal == nil ? [table.ending(goal: goal), table.slack] : []
    sentences.append(table.counted)
    for row in table.rows where row.turns == 0 && row.readingSeconds > row.takesSeconds {
      sentences.append("To read “\(row.heading)” aloud takes \(Self.length(row.readingSeconds)), more than it has.")
    }
    let optional = table.rows.filter(\.optional).map(\.heading)
    if proposal == nil, !optional.isEmpty { sentences.append("May be left out: \(Words.list(optional)).") }
    if table.rows.contains(where: { $0.kind == .followup }) {
      sentences.append("In the follow-up, one commitment is counted for each man.")
    }
    if table.rows.contains(where: { $0.kind == .feedback }) {
      sentences.append("In the feedback, one man is counted as asking for it.")
    }
    if !(fewestPeople...mostPeople).contains(people) {
      sentences.append("The agenda is meant for \(fewestPeople) to \(mostPeople) men.")
    }
    return sentences
  }

  private func lines(_ proposal: Proposal, width: Int) -> [String] {
    let over = "Even with the shortest turns this runs \(Self.about(proposal.overSeconds)) past \(goal)."
    guard let rest = proposal.table else {
      return wrapped("\(over) No stage is marked as one that may be left out.", width: width)
    }
    let headings = table.rows.filter { proposal.leaveOut.contains($0.number) }.map(\.heading)
    var lines = wrapped("\(over) You could leave out: \(Words.list(headings)). Then:", width: width)
    lines += [""] + rest.lines(width: width) + [""]
    if proposal.stillOverSeconds > 0 {
      lines += wrapped("It still runs \(Self.about(proposal.stillOverSeconds)) past \(goal).", width: width)
    } else {
      lines += [rest.ending(goal: goal), rest.slack].flatMap { wrapped($0, width: width) }
    }
    return lines
  }

  fileprivate static func length(_ seconds: Int) -> String { Words.length(.seconds(seconds)) }

  fileprivate static func about(_ seconds: Int) -> String { Words.about(.seconds(seconds)) }
}

extension Timetable.Table {
  /// From this width on, a stage takes one line.
  private static let roomy = 72

  fileprivate func lines(width: Int) -> [String] {
    guard width >= Self.roomy else { return rows.flatMap { $0.lines(width: width) } }
    let heading = fitted("begins     stage", toColumns: width - 44)
    return ["\(heading)  takes  \(fitted("each man", toColumns: 20))shrink  stretch"]
      + rows.map { $0.line(width: width) }
  }

  fileprivate func ending(goal: String) -> String {
    guard airSeconds >= 60 else { return "Ends at \(ends)." }
    let full = couldStretchSeconds == 0 ? " Every turn has its longest time." : ""
    return "Ends at \(ends), with \(Timetable.about(airSeconds)) of air before \(goal).\(full)"
  }

  fileprivate var slack: String {
    let shrink = couldShrinkSeconds > 0 ? "shrink by \(Timetable.length(couldShrinkSeconds))" : nil
    let stretch = couldStretchSeconds > 0 ? "stretch by \(Timetable.length(couldStretchSeconds))" : nil
    let either = [shrink, stretch].compactMap { $0 }
    return either.isEmpty
      ? "Nothing in it could shrink or stretch." : "All together it could \(Words.list(either))."
  }

  fileprivate var counted: String {
    let parts = [("reading aloud", readingSeconds), ("hand-overs and silences", betweenSeconds)]
    let words = parts.filter { $0.1 > 0 }.map { "\($0.0) \(Timetable.about($0.1))" }
    return words.isEmpty ? "There are no words to read aloud." : "Counted in: \(words.joined(separator: ", "))."
  }
}

extension Timetable.Row {
  /// `19:37   4  Check-in      13:40  1:45 (1:00-2:30)  5:15     5:15`
  fileprivate func line(width: Int) -> String {
    let left = fitted("\(begins)  \(right(String(number), 2))  \(harmless(heading))", toColumns: width - 46)
    let slack = !isElastic ? "" : "\(right(clock(couldShrinkSeconds), 6))  \(right(clock(couldStretchSeconds), 7))"
    let line = "\(left)  \(right(clock(takesSeconds), 7))  \(fitted(eachMan, toColumns: 20))\(slack)"
    return String(line.reversed().drop { $0 == " " }.reversed())
  }

  /// The same in two lines, for a narrow screen.
  fileprivate func lines(width: Int) -> [String] {
    let left = fitted("\(begins) \(right(String(number), 2)) \(harmless(heading))", toColumns: width - 8)
    let lines = ["\(left) \(right(clock(takesSeconds), 7))"]
    guard turns > 0 else { return lines }
    let margin = String(repeating: " ", count: 9)
    let slack = "shrink \(clock(couldShrinkSeconds)), stretch \(clock(couldStretchSeconds))"
    return lines + [margin + "each \(eachMan)"] + (isElastic ? [margin + slack] : [])
  }

  private var isElastic: Bool { couldShrinkSeconds + couldStretchSeconds > 0 }

  /// `1:45 (1:00-2:30)`
  private var eachMan: String {
    guard let turnSeconds, let shortestTurnSeconds, let longestTurnSeconds else { return "" }
    guard shortestTurnSeconds < longestTurnSeconds else { return clock(turnSeconds) }
    return "\(clock(turnSeconds)) (\(clock(shortestTurnSeconds))-\(clock(longestTurnSeconds)))"
  }

  private func clock(_ seconds: Int) -> String { Words.clock(.seconds(seconds)) }

  private func right(_ text: String, _ columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - text.count)) + text
  }
}
