// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import TerminalText

/// Words in columns. What could steer a terminal or turn a line around is made harmless.
package struct TextLayout {
  package let width: Int
  /// Whether charts are drawn; for a screen reader their sentences are enough.
  package let hasCharts: Bool

  package init(width: Int, hasCharts: Bool = true) {
    self.width = max(width, 20)
    self.hasCharts = hasCharts
  }

  /// - Parameter hanging: how much further the lines after the first are indented.
  func wrapped(_ text: String, indent: Int = 0, hanging: Int = 2) -> String {
    let margin = String(repeating: " ", count: indent)
    let rest = margin + String(repeating: " ", count: hanging)
    return TerminalText.wrapped(harmless(text), width: width, first: margin, rest: rest).joined(separator: "\n")
  }

  /// A heading, sentences, the numbers, and a chart that says the same.
  func part(_ heading: String, _ sentences: [String], rows: [String] = [], chart: [String] = []) -> String {
    ([wrapped(heading)] + sentences.map { wrapped($0, indent: 2, hanging: 0) } + rows + (hasCharts ? chart : []))
      .joined(separator: "\n")
  }

  /// Rows of a label, a number and a bar, all bars on one scale.
  func bars(_ rows: [(label: String, number: String, value: Double)]) -> [String] {
    let labels = min(rows.map { displayWidth($0.label) }.max() ?? 0, width / 2 - 3)
    let numbers = rows.map { displayWidth($0.number) }.max() ?? 0
    let room = min(width - labels - numbers - 6, 40)
    let most = rows.map(\.value).max() ?? 0
    return rows.map { row in
      let number = String(repeating: " ", count: numbers - displayWidth(row.number)) + row.number
      let drawn = hasCharts ? bar(row.value, of: most, columns: room) : ""
      return "  \(fitted(harmless(row.label), toColumns: labels))  \(number)" + (drawn.isEmpty ? "" : "  \(drawn)")
    }
  }
}

/// `0.88`, `6.5`, `7`: rounded, without zeros at the end.
func decimal(_ value: Double, places: Int) -> String {
  let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
  let scaled = Int((value * Double(scale)).rounded())
  var fraction = String(scaled % scale + scale).dropFirst()
  while fraction.last == "0" { fraction.removeLast() }
  return fraction.isEmpty ? "\(scaled / scale)" : "\(scaled / scale).\(fraction)"
}

/// `12 min`, `1 h 30`: to the minute, so that nobody counts seconds; less than half a minute is told in seconds.
func length(_ span: Span) -> String {
  let minutes = (span.milliseconds + 30_000) / 60_000
  if minutes == 0, span > .zero { return "\((span.milliseconds + 500) / 1_000) s" }
  return minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h" + (minutes % 60 == 0 ? "" : " \(minutes % 60)")
}

/// `2027-01`.
func month(_ day: Day) -> String { String(day.description.prefix(7)) }
