// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import Support
import Testing

@testable import AgendaFormat

@Suite("The schema", .timeLimit(.minutes(15)))
struct AgendaSchemaTests {
  private func committed(_ name: String) throws -> String {
    try String(contentsOfFile: "\(Checkout.agendas)/\(name)", encoding: .utf8)
  }

  @Test("lies next to the shipped agendas as the code makes it")
  func schemaFile() throws {
    let file = try committed(AgendaSchema.fileName)
    #expect(difference(file, AgendaSchema.json()) == nil, "make reference writes it anew")
  }

  @Test("and the reference do too")
  func referenceFile() throws {
    let file = try committed(AgendaReference.fileName)
    #expect(difference(file, AgendaReference.markdown()) == nil, "make reference writes it anew")
  }

  @Test("the reference has a row for every key, kind and word")
  func rows() {
    let page = AgendaReference.markdown()
    for key in AgendaKeys.header { #expect(lack(of: "\n| `\(key.name)` | \(key.key.summary)", in: page) == nil) }
    for key in AgendaKeys.stage { #expect(lack(of: "\n| `\(key.name)` | \(key.key.summary)", in: page) == nil) }
    for kind in StageKind.allCases { #expect(lack(of: "\n| `\(kind.rawValue)` | \(kind.summary)", in: page) == nil) }
    for order in TurnOrder.allCases {
      #expect(lack(of: "\n| `order: \(order.rawValue)` | \(order.summary)", in: page) == nil)
    }
  }

  @Test("asks of each kind what the reader asks of it", arguments: StageKind.allCases)
  func kinds(kind: StageKind) throws {
    let conditions = try #require(Self.conditions)
    for key in AgendaKeys.stage where key.name != "kind" {
      let isRequired = conditions.contains { $0.kinds.contains(kind.rawValue) && $0.required == key.name }
      let isRefused = conditions.contains { $0.kinds.contains(kind.rawValue) && $0.refused == key.name }
      #expect(isRequired == key.requiredBy.contains(kind), "\(key.name)")
      #expect(isRefused == !key.kinds.contains(kind), "\(key.name)")
    }
  }

  private struct Condition {
    let kinds: Set<String>
    let required: String?
    let refused: String?
  }

  /// What the written document says, read back without our types.
  private static let conditions: [Condition]? = {
    let document = try? JSONSerialization.jsonObject(with: Data(AgendaSchema.json().utf8)) as? [String: Any]
    let definitions = document?["definitions"] as? [String: Any]
    let stage = definitions?["stage"] as? [String: Any]
    let rules = stage?["allOf"] as? [[String: Any]]
    return rules?.map { rule in
      let test = (rule["if"] as? [String: Any])?["properties"] as? [String: Any]
      let then = rule["then"] as? [String: Any]
      return Condition(
        kinds: Set((test?["kind"] as? [String: Any])?["enum"] as? [String] ?? []),
        required: (then?["required"] as? [String])?.first,
        refused: (then?["properties"] as? [String: Any])?.keys.first)
    }
  }()
}
