// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import Support
import Testing

@testable import AgendaFormat

@Suite("An agenda as JSON", .timeLimit(.minutes(5)))
struct AgendaDocumentTests {
  private func json(_ agenda: Agenda) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(AgendaDocument(agenda))
  }

  private func reading(_ agenda: Agenda) throws -> AgendaReading { AgendaReader.read(Array(try json(agenda))) }

  @Test("has the keys and values of its file")
  func keys() throws {
    let object = try #require(
      try JSONSerialization.jsonObject(with: try json(SampleAgenda.english)) as? [String: Any])
    #expect(object["agenda"] as? Int == 1)
    #expect(object["duration"] as? String == "1h30m")
    #expect(object["people"] as? String == "4-10")
    let stages = try #require(object["stages"] as? [[String: Any]])
    #expect(stages[0].keys.sorted() == ["kind", "lines", "say", "time"])
    #expect(stages[2]["each"] as? String == "1m30s-4m")
    #expect(stages[2]["order"] as? String == "random")
    #expect(stages[6]["prompt"] as? [String] == ["How do I leave?"])
    #expect(stages[6]["each"] as? String == "30s")
  }

  @Test("is an agenda file again, and the same agenda", arguments: [SampleAgenda.english, SampleAgenda.german])
  func again(agenda: Agenda) throws { #expect(try reading(agenda).agenda == agenda) }

  @Test("so are agendas drawn by chance")
  func drawn() throws {
    var generator = Generator(seed: 11)
    for _ in 0..<300 {
      var agenda = generator.agenda()
      agenda.aim = generator.pick(["", "- Say: \"how\" we {are} # \\n", "One.\nTwo."])
      agenda.people = generator.int(1...4)...generator.int(4...12)
      agenda.stages = agenda.stages.map(Self.writable)
      guard !agenda.stages.isEmpty else { continue }
      let reading = try reading(agenda)
      #expect(reading.agenda == agenda, "\(reading.errors)")
    }
  }

  /// A stage without what its kind does not have in a file.
  private static func writable(_ drawn: Stage) -> Stage {
    var stage = drawn
    let usual = Stage(kind: drawn.kind)
    func settle<Value>(_ name: String, _ key: WritableKeyPath<Stage, Value>) {
      if AgendaKeys.stage.first(where: { $0.name == name })?.kinds.contains(drawn.kind) == false {
        stage[keyPath: key] = usual[keyPath: key]
      }
    }
    settle("order", \.order)
    settle("unheard", \.unheard)
    settle("silence", \.silence)
    settle("begin", \.begin)
    settle("scale", \.scale)
    settle("optional", \.optional)
    return stage
  }
}
