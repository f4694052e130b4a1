// SPDX-License-Identifier: GPL-3.0-or-later

extension Diagnostic {
  /// A long line is cut to this many characters around the fault.
  private static let excerptWidth = 96

  /// `weekly.yaml:12:9: error: …`, then the line and a caret below the place.
  package func lines(file: String, source: SourceText) -> [String] {
    let headline = "\(HiddenCharacter.shown(file)):\(line):\(column): \(severity.rawValue): \(sentence)"
    guard let text = source.line(line), !text.isEmpty else { return [headline] }
    let before = String(text.unicodeScalars.prefix(column - 1)).count
    let start = before > Self.excerptWidth * 3 / 4 ? before - Self.excerptWidth / 2 : 0
    var excerpt = String(text.dropFirst(start).prefix(Self.excerptWidth))
    if text.count > start + Self.excerptWidth { excerpt += "…" }
    let lead = start > 0 ? "…" : ""
    let indent = String(repeating: " ", count: before - start + lead.count)
    return [headline, "  \(lead)\(excerpt)", "  \(indent)^"]
  }
}
