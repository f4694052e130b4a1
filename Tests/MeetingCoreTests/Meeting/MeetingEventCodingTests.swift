// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Support
import Testing

@testable import MeetingCore

@Suite("Events in JSON", .timeLimit(.minutes(5)))
struct MeetingEventCodingTests {
  static let text = ScrubbedText(alreadyScrubbed: "Call my son", number: 3)
  static let day = Day(number: 20_800)

  /// Every event, with and without what it may lack.
  static let events: [MeetingEvent] =
    [
      .opened(
        agenda: .rescuer,
        circle: CircleFacts(
          agreements: [text], commitments: [CarriedCommitment(number: 3, text: text, due: day)], keep: .figures,
          nextCommitment: 4)),
      .agendaChosen(agenda: .weekly), .joined(handle: "heron"), .facilitatorNamed(handle: "heron"),
      .roleNamed(role: "keys", handle: "heron"), .endSet(end: .minutes(90)), .started,
      .stageBegan(stage: StageID(2), planned: .minutes(5), line: nil),
      .stageBegan(stage: StageID(2), planned: .minutes(5), line: .three), .stageEnded(stage: StageID(2), held: false),
      .stagesLeftOut(stages: [StageID(2), StageID(4)]),
      .stagesAdded(stages: [Stage(kind: .pause, time: .minutes(5))], prompt: nil),
      .stagesAdded(stages: [], prompt: text),
      .stageTimeSet(stage: StageID(2), time: SpanRange(.minutes(1), .minutes(2))),
      .turnNamed(handle: "heron", offer: true, to: nil), .turnNamed(handle: "heron", offer: false, to: "birch"),
      .turnBegan(handle: "heron", starts: .seconds(5), length: .minutes(2), to: "birch"),
      .turnBegan(handle: "heron", starts: .seconds(5), length: nil, to: nil),
      .turnEnded(handle: "heron", used: .seconds(61)),
      .passed(handle: "heron", rest: nil), .passed(handle: "heron", rest: .seconds(3)), .partBegan(part: 1),
      .commitmentRaised(number: 3), .lineChanged(order: .random, line: .three), .spoke(handles: .three), .held, .wentOn,
      .silenceBegan(length: .seconds(30)), .silenceEnded, .extended(by: .seconds(30)), .startMoved(by: .seconds(90)),
      .gapLeftOut(length: .minutes(9)), .handRaised(handle: "heron"), .handLowered(handle: "heron"),
      .wentAway(handle: "heron", rest: nil), .wentAway(handle: "heron", rest: .seconds(9)), .cameBack(handle: "heron"),
      .left(handle: "heron"), .contractSet(handle: "heron", levels: FeedbackContract([.questions, .advice])),
      .contractSet(handle: "heron", levels: .none), .committed(number: 3, handle: "heron", text: text, due: day),
      .committed(number: 3, handle: "heron", text: nil, due: nil),
      .commitmentAnswered(number: 3, status: .changed, text: text, due: day),
      .commitmentAnswered(number: 3, status: .kept, text: nil, due: nil), .moodsGiven(moods: [1, 5]),
      .proposed(text: text),
      .consented, .stoodAside, .blocked, .agreementWritten(number: 1, text: text), .agreementStruck(number: 1),
      .assented,
      .keepChosen(level: .texts), .nextMeetingSet(due: day), .themeNoted(theme: "effect"), .summarized(text: text),
      .facilitationAnswered(changes: true), .undone(command: 7), .redone(command: 7), .closed,
    ] + lines.map { .lineStruck(line: $0) }

  static let lines: [RecordLine] = [
    .stages, .evenness, .moodIn, .moodOut, .decision(0), .commitment(12), .followUp(3), .theme("anger and fear"),
    .summary,
    .facilitationChanges, .meetAgain, .agreements, .totals,
  ]

