// SPDX-License-Identifier: GPL-3.0-or-later

import Evening
import LineEditor
import MeetingCore
import RecordStore
import Support
import Testing

@testable import MeetingShell

@Suite("Closing, discarding and leaving", .timeLimit(.minutes(15)))
struct EndingTests {
  static let start: [Step] = ["join Tom, Jan, Ali", "start"]

  // MARK: Closing and discarding

  @Test("close shows what will be kept, and only a second close keeps it")
  func closeTwice() throws {
    let circle = try Circle()
    let sitting = try circle.sit(Self.start + ["close", "who", "close"])
    #expect(
      try sitting.answer("close").hasPrefix(
        "Will be kept: a meeting on Wednesday 30 December 2026, agenda weekly, 3 men present."))
    #expect(
      try sitting.answer("close").hasSuffix(
        "Does another man facilitate next time? yes or no; without an answer, nothing is noted."))
    #expect(try sitting.reply("close", 2).said == ["Closed and kept. Get home well."])
    #expect(try sitting.reply("close", 2).cleared)
    let records = try circle.store.records()
    #expect(records.count == 1)
    #expect(records.first?.meeting.facilitationChanges == nil)
  }

  @Test("a line that is struck is quoted, and the others keep the numbers that the men have read")
  func strike() throws {
    let circle = try Circle()
    let texts = ["commit Tom: call my son", "commit Jan: rest", "summary an open evening", "theme everyday"]
    let sitting = try circle.sit(
      Self.start + texts.map { .line($0) }
        + ["close", "strike 2", "strike 4", "strike 2", "no", "strike 3", "undo", "close", "close"])
    let shown = try sitting.answer("close")
    for line in ["2. a commitment: “call", "3. a commitment: “rest”", "4. theme: everyday", "5. summary: “an open"] {
      #expect(lack(of: line, in: shown) == nil, "\(shown)")
    }
    let first = try sitting.answer("strike 2")
    #expect(first.hasPrefix("Taken out: a commitment: “call my son” Will be kept"))
    #expect(first.contains("3. a commitment: “rest”") && !first.contains(" 2. "))
    #expect(try sitting.answer("strike 4").hasPrefix("Taken out: theme: everyday"))
    #expect(
      try sitting.answer("strike 2", 2) == "That line is taken out already. Type undo to have the last one back.")
    #expect(try sitting.answer("no").contains("5. summary") && sitting.answer("no").contains("6. that facilitation"))
    #expect(try sitting.answer("strike 3").hasPrefix("Taken out: a commitment: “rest”"))
    #expect(try sitting.answer("close", 2).contains("2. a commitment: “rest”"), "a new list has new numbers")
    let record = try #require(try circle.store.records().first?.meeting)
    #expect(record.themes.isEmpty && record.summary?.words == "an open evening")
    #expect(try circle.store.circleFacts().commitments.map(\.text.words) == ["rest"])
  }

  @Test("keep shows the list anew; once it is no longer asked about, strike asks which list is meant")
  func strikeWhich() throws {
    let circle = try Circle()
    let sitting = try circle.sit(
      Self.start + ["close", "keep figures", "keep texts", "theme everyday", "strike 1", "agreements", "strike 1"])
    #expect(try sitting.answer("keep figures").contains("Will be kept"))
    #expect(try sitting.answer("strike 1").hasPrefix("Which list?"))
    #expect(try !sitting.answer("strike 1", 2).hasPrefix("Which list?"))
    #expect(sitting.state?.harvest.agreements.count == 12 && sitting.state?.harvest.struck.isEmpty == true)
  }

  @Test(
    "strike means the agreements again where they are shown", arguments: ["next", "agree 2: we speak of ourselves"])
  func strikeAgreement(line: String) throws {
    let sitting = try Circle().sit(Self.start + ["close", .line(line), "strike 1"])
    #expect(sitting.state?.harvest.agreements.count == 12 && sitting.state?.harvest.struck.isEmpty == true)
  }

  @Test("close says that agreements which were changed after the assent are not kept")
  func unassented() throws {
    let sentence = "nobody has assented to them so: they are not kept. assent keeps them."
    let circle = try Circle()
    let sitting = try circle.sit(
      Self.start + ["close", "assent", "close", "agreements", "strike 9", "close"].map { .line($0) })
    #expect(try !sitting.answer("close").contains(sentence), "the agenda's own, not spoken of")
    #expect(try !sitting.answer("close", 2).contains(sentence))
    #expect(try sitting.answer("close", 3).contains(sentence))
  }

  @Test("what close shows is without the names that came later, as what it keeps")
  func laterName() throws {
    let circle = try Circle()
    let sitting = try circle.sit(
      Self.start + ["commit Tom: ask quentwyn", "keep", "join Quentwyn", "close", "close"].map { .line($0) })
    #expect(try sitting.answer("close").contains("a commitment: “ask [one of us]”"))
    #expect(try circle.store.circleFacts().commitments.map(\.text.words) == ["ask [one of us]"])
  }

  @Test("where nothing is kept, what became of earlier commitments is still shown, and can be struck")
  func nothingButAnswers() throws {
    let circle = try Circle()
    try circle.sit(Self.start + ["commit Tom: call my son", "close", "close"])
    let sitting = try circle.sit(
      Self.start + ["kept 1", "keep nothing", "close", "strike 1", "close"], after: .hours(24 * 7))
    #expect(
      try sitting.answer("close").hasPrefix(
        "Nothing of this meeting will be kept. Only what became of earlier commitments is noted: "
          + "1. commitment 1: kept; its text is deleted"))
    #expect(try sitting.answer("strike 1").contains("Nothing of this meeting will be kept. close once more"))
    #expect(try circle.store.circleFacts().commitments.map(\.text.words) == ["call my son"])
  }

  @Test("close shows no word that will not be kept, and says what is left out", arguments: ["figures", "nothing"])
  func wordsLeftOut(level: String) throws {
    let circle = try Circle()
    try circle.sit(Self.start + ["commit Tom: call my son", "close", "close"])
    let sitting = try circle.sit(
      Self.start + [
        .line("keep \(level)"), "change 1: other words by 2027-02-01", "agree be kind", "assent", "summary a good one",
        "close", "close",
      ], after: .hours(24 * 7))
    #expect(try sitting.answer("assent").hasPrefix("Agreed for tonight. As you chose, it is not written down"))
    #expect(try sitting.answer("summary a good one").contains("As you chose, it is not written down"))
    let shown = try sitting.answer("close")
    #expect(
      shown.contains("commitment 1: changed, by Monday 1 February 2027; its words stay as they were"), "\(shown)")
    #expect(trace(of: "other words", in: shown) == nil)
    if level == "figures" {
      #expect(lack(of: "As you chose, not kept: tonight's agreements and the summary.", in: shown) == nil, "\(shown)")
    }
    #expect(try circle.store.circleFacts().commitments.map(\.text.words) == ["call my son"])
    #expect(try circle.store.circleFacts().agreements.isEmpty)
  }

  @Test("a new day alone leaves a commitment its words, and close says so")
  func newDay() throws {
    let circle = try Circle()
    try circle.sit(Self.start + ["commit Tom: call my son", "close", "close"])
    let sitting = try circle.sit(Self.start + ["change 1: by 2027-02-01", "close"], after: .hours(24 * 7))
    #expect(
      try sitting.answer("close").contains(
        "commitment 1: changed, by Monday 1 February 2027; its words stay as they were"))
  }

  @Test("discard tells that a choice of what is kept goes with the evening")
  func discardedChoice() throws {
    let chosen = try Circle().sit(Self.start + ["keep nothing", "discard", "discard"])
    #expect(chosen.last.said.contains("What you chose with keep goes with it: choose again next time."))
    let unchosen = try Circle().sit(Self.start + ["discard", "discard"])
    #expect(unchosen.last.said.last == "Discarded. Nothing of it is kept.")
  }

  @Test("a command that moves the meeting takes the first close back", arguments: ["next", "hold", "theme everyday"])
  func closeIsAskedAgain(line: String) throws {
    let circle = try Circle()
    let sitting = try circle.sit(Self.start + ["close", .line(line), "close"])
    #expect(try sitting.answer("close", 2).hasPrefix("Will be kept"))
    #expect(try circle.store.records().isEmpty)
    #expect(try circle.store.unfinished() != nil)
  }

  @Test("discard too is typed twice, and then leaves nothing")
  func discardTwice() throws {
    let circle = try Circle()
    let sitting = try circle.sit(Self.start + ["discard", "who", "discard", "discard"])
    #expect(try sitting.answer("discard").hasPrefix("This meeting will leave nothing at all."))
    #expect(
      try sitting.answer("discard", 2).hasPrefix("This meeting will leave nothing at all."), "another word came between"
    )
    #expect(try sitting.reply("discard", 3).said == ["Discarded. Nothing of it is kept."])
    #expect(try circle.store.unfinished() == nil)
    #expect(try circle.store.records().isEmpty)
  }

  @Test("where nobody can be asked, one close and one discard are enough", arguments: ["close", "discard"])
  func onceIsEnough(verb: String) throws {
    let circle = try Circle()
    let sitting = try circle.sit(Self.start + [.line(verb)], isInteractive: false)
    #expect(sitting.ending == .left)
    #expect(try circle.store.unfinished() == nil)
    #expect(try circle.store.records().count == (verb == "close" ? 1 : 0))
  }

  @Test("a terminal that keeps its scrollback is told of")
  func scrollback() throws {
    let sitting = try Circle().sit(Self.start + ["close", "close"], clearsScrollback: false)
    #expect(
      sitting.last.said == [
        "This terminal may keep what was shown: close its window.", "Closed and kept. Get home well.",
      ])
  }

  // MARK: Leaving

  @Test(
    "quit keeps the meeting as it stands; the end of the input does too",
    arguments: [Step.line("quit"), .input(.end), .input(.hangup)])
  func quit(step: Step) throws {
    let circle = try Circle()
    let sitting = try circle.sit(Self.start + ["next", step])
    #expect(sitting.ending == .left)
    #expect(
      try circle.store.unfinished()?.entries.last?.event
        == .stageBegan(stage: sitting.state!.run!.stage, planned: .minutes(3), line: nil))
  }

  @Test("Ctrl-C changes nothing and says so")
  func interrupt() throws {
    let sitting = try Circle().sit(Self.start + [.input(.interrupt), "status"])
    #expect(sitting.source.replies[3].said == ["Nothing is changed. quit leaves; the meeting can be resumed."])
    #expect(sitting.ending == .left)
  }

  @Test("Ctrl-C takes back a first close or discard: the next one asks again", arguments: ["close", "discard"])
  func interruptedQuestion(verb: String) throws {
    let circle = try Circle()
    let sitting = try circle.sit(Self.start + [.line(verb), .input(.interrupt), .line(verb)])
    #expect(try sitting.answer(verb, 2) == sitting.answer(verb))
    #expect(try circle.store.unfinished() != nil)
    #expect(try circle.store.records().isEmpty)
  }

  @Test("a meeting that never started leaves nothing")
  func neverStarted() throws {
    let circle = try Circle()
    try circle.sit(["join Tom, Jan", "until 21:30", "quit"])
    #expect(try circle.store.unfinished() == nil)
    #expect(try circle.folder.traces(of: "heron") == [])
  }
}
