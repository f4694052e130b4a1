// SPDX-License-Identifier: GPL-3.0-or-later

/// The published shape of an event: one flat object, `{"event":"turnEnded","handle":"heron","used":61200}`. Moments and
/// lengths are milliseconds, texts are numbers.
extension MeetingEvent: Codable {
  private static let key = EventFields.Key(stringValue: "event")
  private static let rows = Dictionary(uniqueKeysWithValues: Name.allCases.map { ($0, $0.row) })

  private static func row(_ name: Name) -> EventRow { rows[name] ?? name.row }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: EventFields.Key.self)
    self = try Self.row(fields.decode(Name.self, forKey: Self.key)).read(fields)
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: EventFields.Key.self)
    try fields.encode(named, forKey: Self.key)
    try Self.row(named).write(self, &fields)
  }

  /// The event's name in JSON.
  public var name: String { named.rawValue }

  /// The names of all events, as they stand in JSON.
  package static let names = Name.allCases.map(\.rawValue)

  /// The free texts that it carries, whose words travel apart.
  public var texts: [ScrubbedText] { Self.row(named).texts(self) }

  /// The same with its texts numbered, from a number on that is counted up.
  func numberingTexts(from next: inout Int) -> MeetingEvent { Self.row(named).numbered(self, &next) }
}
