// SPDX-License-Identifier: GPL-3.0-or-later

/// One thing that a man may ask to hear. They do not include each other.
public enum FeedbackLevel: String, CaseIterable, Codable, Sendable {
  /// Heard, and nothing said.
  case witness
  case questions, reflections, advice
}

/// What a man asks for, in the order of ``FeedbackLevel``. Empty means none: the default.
public struct FeedbackContract: Hashable, Sendable {
  public let levels: [FeedbackLevel]

  public init(_ levels: some Collection<FeedbackLevel>) {
    self.levels = FeedbackLevel.allCases.filter(levels.contains)
  }

  public static let none = FeedbackContract([])

  /// Whether others may say anything at all.
  public var opensFeedback: Bool { levels.contains { $0 != .witness } }
}

extension FeedbackContract: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([FeedbackLevel].self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(levels)
  }
}
