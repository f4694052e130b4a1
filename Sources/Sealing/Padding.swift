// SPDX-License-Identifier: GPL-3.0-or-later

/// Fills up to bins of 256 bytes (ISO/IEC 7816-4), so that a sealed text's length says little of its words.
enum Padding {
  static let bin = 256

  static func add(to plain: [UInt8]) -> [UInt8] {
    let filled = (plain.count + bin) / bin * bin
    return plain + [0x80] + [UInt8](repeating: 0, count: filled - plain.count - 1)
  }

  /// - Returns: nothing when it was not padded like this.
  static func remove(from padded: [UInt8]) -> [UInt8]? {
    guard let mark = padded.lastIndex(where: { $0 != 0 }), padded[mark] == 0x80 else { return nil }
    return Array(padded[..<mark])
  }
}
