// SPDX-License-Identifier: GPL-3.0-or-later

import Evening
import LineEditor
import MeetingCore
import RecordStore
import Testing

@testable import MeetingShell

@Suite("One question at a time", .timeLimit(.minutes(15)))
struct DialogueTests {
  static let start: [Step] = ["join Tom, Jan, Ali", "start"]

  @Test(
    "a step of the meeting takes back what was asked about its end, since it asked about the meeting as it stood",
    arguments: [("close", "Will be kept"), ("discard", "This meeting will leave nothing at all.")],
    ["n", "h", "care", "theme everyday", "commit Tom"])
  func stepTakesBack(question: (verb: String, asked: String), line: String) throws {
    let circle = try Circle()
    let sitting = try circle.sit(Self.start + [.line(question.verb), .line(line), .line(question.verb)])
    #expect(try sitting.answer(question.verb, 2).hasPrefix(question.asked), "asked anew")
    #expect(try circle.store.unfinished() != nil)
    #expect(try circle.store.records().isEmpty)
  }

  @Test(
    "looking on, Enter and a comment leave the question about closing open",
    arguments: ["who", "", "# so", "time", "help"])
  func lookingLeavesClose(line: String) throws {
    let circle = try Circle()
    let sitting = try circle.sit(Self.start + ["close", .line(line), "close"])
    #expect(sitting.last.said.last == "Closed and kept. Get home well.")
    #expect(try circle.store.records().count == 1)
  }

  @Test("hide and show leave it open too; while hidden nothing is kept unread")
  func hidden() throws {
    let circle = try Circle()
    let sitting = try circle.sit(Self.start + ["close", "hide", "show", "close"])
    #expect(sitting.last.said.last == "Closed and kept. Get home well.")
  }

  @Test("while the screen is hidden, no answer brings anything of the meeting back")
  func hiddenAnswer() throws {
    let sitting = try Circle().sit(
      Self.start + ["close", "hide"] + [
        "yes", "who", "plan", "queue", "agreements", "prompt", "time", "say", "unheard",
      ])
    for line in ["yes", "who", "plan", "queue", "agreements", "prompt", "time", "say", "unheard"] {
      #expect(try sitting.reply(line).said == [], "\(line)")
    }
    let completions = sitting.session.completions(before: "next ", word: "")
    #expect(completions.isEmpty)
  }

  @Test("a second question takes the place of the first", arguments: ["discard", "care", "care edit"])
  func replaced(line: String) throws {
    let circle = try Circle()
    let sitting = try circle.sit(Self.start + ["close", .line(line), "close"])
    #expect(try sitting.answer("close", 2).hasPrefix("Will be kept"))
    #expect(try circle.store.records().isEmpty)
  }

  @Test(
    "letting an unfinished meeting go can be thought better of, and yes goes on with it",
    arguments: [
      Step.line("help"), .line("who"), .input(.interrupt),
    ])
  func discardOfOfferedTakenBack(between: Step) throws {
    let circle = try Circle()
    try circle.sit(Self.start)
    let sitting = try circle.sit(["discard", between, "yes"], opening: .unfinished(asking: true))
    #expect(try sitting.answer("yes").hasPrefix("We go on."))
    #expect(try circle.store.unfinished() != nil)
  }

  @Test("discard of an unfinished meeting wants its second word right after the first")
  func discardOfOffered() throws {
    let circle = try Circle()
    try circle.sit(Self.start)
    let sitting = try circle.sit(["discard", "help", "discard"], opening: .unfinished(asking: true))
    #expect(try sitting.answer("discard", 2).hasPrefix("This meeting will leave nothing at all."))
    #expect(try circle.store.unfinished() != nil)
  }
}
