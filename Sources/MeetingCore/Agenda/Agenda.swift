// SPDX-License-Identifier: GPL-3.0-or-later

/// An evening as a file describes it: data that groups exchange.
public struct Agenda: Hashable, Codable, Sendable {
  /// Lower-case words joined by hyphens: `nobodys-rescuer`.
  public var id: String
  public var title: String
  /// `en` or `de`: the language of what is read aloud, and of the handles.
  public var language: String
  public var aim: String
  /// How long the evening is meant to last when no hard end is set.
  public var duration: Span
  /// For how many men it is meant.
  public var people: ClosedRange<Int>
  public var tags: [String]
  public var stages: [Stage]

  public init(
    id: String, title: String, language: String = "en", aim: String = "", duration: Span,
    people: ClosedRange<Int> = 3...12, tags: [String] = [], stages: [Stage]
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.aim = aim
    self.duration = duration
    self.people = people
    self.tags = tags
    self.stages = stages
  }
}
