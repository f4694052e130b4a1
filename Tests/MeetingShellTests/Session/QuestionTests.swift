// SPDX-License-Identifier: GPL-3.0-or-later

import LineEditor
import MeetingCore
import RecordStore
import Support
import Testing

@testable import MeetingShell

@Suite("Questions")
struct QuestionTests {
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
      #expect(shown.contains(line), "\(shown)")
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
    #expect(sitting.state?.agreements.count == 12 && sitting.state?.struck.isEmpty == true)
  }

  @Test(
    "strike means the agreements again where they are shown", arguments: ["next", "agree 2: we speak of ourselves"])
  func strikeAgreement(line: String) throws {
    let sitting = try Circle().sit(Self.start + ["close", .line(line), "strike 1"])
    #expect(sitting.state?.agreements.count == 12 && sitting.state?.struck.isEmpty == true)
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
    #expect(!shown.contains("other words"))
    if level == "figures" {
      #expect(shown.contains("As you chose, not kept: tonight's agreements and the summary."), "\(shown)")
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
    #expect(sitting.exitCode == 0)
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

  @Test("yes without a question takes the proposal of the plan; without one it changes nothing")
  func proposal() throws {
    let sitting = try Circle().sit([
      "join Tom, Jan, Ali, Ben, Cem, Dov, Eli, Flo", "start", "yes", "no", "until 19:50", "yes", "plan",
    ])
    #expect(
      try sitting.answer("yes") == "There is nothing to agree to just now. Type plan to see how the evening fits.")
    #expect(try sitting.answer("no") == "Nothing was asked just now.")
    #expect(
      try sitting.answer("until 19:50").contains(
        "We could leave out: Two minutes to land and What runs through it. yes does that"))
    #expect(try sitting.answer("yes", 2).hasPrefix("Not tonight: Two minutes to land and What runs through it."))
    #expect(sitting.state?.stages.filter { $0.progress == .leftOut }.count == 2)
  }

  // MARK: Going on with a meeting

  @Test("an unfinished meeting is offered first, and nothing else runs before the answer")
  func offer() throws {
    let circle = try Circle()
    try circle.sit(Self.start)
    let asked = try circle.sit(
      ["next", "help next", "yes", "next"], opening: .unfinished(asking: true), after: .seconds(30))
    #expect(
      asked.greeting.text.onOneLine
        == "There is an unfinished meeting, begun Wednesday 30 December 2026 at 19:30. yes goes on with it. discard lets it go. quit leaves it for later."
    )
    #expect(try asked.answer("next").hasPrefix("Please decide first"))
    #expect(try asked.answer("yes").hasPrefix("We go on. The names are not kept, so the seats are:"))
    #expect(asked.state?.currentSlot?.stage.kind == .agreements)
    let gone = try circle.sit(["discard", "discard"], opening: .unfinished(asking: true))
    #expect(gone.exitCode == 0)
    #expect(try circle.store.unfinished() == nil)
  }

  @Test("yes to the gap counts it, and spoke says who had a turn")
  func gapCounts() throws {
    let circle = try Circle()
    try circle.sit(Self.start + ["goto 4", "next"])
    let sitting = try circle.sit(
      ["yes", "spoke 1 2", "status"], opening: .unfinished(asking: false), after: .minutes(4))
    #expect(
      sitting.greeting.text.onOneLine.hasSuffix(
        "The last step was about 4 min ago. Did you go on meanwhile? yes: it counts, and spoke NAME says who had a turn. no: it was a break."
      ))
    #expect(!sitting.greeting.text.contains("is speaking"), "nobody's time is told before it is known")
    #expect(try sitting.answer("yes").hasPrefix("It counts. spoke NAME says who had a turn meanwhile."))
    #expect(try sitting.answer("yes").contains("is speaking"))
    #expect(try sitting.answer("spoke 1 2").hasPrefix("Noted: "))
    #expect(sitting.state?.heard.count == 2)
    #expect(sitting.session.t == .minutes(4))
    #expect(sitting.state?.speaker == sitting.session.seats[2])
  }

  @Test("while a man who was here has no name, a text is looked at; where nobody can look, it and a role are refused")
  func unnamed() throws {
    let circle = try Circle()
    try circle.sit(["join Zebulon, Oktay, Jan", "start", "leave Zebulon"])
    let asked = try circle.sit(
      ["names Oktay, Jan", "commit 1: call zebulon", "no", "role zebulon 1"], opening: .unfinished(asking: false))
    #expect(try asked.answer("commit 1: call zebulon").contains("please look"))
    #expect(try asked.answer("role zebulon 1").contains("Not everyone here has a name yet"))
    let piped = try circle.sit(
      ["commit 1: call oktay", "names Oktay, Jan", "commit 1: call oktay"], opening: .unfinished(asking: false),
      isInteractive: false)
    #expect(try piped.answer("commit 1: call oktay").contains("nobody can look at that text"))
    #expect(piped.state?.commitments.map { $0.text?.words } == ["call [one of us]"])
  }

  @Test("a text that waited for a yes is without the names that were typed meanwhile")
  func namedMeanwhile() throws {
    let circle = try Circle()
    try circle.sit(["join Zebulon, Oktay", "start"])
    let sitting = try circle.sit(
      ["commit 1: call zebulon", "names Zebulon, Oktay", "yes"], opening: .unfinished(asking: false))
    #expect(sitting.state?.commitments.map { $0.text?.words } == ["call [one of us]"])
  }

  @Test("no to the gap makes it a break that is on nobody's turn")
  func gapIsLeftOut() throws {
    let circle = try Circle()
    let before = try circle.sit(Self.start + ["goto 4", "next", "wait 10s", "hand Tom", "role keys Tom"])
    let left = before.state?.run?.turn.flatMap { before.state?.left(of: $0, at: before.session.t) }
    let sitting = try circle.sit(
      ["no", "status"], opening: .unfinished(asking: false), after: .seconds(10) + .minutes(90))
    #expect(try sitting.answer("no").hasPrefix("Those 1 hour 30 min count as a break."))
    #expect(try sitting.answer("no").contains("is speaking"))
    let state = try #require(sitting.state)
    let turn = try #require(state.run?.turn)
    #expect(state.left(of: turn, at: sitting.session.t) == left)
  }

  @Test(
    "a gap of more than twelve hours, or of less than nothing, is never counted",
    arguments: [Span.hours(13), .hours(-1)])
  func gapTooLong(gap: Span) throws {
    let circle = try Circle()
    try circle.sit(Self.start)
    let sitting = try circle.sit(["status"], opening: .unfinished(asking: false), after: gap)
    #expect(sitting.greeting.text.hasSuffix("The time since then is not counted."))
    #expect(sitting.session.t == .zero)
  }

  @Test("names come back in one line or one by one, and seat numbers work without")
  func namesAfterResuming() throws {
    let circle = try Circle()
    try circle.sit(Self.start + ["goto 4"])
    let sitting = try circle.sit(
      ["next 2", "who", "names Tom, -, Ali", "name 2 Jan", "next Ali"], opening: .unfinished(asking: false))
    let second = sitting.session.seats[1].word
    #expect(try sitting.answer("next 2").hasPrefix("\(second), "))
    #expect(try sitting.answer("who").contains("2 \(second) (has the floor)"))
    #expect(try sitting.answer("names Tom, -, Ali").contains("1 Tom (facilitates) 2 \(second) (has the floor) 3 Ali"))
    #expect(try sitting.answer("name 2 Jan").contains("2 Jan (has the floor)"))
    #expect(try sitting.answer("next Ali").hasPrefix("Ali, "))
  }

  // MARK: Texts of men without a name

  @Test("while someone has no name, a text is looked at first: yes keeps it, no drops it")
  func preview() throws {
    let circle = try Circle()
    try circle.sit(Self.start + ["goto 9", "next"])
    let sitting = try circle.sit(
      [
        "commit call quentwyn", "no", "commit call my son", "yes", "commit write to her", "next", "yes",
        "names Tom, Jan, Ali", "commit ask Jan first",
      ], opening: .unfinished(asking: false))
    #expect(
      try sitting.answer("commit call quentwyn")
        == "Not everyone here has a name yet, so please look: “call quentwyn” Is it free of names? yes keeps it, no drops it."
    )
    #expect(try sitting.answer("no") == "Dropped. Say it in other words if you like.")
    #expect(try sitting.answer("yes").contains("“call my son”"))
    #expect(try sitting.answer("next").hasPrefix("Not noted, for nobody said yes to it: commit."))
    #expect(
      try sitting.answer("yes", 2) == "There is nothing to agree to just now. Type plan to see how the evening fits.",
      "unanswered means no")
    #expect(try sitting.answer("commit ask Jan first").contains("“ask [one of us] first”"))
    #expect(sitting.state?.commitments.compactMap { $0.text?.words } == ["call my son", "ask [one of us] first"])
    #expect(try circle.folder.traces(of: "quentwyn") == [])
  }

  @Test("what was written before its name was known is scrubbed once more at the close")
  func scrubbedAtClose() throws {
    let circle = try Circle()
    try circle.sit(Self.start + ["goto 9", "next"])
    try circle.sit(
      [
        "commit call quentwyn", "yes", "summary quentwyn was kind", "yes", "names Quentwyn, Jan, Ali", "close", "close",
      ],
      opening: .unfinished(asking: false))
    #expect(try circle.store.circleFacts().commitments.map(\.text.words) == ["call [one of us]"])
    #expect(try circle.store.records().first?.meeting.summary?.words == "[one of us] was kind")
    #expect(try circle.folder.traces(of: "quentwyn") == [])
  }

  // MARK: Likely names

  static let commitments: [Step] = ["join Tom, Jan, Ali", "start", "goto 9", "next"]

  @Test("a likely name is asked about: mask takes it out, keep leaves it in, both remembered for this meeting")
  func likelyName() throws {
    let circle = try Circle()
    let sitting = try circle.sit(
      Self.commitments + [
        "commit call Gerlinde", "mask", "commit thank Gerlinde", "commit play Scrabblo", "keep", "commit play Scrabblo",
        "commit ask Ottokar", "no",
      ])
    #expect(
      try sitting.answer("commit call Gerlinde")
        == "“Gerlinde” may be a name. To be stored: “call [someone]” mask stores it so, keep leaves the word in, no drops the text."
    )
    #expect(try sitting.answer("no") == "Dropped. Say it in other words if you like.")
    #expect(
      sitting.state?.commitments.compactMap { $0.text?.words } == [
        "call [someone]", "thank [someone]", "play Scrabblo", "play Scrabblo",
      ])
    #expect(try circle.folder.traces(of: "Gerlinde") == [])
    #expect(try circle.folder.traces(of: "Ottokar") == [])
  }

  @Test("help explains both answers while the question waits; where nothing was asked, mask says so")
  func helpWithLikelyName() throws {
    let sitting = try Circle().sit(
      Self.commitments + ["commit call Gerlinde", "help mask", "help keep", "mask", "mask"])
    #expect(try sitting.answer("help mask").contains("`keep` leaves it in"))
    #expect(try sitting.answer("help keep").contains("`keep` alone leaves it in"))
    #expect(sitting.state?.commitments.compactMap { $0.text?.words } == ["call [someone]"])
    #expect(try sitting.answer("mask", 2) == "Nothing was asked just now.")
  }

  @Test(
    "whatever comes instead of an answer stores the careful text and goes on",
    arguments: ["n", "h", "care", "theme everyday", "quit"])
  func unansweredName(line: String) throws {
    let circle = try Circle()
    let sitting = try circle.sit(Self.commitments + ["commit call Gerlinde", .line(line)])
    #expect(sitting.state?.commitments.compactMap { $0.text?.words } == ["call [someone]"])
    #expect(try circle.folder.traces(of: "Gerlinde") == [])
  }

  @Test("hide works while a likely name is asked about, and the question waits")
  func hiddenName() throws {
    let sitting = try Circle().sit(Self.commitments + ["commit call Gerlinde", "hide", "show", "mask"])
    #expect(try sitting.reply("hide").cleared)
    #expect(sitting.state?.commitments.compactMap { $0.text?.words } == ["call [someone]"])
  }

  @Test("the end of the line stores the careful text; where nobody can be asked, it is stored at once")
  func endOfInput() throws {
    let circle = try Circle()
    let sitting = try circle.sit(Self.commitments + ["commit call Gerlinde"])
    #expect(sitting.state?.commitments.compactMap { $0.text?.words } == ["call [someone]"])
    let piped = try Circle().sit(Self.commitments + ["commit call Gerlinde"], isInteractive: false)
    #expect(try piped.answer("commit call Gerlinde").hasPrefix("To be stored: “call [someone]”"))
  }

  @Test("a word that was kept is still there after the close")
  func keptThroughClose() throws {
    let circle = try Circle()
    try circle.sit(Self.commitments + ["commit play Scrabblo", "keep", "close", "close"])
    #expect(try circle.store.circleFacts().commitments.map(\.text.words) == ["play Scrabblo"])
  }

  // MARK: Leaving

  @Test(
    "quit keeps the meeting as it stands; the end of the input does too",
    arguments: [Step.line("quit"), .input(.end), .input(.hangup)])
  func quit(step: Step) throws {
    let circle = try Circle()
    let sitting = try circle.sit(Self.start + ["next", step])
    #expect(sitting.exitCode == 0)
    #expect(
      try circle.store.unfinished()?.entries.last?.event
        == .stageBegan(stage: sitting.state!.run!.stage, planned: .minutes(3), line: nil))
  }

  @Test("Ctrl-C changes nothing and says so")
  func interrupt() throws {
    let sitting = try Circle().sit(Self.start + [.input(.interrupt), "status"])
    #expect(sitting.source.replies[3].said == ["Nothing is changed. quit leaves; the meeting can be resumed."])
    #expect(sitting.exitCode == 0)
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
