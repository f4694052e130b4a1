// SPDX-License-Identifier: GPL-3.0-or-later

/// The text of one file, safe to parse and to show: every hidden character has been replaced, each by one scalar, so
/// that positions stay true.
package struct SourceText: Sendable {
  /// The largest file that is read, in bytes.
  package static let longest = 64 * 1024

  let text: String
  private let lines: [String]

  private static let empty = SourceText(text: "", lines: [])

  /// - Returns: an empty text when the bytes are too many or not UTF-8; the findings say so.
  static func read(_ bytes: [UInt8], findings: inout Findings) -> SourceText {
    guard bytes.count <= longest else {
      findings.error(
        at: .start, "This file is larger than 64 KiB, more than an agenda ever needs.",
        "Is it the right file? An evening fits on two or three pages.")
      return .empty
    }
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = bytes.starts(with: byteOrderMark) ? Array(bytes.dropFirst(byteOrderMark.count)) : bytes
    guard let original = String(validating: bytes, as: UTF8.self) else {
      findings.error(
        at: position(ofBrokenUTF8: bytes), "From here on the file is not text in UTF-8.",
        "Save it again with the encoding UTF-8.")
      return .empty
    }
    return cleaned(original, findings: &findings)
  }

  private static func cleaned(_ original: String, findings: inout Findings) -> SourceText {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var column = 1
    var rest = original.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\n" || (scalar == "\r" && rest.first == "\n") {
        if scalar == "\r" { rest.removeFirst() }
        lines.append(String(line))
        line = String.UnicodeScalarView()
        column = 1
        continue
      } else if HiddenCharacter.matches(scalar) {
        findings.error(
          at: SourcePosition(line: lines.count + 1, column: column),
          "Here stands \(HiddenCharacter.name(of: scalar)).",
          advice(on: scalar))
        line.append(scalar == "\t" ? " " : HiddenCharacter.replacement)
      } else {
        line.append(scalar)
      }
      column += 1
    }
    lines.append(String(line))
    return SourceText(text: lines.joined(separator: "\n"), lines: lines)
  }

  private static func advice(on scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\t": "Use spaces."
    case HiddenCharacter.replacement: "Type again what stood here."
    default: "Delete it; nobody can see it, and a screen may obey it."
    }
  }

  private static func position(ofBrokenUTF8 bytes: [UInt8]) -> SourcePosition {
    var position = SourcePosition.start
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while case .valid(let encoded) = parser.parseScalar(from: &iterator) {
      if Unicode.UTF8.decode(encoded) == "\n" {
        position = SourcePosition(line: position.line + 1, column: 1)
      } else {
        position.column += 1
      }
    }
    return position
  }

  /// The line without its end, or nothing past the last one.
  package func line(_ number: Int) -> String? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  /// The character at a position, or nothing past the end of its line.
  func scalar(at position: SourcePosition) -> Unicode.Scalar? {
    line(position.line)?.unicodeScalars.dropFirst(position.column - 1).first
  }
}
