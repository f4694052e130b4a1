// SPDX-License-Identifier: GPL-3.0-or-later

/// The word ("heron") that stands for a participant within one meeting, and never beyond it.
public struct Handle: Hashable, Sendable, Codable, CustomStringConvertible {
  public let word: String

  public init(_ word: String) {
    self.word = word
  }

  public init(from decoder: any Decoder) throws {
    word = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(word)
  }

  public var description: String { word }
}
