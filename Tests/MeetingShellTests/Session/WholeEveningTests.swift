// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import Evening
import Groundwork
import MeetingCore
import Support
import Testing

@testable import MeetingShell
@testable import RecordStore

@Suite("Whole evenings", .timeLimit(.minutes(15)))
struct WholeEveningTests {
  @Test("weekly, from the first name to the record")
  func weekly() throws {
    let circle = try Circle()
    let sitting = try circle.sit(Evenings.weekly, stopsAtRefusal: true)
    #expect(sitting.ending == .left, "\(sitting.last.step): \(sitting.last.text)")
    #expect(sitting.last.said.last == "Closed and kept. Get home well.")

    #expect(try circle.store.unfinished() == nil)
    let record = try #require(try circle.store.records().first?.meeting)
    #expect(record.agenda == "weekly")
    #expect(record.present == 5)
    // The third line was struck.
    #expect(record.moodIn == nil)
    #expect(record.moodOut == MeetingRecord.Mood(answers: 5, median: 7, spread: 1))
    #expect(record.themes == ["everyday"])
    #expect(record.summary?.words == "[one of us] listened")
    #expect(record.facilitationChanges == true)
    #expect(record.meetAgain == Day(year: 2027, month: 1, day: 6))
    let facts = try circle.store.circleFacts()
    #expect(facts.commitments.map(\.text.words) == ["call [one of us]'s sister", "write to [e-mail] with [one of us]"])
    #expect(facts.agreements.last?.words == "Where somebody is in danger, [one of us] calls for help")
  }

  @Test("nobody's rescuer, with a latecomer, a leaver, holds, contracts and undos")
  func nobodysRescuer() throws {
    let circle = try Circle()
    let sitting = try circle.sit(Evenings.nobodysRescuer, opening: .nothing, stopsAtRefusal: true)
    #expect(sitting.ending == .left, "\(sitting.last.step): \(sitting.last.text)")
    #expect(sitting.last.said.last == "Closed and kept. Get home well.")
    let record = try #require(try circle.store.records().first?.meeting)
    #expect(record.present == 8)
    #expect(record.stages.map(\.kind) == Array(try agenda("nobodys-rescuer").stages.map(\.kind)))
    #expect(record.facilitationChanges == false)
    #expect(try circle.store.circleFacts().commitments.map(\.text.words) == ["ask first"])
  }