  static func decoder(_ words: [Int: String]) throws -> JSONDecoder {
    let decoder = JSONDecoder()
    decoder.userInfo[try #require(ScrubbedText.wordsKey)] = words
    return decoder
  }

  @Test("every event is read back as it was written", arguments: events)
  func roundTrip(event: MeetingEvent) throws {
    let data = try JSONEncoder().encode(event)
    #expect(try Self.decoder([3: "Call my son"]).decode(MeetingEvent.self, from: data) == event)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(object["event"] as? String == event.name)
    #expect(!String(decoding: data, as: UTF8.self).contains("Call my son"), "words travel apart")
    #expect(!String(decoding: data, as: UTF8.self).contains("\"_0\""))
  }

  @Test("every kind of event is tried")
  func complete() {
    #expect(Set(Self.events.map(\.name)).count == 52)
  }

  @Test("an event is one flat object with milliseconds, words and numbers")
  func flat() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    func json(_ event: MeetingEvent) throws -> String { String(decoding: try encoder.encode(event), as: UTF8.self) }
    #expect(
      try json(.turnEnded(handle: "heron", used: .seconds(61)))
        == #"{"event":"turnEnded","handle":"heron","used":61000}"#)
    #expect(
      try json(.turnBegan(handle: "heron", starts: .seconds(5), length: .minutes(2), to: nil))
        == #"{"event":"turnBegan","handle":"heron","length":120000,"starts":5000}"#)
    #expect(
      try json(.committed(number: 4, handle: "heron", text: Self.text, due: Self.day))
        == #"{"due":"2026-12-13","event":"committed","handle":"heron","number":4,"text":3}"#)
    #expect(
      try json(.contractSet(handle: "heron", levels: FeedbackContract([.advice])))
        == #"{"event":"contractSet","handle":"heron","levels":["advice"]}"#)
    #expect(try json(.lineStruck(line: .decision(2))) == #"{"event":"lineStruck","line":"decision 2"}"#)
    #expect(try json(.held) == #"{"event":"held"}"#)
  }

  @Test("a text that was erased reads as empty, and keeps its number")
  func erased() throws {
    let data = try JSONEncoder().encode(MeetingEvent.summarized(text: Self.text))
    for decoder in [JSONDecoder(), try Self.decoder([4: "Another"])] {
      let event = try decoder.decode(MeetingEvent.self, from: data)
      #expect(event == .summarized(text: ScrubbedText(alreadyScrubbed: "", number: 3)))
    }
  }

  @Test(
    "what is no event is refused, and stops nothing",
    arguments: [
      "{}", "[]", #"{"event":"unheardOf"}"#, #"{"event":"joined"}"#, #"{"event":"endSet","end":"soon"}"#,
      #"{"event":"nextMeetingSet","due":"2027-02-29"}"#, #"{"event":"lineStruck","line":"decision"}"#,
      #"{"event":"lineStruck","line":"theme"}"#, #"{"event":"lineStruck","line":"sun"}"#,
      #"{"event":"endSet","end":99999999999999999999}"#, #"{"event":"turnEnded","handle":"heron","used":1.5}"#,
    ])
  func refused(json: String) {
    #expect(throws: (any Error).self) { try JSONDecoder().decode(MeetingEvent.self, from: Data(json.utf8)) }
  }

  @Test("a whole evening is read back from JSON")
  func evening() throws {
    let circle = try WholeEveningTests.evening()
    let texts = circle.journal.flatMap(\.event.texts).map { ($0.number, $0.words) }
    let decoder = try Self.decoder(Dictionary(texts, uniquingKeysWith: { first, _ in first }))
    #expect(Set(texts.map(\.0)).count == texts.count, "each text has a number of its own")
    let read = try circle.journal.map { entry in
      let event = try decoder.decode(MeetingEvent.self, from: JSONEncoder().encode(entry.event))
      return JournalEntry(seq: entry.seq, command: entry.command, t: entry.t, event: event)
    }
    #expect(read == circle.journal)
    #expect(Meeting(replaying: read)?.state == circle.state)
  }
}
