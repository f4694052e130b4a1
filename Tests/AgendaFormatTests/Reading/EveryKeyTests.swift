// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import Testing

@testable import AgendaFormat

/// A key that is accepted and documented, and then does nothing, would be a promise that nobody keeps.
@Suite("Every key of the format", .timeLimit(.minutes(15)))
struct EveryKeyTests {
  private static let header = AgendaKeys.header.map(\.name)
  private static let stage = AgendaKeys.stage.map(\.name)
  /// What is told to a plugin or counted, and never read by the men.
  private static let unseen: Set = ["id", "language", "agenda", "tags", "with"]

  private static func document(_ agenda: Agenda) throws -> [String: Any] {
    let json = try JSONEncoder().encode(AgendaDocument(agenda))
    return try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
  }

  private static func read(_ document: [String: Any]) throws -> AgendaReading {
    AgendaReader.read(Array(try JSONSerialization.data(withJSONObject: document)))
  }

  @Test("stands in the sample agenda and comes back from JSON", arguments: header)
  func headerKeys(name: String) throws {
    let document = try Self.document(SampleAgenda.english)
    #expect(document[name] != nil, "SampleAgenda or AgendaDocument does not know it")
  }

  @Test("of a stage stands in the sample agenda and comes back from JSON", arguments: stage)
  func stageKeys(name: String) throws {
    let stages = try #require(try Self.document(SampleAgenda.english)["stages"] as? [[String: Any]])
    #expect(stages.contains { $0[name] != nil }, "SampleAgenda or AgendaDocument does not know it")
  }

  @Test("survives the journal of a running meeting")
  func journal() throws {
    let json = try JSONEncoder().encode(SampleAgenda.english)
    #expect(try JSONDecoder().decode(Agenda.self, from: json) == SampleAgenda.english)
  }

  @Test("of a stage is seen where the agenda is shown: without it, the men read something else", arguments: stage)
  func shown(name: String) throws {
    guard !Self.unseen.contains(name) else { return }
    var document = try Self.document(SampleAgenda.english)
    var stages = try #require(document["stages"] as? [[String: Any]])
    let place = try #require(stages.firstIndex { $0[name] != nil })
    stages[place][name] = nil
    document["stages"] = stages
    let reading = try Self.read(document)
    // What a kind cannot be without is seen for sure.
    guard let without = reading.agenda else { return #expect(!reading.errors.isEmpty) }
    let shown = AgendaText.lines(without, width: 80)
    #expect(shown != AgendaText.lines(SampleAgenda.english, width: 80))
  }
}
