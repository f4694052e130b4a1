// SPDX-License-Identifier: GPL-3.0-or-later

/// A stage of this meeting. It stays the same when stages are added or dropped; the number on the screen may not.
public struct StageID: Hashable, Comparable, Codable, Sendable {
  public let number: Int

  package init(_ number: Int) {
    self.number = number
  }

  public init(from decoder: any Decoder) throws {
    number = try decoder.singleValueContainer().decode(Int.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }

  public static func < (left: StageID, right: StageID) -> Bool { left.number < right.number }
}
