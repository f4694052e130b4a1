// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// The ways in which a name could lie in bytes that should not have it: in any case, with and without its accents, as
/// UTF-8 and UTF-16, escaped for JSON, in hexadecimal digits, and as base64 whatever stands before it.
package enum Traces {
  /// The ways in which it does; none when all is well.
  package static func of(_ name: String, in bytes: [UInt8]) -> [String] { of([name], in: bytes) }

  /// The same for many names in one look.
  package static func of(_ names: [String], in bytes: [UInt8]) -> [String] {
    let plain = Data(bytes.map(lower))
    return Set(names.flatMap(forms).filter { plain.range(of: $0.key) != nil }.map(\.value)).sorted()
  }

  private static func forms(of name: String) -> [Data: String] {
    var forms: [Data: String] = [:]
    for (spelling, word) in spellings(of: name) {
      func add(_ form: String, _ bytes: some Sequence<UInt8>) {
        forms[Data(bytes.map(lower))] = "\(name) \(spelling)\(form)"
      }
      let utf8 = Array(word.utf8)
      let littleEndian = word.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      add("", utf8)
      add(", UTF-16 little-endian", littleEndian)
      add(", UTF-16 big-endian", word.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
      add(", escaped", escaped(word).utf8)
      add(", hexadecimal", hexadecimal(utf8).utf8)
      // Only whole groups of three bytes look the same whatever stands before them.
      for bytes in [utf8, littleEndian] {
        for start in 0..<3 where bytes.count >= start + 6 {
          let base64 = Data(bytes[start...].prefix((bytes.count - start) / 3 * 3)).base64EncodedString()
          add(", base64", base64.utf8)
          add(", base64", base64.replacing("+", with: "-").replacing("/", with: "_").utf8)
        }
      }
    }
    return forms
  }

  private static func spellings(of name: String) -> [(spelling: String, word: String)] {
    let marks: [Character: String] = ["ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i", "ß": "ss"]
    let folded = name.folding(options: .diacriticInsensitive, locale: nil).map { marks[$0] ?? String($0) }.joined()
    return [
      ("as typed", name), ("folded", folded), ("decomposed", name.decomposedStringWithCanonicalMapping),
    ].flatMap { spelling, word in
      [
        (spelling, word), ("\(spelling) in small letters", word.lowercased()),
        ("\(spelling) in capitals", word.uppercased()),
      ]
    }
  }

  /// As in JSON: `Th\u00f8r`.
  private static func escaped(_ word: String) -> String {
    word.utf16.map {
      $0 < 0x80 ? String(Unicode.Scalar(UInt8($0))) : "\\u" + hexadecimal([UInt8($0 >> 8), UInt8($0 & 0xFF)])
    }
    .joined()
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 0x20 : byte }
}
