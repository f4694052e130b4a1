// SPDX-License-Identifier: GPL-3.0-or-later

/// What can stand in a field of an event.
protocol EventValue: Codable, Sendable {
  static func read(_ key: EventFields.Key, from fields: EventFields.Reader) throws -> Self
  func write(_ key: EventFields.Key, to fields: inout EventFields.Writer) throws
  /// The free texts in it, whose words travel apart.
  var texts: [ScrubbedText] { get }
  /// The same with its texts numbered, from a number on that is counted up.
  func numbered(from next: inout Int) -> Self
}

extension EventValue {
  static func read(_ key: EventFields.Key, from fields: EventFields.Reader) throws -> Self {
    try fields.decode(Self.self, forKey: key)
  }

  func write(_ key: EventFields.Key, to fields: inout EventFields.Writer) throws {
    try fields.encode(self, forKey: key)
  }

  var texts: [ScrubbedText] { [] }
  func numbered(from next: inout Int) -> Self { self }
}

extension Optional: EventValue where Wrapped: EventValue {
  static func read(_ key: EventFields.Key, from fields: EventFields.Reader) throws -> Self {
    try fields.decodeIfPresent(Wrapped.self, forKey: key)
  }

  func write(_ key: EventFields.Key, to fields: inout EventFields.Writer) throws {
    try fields.encodeIfPresent(self, forKey: key)
  }

  var texts: [ScrubbedText] { self?.texts ?? [] }
  func numbered(from next: inout Int) -> Self { self?.numbered(from: &next) }
}

extension ScrubbedText: EventValue {
  var texts: [ScrubbedText] { [self] }

  func numbered(from next: inout Int) -> ScrubbedText {
    defer { next += 1 }
    return ScrubbedText(alreadyScrubbed: words, number: next)
  }
}

extension CircleFacts: EventValue {
  var texts: [ScrubbedText] { agreements + commitments.map(\.text) }

  func numbered(from next: inout Int) -> CircleFacts {
    var circle = self
    for index in agreements.indices { circle.agreements[index] = agreements[index].numbered(from: &next) }
    for index in commitments.indices {
      circle.commitments[index].text = commitments[index].text.numbered(from: &next)
    }
    return circle
  }
}

extension Agenda: EventValue {}
extension Array: EventValue where Element: EventValue {}
extension Bool: EventValue {}
extension CommitmentStatus: EventValue {}
extension Day: EventValue {}
extension FeedbackContract: EventValue {}
extension Handle: EventValue {}
extension Int: EventValue {}
extension KeepLevel: EventValue {}
extension RecordLine: EventValue {}
extension Span: EventValue {}
extension SpanRange: EventValue {}
extension Stage: EventValue {}
extension StageID: EventValue {}
extension String: EventValue {}
extension TurnOrder: EventValue {}
