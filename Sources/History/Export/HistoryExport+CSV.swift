// SPDX-License-Identifier: GPL-3.0-or-later

import TerminalText

extension HistoryExport {
  /// One figure a line, after RFC 4180. The columns are the period's months, the figure, what it is of, and its value.
  package var csv: String {
    let header = ["from", "to", "figure", "of", "value"]
    let rows =
      periods.flatMap(\.rows) + themes.map { ["", "", "meetings at least", $0.name, "\($0.meetingsAtLeast)"] }
      + atLeast.rows
    return ([header] + rows).map { $0.map(CSV.cell).joined(separator: ",") + "\r\n" }.joined()
  }
}

extension HistoryExport.Period {
  fileprivate var rows: [[String]] {
    func row(_ figure: String, _ of: String, _ value: some CustomStringConvertible) -> [String] {
      [from, to, figure, of, value.description]
    }
    var rows = [row("meetings", "", meetings), row("men", "", men)]
    for stage in stages {
      if let meetings = stage.meetings { rows.append(row("meetings", stage.kind, meetings)) }
      rows.append(row("planned minutes", stage.kind, stage.plannedMinutes))
      rows.append(row("used minutes", stage.kind, stage.usedMinutes))
    }
    if let evenness { rows.append(row("evenness", "", decimal(evenness, places: 2))) }
    if let moods {
      rows.append(row("mood", "in", decimal(moods.medianIn, places: 1)))
      rows.append(row("mood", "out", decimal(moods.medianOut, places: 1)))
    }
    return rows
  }
}

extension HistoryExport.Sums {
  fileprivate var rows: [[String]] {
    [
      ("passes", passes), ("feedback turns", feedbackTurns), ("commitments made", commitmentsMade),
      ("commitments kept", kept), ("commitments released", released), ("meetings with a woman's voice", voices),
      ("facilitation changes", facilitationChanges),
    ].compactMap { name, count in count.map { ["", "", "at least", name, "\($0)"] } }
  }
}

enum CSV {
  /// A cell after RFC 4180. One that a spreadsheet would run as a formula gets an apostrophe before it.
  ///
  /// Source for the signs: OWASP, "CSV Injection".
  static func cell(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
    let isHarmless = harmless(text) == text
    let safe = (isFormula ? "'" : "") + (isHarmless ? text : text.unicodeScalars.map(Self.cellScalar).joined())
    guard safe.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else { return safe }
    // Scalar by scalar: with an accent upon it, a quotation mark is another character for Swift, and none for a reader.
    var quoted = "\"".unicodeScalars
    for scalar in safe.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    return String(quoted) + "\""
  }

  /// Tabs stay, and line ends between quotation marks; what acts on a terminal or hides does not.
  private static func cellScalar(_ scalar: Unicode.Scalar) -> String {
    "\t\r\n".unicodeScalars.contains(scalar) ? String(scalar) : harmless(String(scalar))
  }
}
