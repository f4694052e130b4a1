// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import TerminalText

/// Words in columns. What could steer a terminal or turn a line around is made harmless.
struct TextLayout {
  let width: Int

  /// - Parameter hanging: how much further the lines after the first are indented.
  func wrapped(_ text: String, indent: Int = 0, hanging: Int = 2) -> String {
    let margin = String(repeating: " ", count: indent)
    let rest = margin + String(repeating: " ", count: hanging)
    return TerminalText.wrapped(harmless(text), width: width, first: margin, rest: rest).joined(separator: "\n")
  }
}

func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
  "\(number) \(number == 1 ? one : many ?? one + "s")"
}

/// `0.88`, `6.5`, `7`: rounded, without zeros at the end.
func decimal(_ value: Double, places: Int) -> String {
  let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
  let scaled = Int((value * Double(scale)).rounded())
  var fraction = String(scaled % scale + scale).dropFirst()
  while fraction.last == "0" { fraction.removeLast() }
  return fraction.isEmpty ? "\(scaled / scale)" : "\(scaled / scale).\(fraction)"
}

func wholeSeconds(_ span: Span) -> Int {
  (span.milliseconds + 500) / 1_000
}

/// `4:05`, `1:12:00`.
func clock(_ seconds: Int) -> String {
  func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  let (hours, minutes) = (seconds / 3_600, seconds / 60 % 60)
  return (hours > 0 ? "\(hours):\(two(minutes))" : "\(minutes)") + ":" + two(seconds % 60)
}
