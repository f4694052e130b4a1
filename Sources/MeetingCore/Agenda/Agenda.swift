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

extension Agenda {
  /// An unfinished meeting of another version is read too: what its agenda lacks takes its default, what it has besides
  /// is left aside.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try values.decode(String.self, forKey: .id), title: try values.decode(String.self, forKey: .title),
      duration: try values.decode(Span.self, forKey: .duration),
      stages: try values.decode([Stage].self, forKey: .stages))
    try values.read(.language, into: &language)
    try values.read(.aim, into: &aim)
    try values.read(.people, into: &people)
    try values.read(.tags, into: &tags)
  }
}
