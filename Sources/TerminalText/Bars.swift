// SPDX-License-Identifier: GPL-3.0-or-later

/// A bar of `value / whole` of so many columns, in eighths of a column where the locale has such characters. More than
/// nothing is never drawn as nothing; nothing is an empty text.
package func bar(_ value: Double, of whole: Double, columns: Int) -> String {
  guard value > 0, whole > 0, columns > 0 else { return "" }
  let share = min(value / whole, 1)
  guard TextLocale.isUTF8 else {
    return String(repeating: "#", count: max(1, Int((share * Double(columns)).rounded())))
  }
  let eighths = max(1, Int((share * Double(columns * 8)).rounded()))
  let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
  return String(repeating: "█", count: eighths / 8) + rest
}

/// A row of columns, one character each, whose heights go from nothing to the highest of the values.
package func columns(_ values: [Double]) -> String {
  guard let highest = values.max(), highest > 0 else { return "" }
  let steps = Array(TextLocale.isUTF8 ? "▁▂▃▄▅▆▇█" : ".:-=+*%#")
  return String(values.map { steps[min(max(Int(($0 / highest * 8).rounded(.up)) - 1, 0), 7)] })
}

/// A scale from one end to the other with a mark on it: `····●·····`.
package func scale(_ value: Double, in range: ClosedRange<Double>, columns: Int) -> String {
  guard columns > 1, range.upperBound > range.lowerBound else { return "" }
  let share = (min(max(value, range.lowerBound), range.upperBound) - range.lowerBound)
  let place = Int((share / (range.upperBound - range.lowerBound) * Double(columns - 1)).rounded())
  let (line, mark) = TextLocale.isUTF8 ? ("·", "●") : ("-", "o")
  return String(repeating: line, count: place) + mark + String(repeating: line, count: columns - 1 - place)
}
