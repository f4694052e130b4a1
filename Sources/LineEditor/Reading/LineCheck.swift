// SPDX-License-Identifier: GPL-3.0-or-later

/// The one rule for lines, whether typed, pasted or piped.
enum LineCheck {
  static let longest = 4096

  static let severalLines = Input.rejected(
    "That was several lines at once. Please paste or type one line at a time.")
  static let tooLong = Input.rejected(
    "That line is too long: it may have up to 4,096 bytes. Please make it shorter, or split it.")
  static let notText = Input.rejected(
    "That line has bytes that are not UTF-8 text. Please type it again, or save the file as UTF-8.")
  static let controlCharacters = Input.rejected(
    "That line has control characters in it. Please type it again without them.")

  /// `bytes` are a line without its end.
  static func verdict(on bytes: some Collection<UInt8>) -> Input {
    if bytes.count > longest { return tooLong }
    guard let text = String(validating: bytes, as: UTF8.self) else { return notText }
    if text.unicodeScalars.contains("\n") { return severalLines }
    let line = String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\t" ? " " : $0 }))
    if line.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) { return controlCharacters }
    return .line(line)
  }
}
