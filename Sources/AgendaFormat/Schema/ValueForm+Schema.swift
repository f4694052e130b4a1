// SPDX-License-Identifier: GPL-3.0-or-later

internal import PluginKit

extension JSONValue {
  init(_ words: some Sequence<String>) { self = .array(words.map { .string($0) }) }
}

extension ValueForm {
  /// What an editor checks while somebody types. It is never stricter than the reader; what only the reader can know,
  /// such as a range that runs backwards, is left to it.
  var schema: [String: JSONValue] {
    switch self {
    case .version: ["const": 1]
    case .id: ["type": ["string", "integer"], "pattern": Self.slug, "maxLength": 64]
    case .line: Self.scalar.merging(["maxLength": 80]) { $1 }
    case .text: Self.scalar
    case .texts: Self.oneOrMore(Self.scalar, atMost: 20)
    case .tags: Self.oneOrMore(["type": ["string", "integer"], "pattern": Self.slug, "maxLength": 64], atMost: 12)
    case .span: ["type": "string", "pattern": "^(?:\(Self.length))$"]
    case .spanRange: ["type": "string", "pattern": "^(?:\(Self.length))(?: *- *(?:\(Self.length)))?$"]
    case .spans: Self.oneOrMore(["type": "string", "pattern": "^(?:\(Self.length))$"], atMost: 24)
    case .people:
      [
        "anyOf": [
          ["type": "integer", "minimum": 1, "maximum": 60],
          ["type": "string", "pattern": "^[0-9]{1,2}(?: *- *[0-9]{1,2})?$"],
        ]
      ]
    case .scale: ["const": "0-10"]
    case .flag: ["type": "boolean"]
    case .choice(let choices):
      ["enum": JSONValue(choices.map(\.word)), "enumDescriptions": JSONValue(choices.map(\.summary))]
    case .stages: ["type": "array", "minItems": 1, "maxItems": 100, "items": ["$ref": "#/definitions/stage"]]
    case .settings:
      ["type": "object", "minProperties": 1, "maxProperties": 16, "additionalProperties": .object(Self.scalar)]
    }
  }

  private static let slug: JSONValue = "^[a-z0-9]+(?:-[a-z0-9]+)*$"

  /// `1h30m`, `90s`, `1:30`, `1:30:00`; at least one digit is there.
  private static let length = "(?=[0-9])(?:[0-9]+[hH])?(?:[0-9]+[mM])?(?:[0-9]+[sS])?|[0-9]{1,4}:[0-9]{2}(?::[0-9]{2})?"

  /// A text as YAML takes it: `title: 2026` is one too.
  private static let scalar: [String: JSONValue] = ["type": ["string", "number", "boolean"], "pattern": #"\S"#]

  private static func oneOrMore(_ item: [String: JSONValue], atMost limit: Int) -> [String: JSONValue] {
    [
      "anyOf": [
        .object(item),
        ["type": "array", "minItems": 1, "maxItems": .number(Double(limit)), "items": .object(item)],
      ]
    ]
  }
}
