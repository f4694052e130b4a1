// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

/// Words in columns. What could steer a terminal or turn a line around is left out.
struct TextLayout {
  let width: Int

  /// Breaks at spaces; a word that is wider than a line is broken within.
  ///
  /// - Parameter hanging: how much further the lines after the first are indented.
  func wrapped(_ text: String, indent: Int = 0, hanging: Int = 2) -> String {
    var lines: [String] = []
    var line = ""
    func room() -> Int { max(1, width - indent - (lines.isEmpty ? 0 : hanging)) }
    for word in Self.harmless(text).split(separator: " ") {
      var word = word
      if !line.isEmpty, Self.columns(line) + 1 + Self.columns(word) > room() {
        lines.append(line)
        line = ""
      }
      while line.isEmpty, Self.columns(word) > room() {
        let head = Self.prefix(of: word, columns: room())
        lines.append(String(head))
        word = word[head.endIndex...]
      }
      line += line.isEmpty ? word : " \(word)"
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines.enumerated()
      .map { String(repeating: " ", count: indent + ($0.offset == 0 ? 0 : hanging)) + $0.element }
      .joined(separator: "\n")
  }

  /// Exactly `columns` wide: cut with an ellipsis, or filled with spaces.
  static func fitted(_ text: String, to columns: Int) -> String {
    let text = harmless(text)
    let width = Self.columns(text)
    if width <= columns { return text + String(repeating: " ", count: columns - width) }
    let head = prefix(of: text[...], columns: columns - 1)
    return head + "…" + String(repeating: " ", count: columns - 1 - Self.columns(head))
  }

  /// How many columns of a terminal it takes.
  static func columns(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + columns($1) }
  }

  private static func prefix(of text: Substring, columns: Int) -> Substring {
    var taken = 0
    return text.prefix { character in
      taken += Self.columns(character)
      return taken <= columns
    }
  }

  private static func columns(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}") { return 2 }
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default:
      return 1
    }
  }

  private static func harmless(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: kept.append(" ")
      case .format, .surrogate, .privateUse: continue
      default: kept.append(scalar)
      }
    }
    return String(kept)
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
