// SPDX-License-Identifier: GPL-3.0-or-later

/// One row of the table of events: what is done with the fields of one event, all of it from their names.
struct EventRow: Sendable {
  let read: @Sendable (EventFields.Reader) throws -> MeetingEvent
  let write: @Sendable (MeetingEvent, inout EventFields.Writer) throws -> Void
  let texts: @Sendable (MeetingEvent) -> [ScrubbedText]
  /// The event with its texts numbered, from a number on that is counted up.
  let numbered: @Sendable (MeetingEvent, inout Int) -> MeetingEvent

  /// - Parameters:
  ///   - field: what each field is called in JSON. One that may be missing is left out when it is.
  ///   - make: makes the event of their values.
  ///   - take: takes the values out of the event, and nothing out of another.
  init<each Value: EventValue>(
    _ field: repeat EventField<each Value>, make: @escaping @Sendable (repeat each Value) -> MeetingEvent,
    take: @escaping @Sendable (MeetingEvent) -> (repeat each Value)?
  ) {
    read = { fields in try make(repeat (each Value).read((each field).key, from: fields)) }
    write = { event, fields in
      guard let values = take(event) else { return }
      repeat try (each values).write((each field).key, to: &fields)
    }
    texts = { event in
      guard let values = take(event) else { return [] }
      var texts: [ScrubbedText] = []
      for value in repeat each values { texts += value.texts }
      return texts
    }
    numbered = { event, next in
      guard let values = take(event) else { return event }
      return make(repeat (each values).numbered(from: &next))
    }
  }

  /// An event without fields.
  init(_ event: MeetingEvent) {
    read = { _ in event }
    write = { _, _ in }
    texts = { _ in [] }
    numbered = { event, _ in event }
  }
}

/// What one field of an event is called in JSON.
struct EventField<Value: EventValue>: ExpressibleByStringLiteral, Sendable {
  let key: EventFields.Key

  init(stringLiteral name: String) { key = EventFields.Key(stringValue: name) }
}

/// The one flat object that an event is in JSON.
enum EventFields {
  typealias Reader = KeyedDecodingContainer<Key>
  typealias Writer = KeyedEncodingContainer<Key>

  struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
