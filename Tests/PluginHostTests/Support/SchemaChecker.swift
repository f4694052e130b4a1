// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import PluginKit

/// As much of JSON Schema as the schemas of the protocol use; what it does not know is a fault of the schema.
struct SchemaChecker {
  private let root: [String: JSONValue]

  init(file: String) throws {
    guard
      case .object(let root) = try JSONDecoder().decode(
        JSONValue.self, from: Data(contentsOf: URL(fileURLWithPath: file)))
    else { throw CocoaError(.coderInvalidValue) }
    self.root = root
  }

  /// Every example of every definition, by the definition's name.
  var examples: [(name: String, value: JSONValue)] {
    guard case .object(let definitions) = root["$defs"] else { return [] }
    return definitions.sorted { $0.key < $1.key }.flatMap { name, schema -> [(name: String, value: JSONValue)] in
      guard case .object(let fields) = schema, case .array(let examples) = fields["examples"] else { return [] }
      return examples.map { (name, $0) }
    }
  }

  func faults(of value: JSONValue) -> [String] { faults(of: value, against: root, at: "") }

  func faults(of value: JSONValue, definition: String) -> [String] {
    faults(of: value, against: ["$ref": .string("#/$defs/\(definition)")], at: "")
  }

  func faults(of line: String) throws -> [String] { faults(of: try MessageLine.read(JSONValue.self, from: line)) }

  private func faults(of value: JSONValue, against schema: [String: JSONValue], at place: String) -> [String] {
    schema.flatMap { key, rule -> [String] in
      let isKept: Bool
      switch (key, rule, value) {
      case ("$ref", .string(let path), _):
        guard case .object(let definitions) = root["$defs"],
          case .object(let target) = definitions[String(path.dropFirst("#/$defs/".count))]
        else { return ["\(place): no definition \(path)"] }
        return faults(of: value, against: target, at: place)
      case ("oneOf", .array(let choices), _):
        let fitting = choices.count {
          if case .object(let choice) = $0 { faults(of: value, against: choice, at: place).isEmpty } else { false }
        }
        isKept = fitting == 1
      case ("const", _, _): isKept = rule == value
      case ("enum", .array(let values), _): isKept = values.contains(value)
      case ("type", .string(let type), _): isKept = Self.isOf(type, value)
      case ("minimum", .number(let least), .number(let number)): isKept = number >= least
      case ("maximum", .number(let most), .number(let number)): isKept = number <= most
      case ("minLength", .number(let least), .string(let text)): isKept = Double(text.count) >= least
      case ("maxLength", .number(let most), .string(let text)): isKept = Double(text.count) <= most
      case ("pattern", .string(let pattern), .string(let text)):
        isKept = text.range(of: pattern, options: .regularExpression) != nil
      case ("required", .array(let names), .object(let fields)):
        isKept = names.allSatisfy { if case .string(let name) = $0 { fields[name] != nil } else { false } }
      case ("items", .object(let item), .array(let values)):
        return values.enumerated().flatMap { faults(of: $1, against: item, at: "\(place)[\($0)]") }
      case ("properties", .object(let properties), .object(let fields)):
        return properties.flatMap { name, property -> [String] in
          guard let field = fields[name], case .object(let schema) = property else { return [] }
          return faults(of: field, against: schema, at: "\(place).\(name)")
        }
      case ("additionalProperties", .bool(false), .object(let fields)):
        guard case .object(let properties) = schema["properties"] else { return ["\(place): no properties"] }
        isKept = fields.keys.allSatisfy { properties[$0] != nil }
      case ("additionalProperties", .object(let schema), .object(let fields)):
        return fields.flatMap { faults(of: $1, against: schema, at: "\(place).\($0)") }
      case ("additionalProperties", .bool(true), _), ("$schema", _, _), ("$comment", _, _), ("title", _, _),
        ("description", _, _), ("examples", _, _), ("$defs", _, _), ("minimum", _, _), ("maximum", _, _),
        ("minLength", _, _), ("maxLength", _, _), ("pattern", _, _), ("required", _, _), ("items", _, _),
        ("properties", _, _), ("additionalProperties", _, _):
        isKept = true
      default: isKept = false
      }
      return isKept ? [] : ["\(place): \(key)"]
    }
  }

  private static func isOf(_ type: String, _ value: JSONValue) -> Bool {
    switch (type, value) {
    case ("string", .string), ("boolean", .bool), ("number", .number), ("array", .array), ("object", .object): true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }
}
