// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import WebPage

@Suite("The house style", .timeLimit(.minutes(5)))
struct HouseStyleTests {
  @Test("can be read: words reach 4.5 to 1, lines 3 to 1", arguments: ["light", "dark", "print"])
  func contrast(name: String) throws {
    let palette = try #require(
      ["light": HouseStyle.light, "dark": HouseStyle.dark, "print": HouseStyle.print][name])
    for ground in [palette.paper, palette.tint] {
      for words in [palette.ink, palette.quiet, palette.accent] { #expect(Self.contrast(words, ground) >= 4.5) }
      #expect(Self.contrast(palette.line, ground) >= 3)
    }
    #expect(Self.contrast("#ffffff", "#000000") == 21)
  }

  /// The ratio that WCAG 2.2 defines.
  private static func contrast(_ one: String, _ other: String) -> Double {
    let (darker, lighter) = (min(luminance(one), luminance(other)), max(luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)
  }

  private static func luminance(_ colour: String) -> Double {
    let number = UInt32(colour.dropFirst(), radix: 16) ?? 0
    let channels = [16, 8, 0].map { shift in
      let value = Double(number >> UInt32(shift) & 0xFF) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }
}
