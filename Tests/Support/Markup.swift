// SPDX-License-Identifier: GPL-3.0-or-later

/// A page as a browser's tokenizer sees it, byte by byte.
package enum Markup {
  /// Every tag with its attributes, in order.
  package static func tags(of page: String) -> [String] {
    var tags: [String] = []
    var open: [UInt8]?
    for byte in page.utf8 {
      if byte == UInt8(ascii: "<") { open = [] }
      open?.append(byte)
      if byte == UInt8(ascii: ">"), let tag = open {
        tags.append(String(decoding: tag, as: UTF8.self))
        open = nil
      }
    }
    return tags
  }
}
