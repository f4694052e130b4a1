// SPDX-License-Identifier: GPL-3.0-or-later

/// What Circlekeeper says to a plugin: one JSON object a line. Each is answered by any number of cues and then by one
/// `done` or `wait`; the hello is answered by a hello.
public enum HostMessage: Hashable, Sendable {
  case hello(Hello)
  /// Something happened in the meeting, exactly as `--events` prints it.
  case event(PluginEvent)
  /// The words of a free text, before the event that carries its number. Only where the circle allowed it.
  case text(number: Int, words: String)
  /// The plugin's stage begins.
  case stage(StageStart)
  /// The time that a `wait` asked for is over; `t` is the moment of the meeting in milliseconds.
  case waited(t: Int)
  /// The plugin's stage is over, or was taken back.
  case stageOver
  /// What was kept of the meeting, right after `closed`. Only where the circle allowed it.
  case record(ClosedMeeting)
  /// The end: answer with what is left to say, and leave.
  case goodbye

  /// The version of the protocol that is spoken here.
  public static let version = 1

  public struct Hello: Hashable, Codable, Sendable {
    public var `protocol`: Int
    /// `en` or `de`: what people read.
    public var language: String
    /// Events with a `seq` below this one happened before: they are told again after a meeting was resumed.
    public var from: Int

    public init(protocol version: Int = HostMessage.version, language: String, from: Int = 0) {
      self.protocol = version
      self.language = language
      self.from = from
    }
  }

  public struct StageStart: Hashable, Codable, Sendable {
    /// The stage's number among the events.
    public var stage: Int
    /// How long it is meant to last, in milliseconds.
    public var length: Int
    /// What the agenda says after `with`.
    public var with: [String: String]

    public init(stage: Int, length: Int, with: [String: String]) {
      self.stage = stage
      self.length = length
      self.with = with
    }
  }
}

/// An event of the meeting. Names and texts are not in it: men are words such as `heron`, texts are numbers.
public struct PluginEvent: Hashable, Sendable {
  /// `turnBegan`, `timeIsRound`.
  public var name: String
  /// The moment of the meeting, in milliseconds.
  public var t: Int
  /// Its place in the journal; nothing for what the clock brings about.
  public var seq: Int?
  public var handle: String?
  /// Everything else, by its key.
  public var fields: [String: JSONValue]

  public init(
    _ name: String, t: Int, seq: Int? = nil, handle: String? = nil, fields: [String: JSONValue] = [:]
  ) {
    self.name = name
    self.t = t
    self.seq = seq
    self.handle = handle
    self.fields = fields
  }
}

extension HostMessage: Codable {
  private enum Key: String, CodingKey {
    case message, event, number, words, t, record
  }

  private enum Label: String, Codable {
    case hello, text, stage, waited, stageOver, record, goodbye
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if container.contains(.event) {
      self = .event(try PluginEvent(from: decoder))
      return
    }
    switch try container.decode(Label.self, forKey: .message) {
    case .hello: self = .hello(try Hello(from: decoder))
    case .text:
      self = .text(
        number: try container.decode(Int.self, forKey: .number),
        words: try container.decode(String.self, forKey: .words))
    case .stage: self = .stage(try StageStart(from: decoder))
    case .waited: self = .waited(t: try container.decode(Int.self, forKey: .t))
    case .stageOver: self = .stageOver
    case .record: self = .record(try container.decode(ClosedMeeting.self, forKey: .record))
    case .goodbye: self = .goodbye
    }
  }

  public func encode(to encoder: any Encoder) throws {
    if case .event(let event) = self { return try event.encode(to: encoder) }
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .event: break
    case .hello(let hello):
      try container.encode(Label.hello, forKey: .message)
      try hello.encode(to: encoder)
    case .text(let number, let words):
      try container.encode(Label.text, forKey: .message)
      try container.encode(number, forKey: .number)
      try container.encode(words, forKey: .words)
    case .stage(let start):
      try container.encode(Label.stage, forKey: .message)
      try start.encode(to: encoder)
    case .waited(let t):
      try container.encode(Label.waited, forKey: .message)
      try container.encode(t, forKey: .t)
    case .stageOver: try container.encode(Label.stageOver, forKey: .message)
    case .record(let record):
      try container.encode(Label.record, forKey: .message)
      try container.encode(record, forKey: .record)
    case .goodbye: try container.encode(Label.goodbye, forKey: .message)
    }
  }
}

extension PluginEvent: Codable {
  public init(from decoder: any Decoder) throws {
    var fields = try decoder.singleValueContainer().decode([String: JSONValue].self)
    guard case .string(let name) = fields.removeValue(forKey: "event"),
      case .number(let t) = fields.removeValue(forKey: "t")
    else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "an event has a name and a moment"))
    }
    var seq: Int?
    if case .number(let number) = fields.removeValue(forKey: "seq") { seq = Int(exactly: number) }
    var handle: String?
    if case .string(let word) = fields["handle"] { handle = word }
    fields["handle"] = nil
    self.init(name, t: Int(exactly: t.rounded()) ?? 0, seq: seq, handle: handle, fields: fields)
  }

  public func encode(to encoder: any Encoder) throws {
    var all = fields
    all["event"] = .string(name)
    all["t"] = .number(Double(t))
    all["seq"] = seq.map { .number(Double($0)) }
    all["handle"] = handle.map(JSONValue.string)
    var container = encoder.singleValueContainer()
    try container.encode(all)
  }
}
