// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import MeetingCore
internal import PluginKit

/// The agenda format as a JSON Schema, made from the table by which agendas are read.
///
/// It is of draft-07, which the YAML servers of editors understand.
package enum AgendaSchema {
  /// What a copy of it is called: next to the folders of the languages.
  package static let fileName = "agenda.schema.json"

  /// The first line of an agenda file in `Agendas/<language>`: it tells an editor where the schema lies.
  package static let modeline = "# yaml-language-server: $schema=../\(fileName)"

  /// The document, with a line feed at its end.
  package static func json() -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // A tree of texts, numbers and lists can always be encoded.
    guard let data = try? encoder.encode(document) else { return "" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  static var document: JSONValue {
    [
      "$schema": "http://json-schema.org/draft-07/schema#",
      "title": "Circlekeeper agenda",
      "description": "An evening of a peer-support group: what happens, how long it takes, what one might say.",
      "type": "object",
      "required": JSONValue(AgendaKeys.header.filter(\.isRequired).map(\.name)),
      "additionalProperties": false,
      "properties": properties(AgendaKeys.header.map(\.key)),
      "definitions": ["stage": stage],
    ]
  }

  private static var stage: JSONValue {
    [
      "type": "object",
      "required": JSONValue(AgendaKeys.stage.filter { $0.requiredBy == .every }.map(\.name)),
      "additionalProperties": false,
      "properties": properties(AgendaKeys.stage.map(\.key)),
      "allOf": .array(AgendaKeys.stage.flatMap(conditions)),
    ]
  }

  private static func properties<Subject>(_ keys: [Key<Subject>]) -> JSONValue {
    .object(
      Dictionary(keys.map { ($0.name, .object($0.form.schema.merging(["description": .string($0.summary)]) { $1 })) }) {
        first, _ in first
      })
  }

  /// Which kinds need a key, and which do not know it.
  private static func conditions(on key: StageKey) -> [JSONValue] {
    var conditions: [JSONValue] = []
    if !key.requiredBy.isEmpty, key.requiredBy != .every {
      conditions.append(condition(key.requiredBy, then: ["required": JSONValue([key.name])]))
    }
    let strangers = Set.every.subtracting(key.kinds)
    if !strangers.isEmpty {
      // `optional: false` says of a check-out what is true.
      let refused: JSONValue = key.key.form == .flag ? ["const": false] : false
      conditions.append(condition(strangers, then: ["properties": .object([key.name: refused])]))
    }
    return conditions
  }

  private static func condition(_ kinds: Set<StageKind>, then consequence: JSONValue) -> JSONValue {
    let words = StageKind.allCases.filter(kinds.contains).map(\.rawValue)
    return [
      "if": ["required": ["kind"], "properties": ["kind": ["enum": JSONValue(words)]]],
      "then": consequence,
    ]
  }
}
