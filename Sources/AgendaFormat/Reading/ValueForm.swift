// SPDX-License-Identifier: GPL-3.0-or-later

/// What may stand after a key: for the words of a refusal, and for the JSON Schema.
enum ValueForm: Hashable, Sendable {
  /// The number 1: the version of the format.
  case version
  /// Lower-case words joined by hyphens.
  case id
  /// One line of text.
  case line
  /// Text over one or several lines.
  case text
  /// One text, or a list of them.
  case texts
  /// A list of tags.
  case tags
  /// `90s`, `2m`, `1m30s`, `1h30m`, `1:30`.
  case span
  /// A length, or two joined by a hyphen: `1m30s-4m`.
  case spanRange
  /// A list of lengths.
  case spans
  /// `4-10`.
  case people
  /// `0-10`.
  case scale
  /// `true` or `false`.
  case flag
  /// One of these words.
  case choice([Choice])
  /// A list of stages.
  case stages
  /// Words of a plugin's own, each with a value.
  case settings

  /// What to write, as a sentence.
  func advice(for key: String, orLeaveOut: Bool = false) -> String {
    if self == .stages { return "Write “stages:”, and below it one “- kind: …” for each stage." }
    return "Write “\(line(for: key))”\(orLeaveOut ? ", or leave the key out" : "")."
  }

  /// The key with an example of its value.
  private func line(for key: String) -> String {
    switch key {
    case "duration": "duration: 90m"
    case "plugin": "plugin: breathing"
    default: "\(key): \(example)"
    }
  }

  private var example: String {
    switch self {
    case .version: "1"
    case .id: "our-evening"
    case .line: "Our evening"
    case .text: "Good to see you."
    case .texts: "What is on my mind?"
    case .tags: "[effect]"
    case .span: "5m"
    case .spanRange: "1m-2m"
    case .spans: "[5m, 5m]"
    case .people: "4-10"
    case .scale: "0-10"
    case .flag: "true"
    case .choice(let choices): choices.first?.word ?? ""
    case .stages: "…"
    case .settings: "{ pattern: 4-7-8 }"
    }
  }
}
