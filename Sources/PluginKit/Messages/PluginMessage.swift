// SPDX-License-Identifier: GPL-3.0-or-later

/// What a plugin says: one JSON object a line, `{"cue":"show","text":"Breathe in."}`.
public enum PluginMessage: Hashable, Sendable {
  /// The first one, and the answer to the hello.
  case hello(protocol: Int, plugin: String, version: String)
  /// Words that the facilitator might say aloud: one line.
  case say(String)
  /// Words for the screen: a few lines.
  case show(String)
  /// One soft bell.
  case bell
  /// A text to be kept as a file, in a folder that only the circle can read. Where the circle allowed it.
  case file(name: String, text: String)
  /// The answer is complete; `waited` shall come after so many milliseconds of the meeting. Paused time does not count,
  /// and in a rehearsal time may jump. A later `wait` takes the place of an earlier one.
  case wait(Int)
  /// The answer is complete. Right after `stage` or `waited` it also says that the exercise is over.
  case done

  /// Whether it ends an answer.
  public var endsAnswer: Bool {
    switch self {
    case .hello, .wait, .done: true
    case .say, .show, .bell, .file: false
    }
  }
}

extension PluginMessage: Codable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  private enum Label: String, Codable {
    case hello, say, show, bell, file, wait, done

    var keys: Set<String> {
      switch self {
      case .hello: ["cue", "protocol", "plugin", "version"]
      case .say, .show: ["cue", "text"]
      case .file: ["cue", "name", "text"]
      case .wait: ["cue", "length"]
      case .bell, .done: ["cue"]
      }
    }
  }

  /// - Throws: also for a key that the message does not know, so that a slip of the pen is found.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    func value<Value: Decodable>(_ name: String) throws -> Value {
      try container.decode(Value.self, forKey: Key(name))
    }
    let label: Label = try value("cue")
    if let stranger = container.allKeys.first(where: { !label.keys.contains($0.stringValue) }) {
      throw DecodingError.dataCorruptedError(
        forKey: stranger, in: container, debugDescription: "“\(label.rawValue)” has no such key")
    }
    switch label {
    case .hello:
      self = .hello(protocol: try value("protocol"), plugin: try value("plugin"), version: try value("version"))
    case .say: self = .say(try value("text"))
    case .show: self = .show(try value("text"))
    case .bell: self = .bell
    case .file: self = .file(name: try value("name"), text: try value("text"))
    case .wait: self = .wait(try value("length"))
    case .done: self = .done
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    func encode(_ label: Label) throws { try container.encode(label, forKey: Key("cue")) }
    switch self {
    case .hello(let version, let plugin, let release):
      try encode(.hello)
      try container.encode(version, forKey: Key("protocol"))
      try container.encode(plugin, forKey: Key("plugin"))
      try container.encode(release, forKey: Key("version"))
    case .say(let text):
      try encode(.say)
      try container.encode(text, forKey: Key("text"))
    case .show(let text):
      try encode(.show)
      try container.encode(text, forKey: Key("text"))
    case .bell: try encode(.bell)
    case .file(let name, let text):
      try encode(.file)
      try container.encode(name, forKey: Key("name"))
      try container.encode(text, forKey: Key("text"))
    case .wait(let length):
      try encode(.wait)
      try container.encode(length, forKey: Key("length"))
    case .done: try encode(.done)
    }
  }
}
