// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// All scalars of Unicode, packed many to one text, so that looking at each of them is quick.
package enum EveryScalar {
  /// In order, 4,096 to a block.
  package static let blocks: [[Unicode.Scalar]] = stride(from: UInt32(0), through: 0x10_FFFF, by: 4_096).map { first in
    (first..<first + 4_096).compactMap(Unicode.Scalar.init)
  }.filter { !$0.isEmpty }

  /// One text for each block.
  package static let texts = blocks.map { String(String.UnicodeScalarView($0)) }

  /// What acts, and every 61st of the others; all of them where `CIRCLEKEEPER_FULL` is set. In words of sixteen.
  ///
  /// For what lays texts out, which takes its time: how each scalar is made harmless is tested where that is done.
  package static let words = packed(by: 16)
  /// The same in longer texts.
  package static let paragraphs = packed(by: 512)

  private static func packed(by size: Int) -> [String] {
    let isFull = ProcessInfo.processInfo.environment["CIRCLEKEEPER_FULL"] != nil
    let chosen = blocks.joined().filter { isFull || $0.value < 0x300 || acts($0) || $0.value % 61 == 0 }
    return stride(from: 0, to: chosen.count, by: size).map { first in
      String(String.UnicodeScalarView(chosen[first..<min(first + size, chosen.count)]))
    }
  }

  /// Whether a terminal could obey it, or an eye not see it. Line ends are for whoever asks to allow.
  package static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  /// What acts in a text, as `U+9B`.
  ///
  /// - Parameter allowed: what may. A joiner within an emoji may anywhere.
  package static func acting(in text: String, besides allowed: String = "") -> Set<String> {
    var acting: Set<String> = []
    for scalar in text.unicodeScalars where !(" "..."~").contains(scalar) && acts(scalar) {
      if scalar != "\u{200D}", !allowed.unicodeScalars.contains(scalar) {
        acting.insert("U+" + String(scalar.value, radix: 16, uppercase: true))
      }
    }
    return acting
  }
}