  @Test("two evenings hand their promises on, and the follow-up walks them")
  func followUp() throws {
    let circle = try Circle()
    try circle.sit(Evenings.weekly)
    let second = try circle.sit(
      [
        "join Tom, Quentwyn, Jan", "start", "goto 5", "kept 1", "next", "change 2: write by 2027-02-01", "next",
        "close", "close",
      ],
      after: .hours(24 * 7))
    #expect(
      try second.answer("goto 5").contains(
        "Commitment 1: “call [one of us]'s sister”, by Friday 1 January 2027. Whose is it?"))
    #expect(try second.answer("kept 1") == "Commitment 1: kept. Good.")
    #expect(try second.answer("close").contains("commitment 1: kept; its text is deleted"))
    let facts = try circle.store.circleFacts()
    #expect(facts.commitments.map(\.number) == [2])
    #expect(facts.commitments.map(\.text.words) == ["write"])
    #expect(try circle.store.totals().answers[.kept] == 1)
  }

  @Test("a decision and the commitments say what to type; three in a stage of pairs, how they share it")
  func cards() throws {
    let decision = try Circle().sit(["join Tom, Ali, Jan", "start", "goto 8"], opening: .agenda("dancing-allowed"))
    #expect(try decision.answer("goto 8").contains("propose TEXT writes it down; then consent, aside or block."))
    #expect(
      try Circle().sit(["join Tom, Ali, Jan", "start", "goto 9"]).said.contains {
        $0.onOneLine.contains("commit TEXT by friday notes what a man will do.")
      })
    let pairs = try Circle().sit(
      ["join Tom, Ali, Jan", "start", "goto 8", "status"], opening: .agenda("ask-then-hush"))
    #expect(pairs.said.contains { $0.onOneLine.contains("The three share the time in thirds: ") })
  }

  @Test("where men come forward by themselves, nobody is said to be in line")
  func nobodyInLine() throws {
    let sitting = try Circle().sit(["join Tom, Ali, Jan", "start", "goto 4", "next", "order volunteer", "order circle"])
    #expect(try sitting.answer("order volunteer").hasPrefix("Who would like to speak? next NAME"))
    #expect(try sitting.answer("order circle").hasPrefix("In line: Ali and Jan."))
  }

  @Test("no name reaches an event or a byte of the data", arguments: ["weekly", "nobodys-rescuer"])
  func names(agenda: String) throws {
    let circle = try Circle()
    let evening = agenda == "weekly" ? Evenings.weekly : Evenings.nobodysRescuer
    // Looked at before the end too, while the journal is there.
    for steps in [evening.dropLast(), evening[...]] {
      let sitting = try circle.sit(Array(steps), opening: .agenda(agenda))
      for name in Evenings.canaries {
        #expect(sitting.said.joined().contains(name), "the test would see nothing")
        #expect(try circle.folder.traces(of: name) == [])
        #expect(Traces.of(name, in: Array(sitting.events.joined().utf8)) == [])
        #expect(sitting.source.remembered.allSatisfy { Traces.of(name, in: Array($0.utf8)).isEmpty })
      }
      if let unfinished = try circle.store.unfinished() { try circle.store.discard(unfinished.id) }
    }
  }

  /// DESIGN, section 4: what hurries, ranks or exposes a man is never on a screen.
  @Test("no word on the screen hurries or ranks a man", arguments: ["weekly", "nobodys-rescuer"])
  func forbiddenWords(agenda id: String) throws {
    let evening = id == "weekly" ? Evenings.weekly : Evenings.nobodysRescuer
    let own = try agenda(id).stages.flatMap { [$0.say, $0.title].compactMap(\.self) + $0.prompts + $0.lines }
    for isAccessible in [false, true] {
      let sitting = try Circle().sit(evening, opening: .agenda(id), habit: .nothing, isAccessible: isAccessible)
      for reply in sitting.source.replies {
        // What the agenda asks is its author's; the rest is ours.
        var ours = (reply.text + " " + reply.status).onOneLine
        for words in own { ours = ours.replacing(words.onOneLine, with: "…") }
        for word in Self.forbidden
        where ours.lowercased().split(whereSeparator: { !$0.isLetter }).contains(Substring(word)) {
          Issue.record("“\(word)” after “\(reply.step)”: \(ours)")
        }
        #expect(!ours.lowercased().contains("blocked by"))
        #expect(ours.firstMatch(of: /[-−]\d+:\d\d/) == nil, "a negative clock after “\(reply.step)”: \(ours)")
      }
    }
  }

  private static let forbidden = [
    "ahead", "behind", "overtime", "late", "left", "declined", "revoked", "failed", "gini",
  ]

  @Test("every line fits the screen, and no stage's heading is cut", arguments: [80, 40, 30])
  func width(columns: Int) throws {
    let sitting = try Circle().sit(Evenings.weekly, habit: .nothing, columns: columns)
    let state = try #require(sitting.state)
    let text = sitting.said.joined(separator: "\n").onOneLine
    for (number, slot) in state.stages.enumerated() {
      #expect(lack(of: "\(number + 1) of \(state.stages.count) \(state.heading(of: slot.stage))", in: text) == nil)
    }
    for line in sitting.said.flatMap({ $0.split(separator: "\n") }) { #expect(line.count <= columns, "\(line)") }
    for reply in sitting.source.replies { #expect(reply.status.count <= columns, "\(reply.status)") }
  }

  @Test("the same evening again gives the same events and says the same")
  func sameAgain() throws {
    let (one, two) = (
      try Circle().sit(Evenings.nobodysRescuer, habit: .nothing),
      try Circle().sit(Evenings.nobodysRescuer, habit: .nothing)
    )
    #expect(one.events == two.events)
    #expect(one.said == two.said)
  }

  @Test("a recorded rehearsal leaves a record and no journal; one that is not recorded leaves nothing")
  func rehearsals() throws {
    let circle = try Circle()
    let before = try circle.store.records().count
    try circle.sit(Evenings.weekly.dropLast(), habit: .recordOnly)
    #expect(try circle.store.unfinished() == nil)
    try circle.sit(Evenings.weekly, habit: .nothing)
    #expect(try circle.store.records().count == before)
    let sitting = try circle.sit(Evenings.weekly, habit: .recordOnly)
    #expect(sitting.last.said.last == "Closed and kept. Get home well.")
    #expect(try circle.store.records().count == before + 1)
  }

  private func agenda(_ id: String) throws -> Agenda {
    try AgendaLibrary(folders: [AgendaLibrary.Folder(Checkout.agendas, .shipped)]).find(id, language: "en").agenda
  }
}

extension String {
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
