// SPDX-License-Identifier: GPL-3.0-or-later

/// The text of one file, safe to parse and to show: every hidden character has been replaced, each by one scalar, so
/// that positions stay true.
package struct SourceText: Sendable {
  /// The largest file that is read, in bytes.
  package static let longest = 64 * 1024

  package let text: String
  /// Whether hidden characters were found, reported and replaced.
  let wasCleaned: Bool
  private let lines: [String]

  private static let empty = SourceText(text: "", wasCleaned: false, lines: [])

  /// - Returns: an empty text when the bytes are too many or not UTF-8; the findings say so.
  package static func read(_ bytes: [UInt8], findings: inout Findings) -> SourceText {
    guard bytes.count <= longest else {
      findings.error(
        at: .start, "This file is larger than 64 KiB, and no more is read.",
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
    var rows = original.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for row in rows.indices.dropLast() where rows[row].last == UInt8(ascii: "\r") { rows[row].removeLast() }
    let before = findings.count
    let lines = rows.enumerated().map { index, row in
      row.allSatisfy(HiddenCharacter.printableASCII.contains)
        ? String(Substring(row)) : cleaned(Substring(row), line: index + 1, &findings)
    }
    return SourceText(text: lines.joined(separator: "\n"), wasCleaned: findings.count > before, lines: lines)
  }

  private static func cleaned(_ row: Substring, line number: Int, _ findings: inout Findings) -> String {
    var line = String.UnicodeScalarView()
    for (index, scalar) in row.unicodeScalars.enumerated() {
      guard HiddenCharacter.matches(scalar) else {
        line.append(scalar)
        continue
      }
      findings.error(
        at: SourcePosition(line: number, column: index + 1), "Here stands \(HiddenCharacter.name(of: scalar)).",
        advice(on: scalar))
      line.append(scalar == "\t" ? " " : HiddenCharacter.replacement)
    }
    return String(line)
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
