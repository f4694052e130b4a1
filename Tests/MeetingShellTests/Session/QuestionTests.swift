// SPDX-License-Identifier: GPL-3.0-or-later

import LineEditor
import MeetingCore
import RecordStore
import Support
import Testing

@testable import MeetingShell

@Suite("Questions", .timeLimit(.minutes(5)))
struct QuestionTests {
  static let start: [Step] = ["join Tom, Jan, Ali", "start"]

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

  @Test("while a man who was here has no name, a text is looked at; where nobody can look, it and a role are refused")
  func unnamed() throws {
    let circle = try Circle()
    try circle.sit(["join Zebulon, Oktay, Jan", "start", "leave Zebulon"])
    let asked = try circle.sit(
      ["names Oktay, Jan", "commit 1: call zebulon", "no", "role zebulon 1"], opening: .unfinished(asking: false))
    #expect(try asked.answer("commit 1: call zebulon").contains("please look"))
    #expect(try asked.answer("role zebulon 1").contains("Not everyone here has a name yet"))
    let gone = try #require(asked.session.goneHome.first)
    #expect(asked.greeting.text.onOneLine.contains("Gone home before: \(gone). name \(gone) NAME"))
    let named = try circle.sit(
      ["names Oktay, Jan", .line("name \(gone) Zebulon"), "commit 1: call zebulon", "undo"],
      opening: .unfinished(asking: false))
    #expect(try named.answer("commit 1: call zebulon").contains("To be stored: “call [one of us]”"))
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
}
