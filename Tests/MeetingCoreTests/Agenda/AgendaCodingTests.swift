// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import Support
import Testing

/// The first event of a journal holds the agenda and what the circle brought along, in JSON that later versions read.
@Suite("An agenda in a journal", .timeLimit(.minutes(15)))
struct AgendaCodingTests {
  /// Nothing in it is as it is by default.
  static let stage = Stage(
    kind: .round, title: "Whose need?", say: "Good to see you.", prompts: ["When?"], time: .minutes(9),
    each: SpanRange(.seconds(90), .minutes(4)), parts: [.minutes(5)], order: .queue, unheard: .first,
    silence: .seconds(20), begin: .go, scale: 0...10, tags: ["voices"], lines: ["There is time."], warn: .seconds(10),
    overtime: .ask, response: .contract, optional: true, plugin: "breathing", with: ["pace": "slow"])
  static let agenda = Agenda(
    id: "weekly", title: "Weekly", language: "de", aim: "Listen.", duration: .minutes(90), people: 4...8,
    tags: ["support"], stages: [Stage(kind: .checkout)])
  static let facts = CircleFacts(
    agreements: [ScrubbedText(alreadyScrubbed: "", number: 1)],
    commitments: [
      CarriedCommitment(
        number: 4, text: ScrubbedText(alreadyScrubbed: "", number: 2), due: Day(number: 20_800), wasCarried: true)
    ], keep: .figures, nextCommitment: 5)

  private static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private static func object(_ value: some Encodable) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(json(value).utf8)) as? [String: Any])
  }

  /// Takes out each key in turn, and expects what the initialiser gives without it.
  private func expectDefaults<Value: Codable & Equatable>(
    of full: Value, like plain: Value, required: Set<String>, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let (fullObject, plainObject) = (try Self.object(full), try Self.object(plain))
    for (name, child) in Mirror(reflecting: full).children {
      let name = try #require(name)
      #expect(fullObject[name] != nil, "\(name) is not in the example: \(child)", sourceLocation: sourceLocation)
    }
    for key in fullObject.keys {
      var object = fullObject
      object[key] = nil
      let data = try JSONSerialization.data(withJSONObject: object)
      guard !required.contains(key) else {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Value.self, from: data) }
        continue
      }
      let read = try JSONDecoder().decode(Value.self, from: data)
      #expect(read != full, "\(key) has its default in the example", sourceLocation: sourceLocation)
      object[key] = plainObject[key]
      let told = try Self.object(read)
      #expect(
        NSDictionary(dictionary: told) == NSDictionary(dictionary: object), "\(key)", sourceLocation: sourceLocation)
    }
    var object = fullObject
    object["unheardOf"] = ["a": 1]
    let data = try JSONSerialization.data(withJSONObject: object)
    #expect(try JSONDecoder().decode(Value.self, from: data) == full, sourceLocation: sourceLocation)
  }

  @Test("takes the default of every key that is missing, and leaves an unknown one aside")
  func defaults() throws {
    try expectDefaults(of: Self.stage, like: Stage(kind: .round), required: ["kind"])
    try expectDefaults(
      of: Self.agenda, like: Agenda(id: "", title: "", duration: .zero, stages: []),
      required: ["id", "title", "duration", "stages"])
    try expectDefaults(of: Self.facts, like: CircleFacts(), required: [])
    try expectDefaults(
      of: try #require(Self.facts.commitments.first),
      like: CarriedCommitment(number: 0, text: ScrubbedText(alreadyScrubbed: ""), due: nil),
      required: ["number", "text"])
    try expectDefaults(
      of: SpanRange(.seconds(1), .seconds(2)), like: SpanRange(.zero), required: ["shortest", "longest"])
  }

  @Test("is the same JSON as ever")
  func golden() throws {
    #expect(
      try Self.json(Self.stage) == #"""
        {"begin":"go","each":{"longest":240000,"shortest":90000},"kind":"round","lines":["There is time."],"optional":true,\#
        "order":"queue","overtime":"ask","parts":[300000],"plugin":"breathing","prompts":["When?"],"response":"contract",\#
        "say":"Good to see you.","scale":[0,10],"silence":20000,"tags":["voices"],"time":540000,"title":"Whose need?",\#
        "unheard":"first","warn":10000,"with":{"pace":"slow"}}
        """#)
    #expect(
      try Self.json(Self.agenda) == #"""
        {"aim":"Listen.","duration":5400000,"id":"weekly","language":"de","people":[4,8],"stages":[{"begin":"auto",\#
        "kind":"checkout","lines":[],"optional":false,"order":"circle","overtime":"soft","parts":[],"prompts":[],\#
        "response":"none","silence":0,"tags":[],"unheard":"any","warn":30000,"with":{}}],"tags":["support"],"title":"Weekly"}
        """#)
    #expect(
      try Self.json(Self.facts) == #"""
        {"agreements":[1],"commitments":[{"due":"2026-12-13","number":4,"text":2,"wasCarried":true}],"keep":"figures",\#
        "nextCommitment":5}
        """#)
  }

  @Test("a range is in order, however it was written down")
  func range() throws {
    let data = Data(#"{"shortest":2000,"longest":1000}"#.utf8)
    #expect(try JSONDecoder().decode(SpanRange.self, from: data) == SpanRange(.seconds(1), .seconds(2)))
  }
}
