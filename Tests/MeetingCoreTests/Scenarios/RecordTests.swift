// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support
import Testing

@Suite("Decisions, agreements, commitments, moods", .timeLimit(.minutes(15)))
struct RecordTests {
  static let june = Day(year: 2027, month: 6, day: 12)

  @Test("a decision: propose replaces, a block prevents, consent adopts for all")
  func decision() throws {
    var driver = try MeetingDriver(.evening(Stage(kind: .decision, time: .minutes(10))), men: .three)
    #expect(driver.refusal(of: .consent) == .nothingProposed)
    #expect(driver.refusal(of: .block) == .nothingProposed)
    try driver.send(.propose("We meet on Mondays"))
    try driver.send(.aside)
    try driver.send(.block)
    #expect(driver.refusal(of: .consent) == .blockIsOpen)
    try driver.send(.propose("We meet on Tuesdays"))
    #expect(driver.state.harvest.proposal?.stoodAside == 0)
    try driver.send(.aside)
    try driver.send(.consent)
    #expect(driver.state.harvest.decisions.map(\.words) == ["We meet on Tuesdays"])
    try driver.send(.propose("We sing"))
    #expect(driver.nextStep == .stage(StageID(2)))
    try driver.send(.next(nil))
    #expect(driver.state.harvest.proposal == nil, "on, the outcome open")
    #expect(driver.account.record?.decisions.map(\.words) == ["We meet on Tuesdays"])
  }

  @Test("agreements are the circle's own, and kept once assented to")
  func agreements() throws {
    let facts = CircleFacts(agreements: ["Names stay", "Sober"])
    var driver = try MeetingDriver(.weekly, men: .three, circle: facts)
    try driver.send(.agree(nil, "Start on time"))
    try driver.send(.agree(2, "Come sober"))
    #expect(driver.state.harvest.agreements.map(\.words) == ["Names stay", "Come sober", "Start on time"])
    #expect(driver.refusal(of: .agree(5, "x")) == .noSuchAgreement(5, count: 3))
    #expect(driver.refusal(of: .agree(.min, "x")) == .noSuchAgreement(.min, count: 3))
    #expect(driver.refusal(of: .strikeAgreement(.min)) == .noSuchAgreement(.min, count: 3))
    #expect(driver.account.agreements == nil)
    try driver.send(.assent)
    #expect(driver.account.agreements?.count == 3)
    try driver.send(.strikeAgreement(1))
    #expect(driver.account.agreements == nil, "a change needs a new assent")
    try driver.send(.assent)
    #expect(driver.account.agreements?.map(\.words) == ["Come sober", "Start on time"])
  }

  @Test("a circle without agreements is offered the agenda's")
  func offeredAgreements() throws {
    let driver = try MeetingDriver(.weekly, men: .three)
    #expect(driver.state.harvest.agreements.map(\.words) == ["Names stay.", "You may pass."])
    #expect(MeetingDriver(.rescuer).refusal(of: .assent) == .notStarted)
    #expect(try MeetingDriver(.rescuer, men: .three).refusal(of: .assent) == .noAgreements)
  }

  @Test("agreements that were typed while gathering stay when the agenda changes")
  func agreementsAndAgenda() throws {
    var driver = MeetingDriver(.rescuer)
    try driver.send(.agree(nil, "Sober"))
    try driver.send(.choose(.weekly))
    #expect(driver.state.harvest.agreements.map(\.words) == ["Sober"])
  }

  @Test("commitments: the speaker's or a named man's, with the next meeting's day, or counted without words")
  func commitments() throws {
    let facts = CircleFacts(nextCommitment: 7)
    var driver = try MeetingDriver(.weekly, men: .three, circle: facts)
    #expect(driver.refusal(of: .commit(nil, "x", due: nil)) == .noSpeaker)
    try driver.send(.meetAgain(#require(Self.june)))
    try driver.reach(.commitments)
    try driver.send(.next(nil))
    try driver.send(.commit(nil, "Call my son", due: Day(year: 2027, month: 5, day: 1)))
    try driver.send(.commit("birch", "Write to her", due: nil))
    try driver.send(.commit("otter", nil, due: nil))
    #expect(driver.state.harvest.commitments.map(\.number) == [7, 8, 9])
    #expect(driver.state.harvest.commitments.map(\.by) == .three)
    #expect(driver.state.harvest.commitments[1].due == Self.june)
    #expect(driver.refusal(of: .commit("nobody", "x", due: nil)) == .unknown("nobody"))
    let made = driver.account.commitments
    #expect(made.map { $0.text?.words } == ["Call my son", "Write to her", nil])
    try driver.send(.strikeLine(.commitment(8)))
    #expect(driver.account.commitments.count == 2)
  }

  @Test("the follow-up walks the open commitments by due date, with or without a status")
  func followUp() throws {
    let facts = CircleFacts(commitments: [
      CarriedCommitment(number: 3, text: "A", due: nil),
      CarriedCommitment(number: 5, text: "B", due: Day(year: 2027, month: 3, day: 1)),
      CarriedCommitment(number: 4, text: "C", due: Day(year: 2027, month: 2, day: 1)),
    ])
    let stage = Stage(kind: .followup, each: SpanRange(.minutes(1)))
    var driver = try MeetingDriver(.evening(stage), men: .three, circle: facts)
    #expect(driver.state.run?.floor == .commitment(4))
    try driver.send(.answer(commitment: 4, .kept, nil, due: nil))
    try driver.send(.next(nil))
    #expect(driver.state.run?.floor == .commitment(5))
    try driver.send(.next(nil))
    #expect(driver.state.run?.floor == .commitment(3))
    try driver.send(.answer(commitment: 3, .changed, "A, but smaller", due: Self.june))
    #expect(driver.nextStep == .stage(StageID(2)))
    #expect(driver.refusal(of: .answer(commitment: 9, .kept, nil, due: nil)) == .noSuchCommitment(9, open: [4, 5, 3]))
    #expect(driver.account.followUps.keys.sorted() == [3, 4])
    try driver.send(.keep(.figures))
    #expect(driver.account.followUps[3]?.text == nil)
    #expect(driver.account.followUps[3]?.status == .changed)
  }

  @Test("moods come in a row, bear no handle, and are never more than the men present")
  func moods() throws {
    var driver = try MeetingDriver(.weekly, men: .eight)
    #expect(driver.refusal(of: .mood([5])) == .noScale)
    try driver.reach(.checkin)
    #expect(driver.refusal(of: .mood([11])) == .offScale(0...10))
    #expect(try driver.send(.mood([9, 2, 5])) == [.moodsGiven(moods: [2, 5, 9])])
    #expect(driver.refusal(of: .mood([1, 1, 1, 1, 1, 1])) == .tooManyMoods(room: 5))
    #expect(driver.account.record?.moodIn == nil, "fewer than five are not kept")
    try driver.send(.mood([4, 6]))
    #expect(driver.account.record?.moodIn == MeetingRecord.Mood(answers: 5, median: 5, spread: 2))
    try driver.reach(.checkout)
    try driver.send(.mood([7, 7, 8, 8, 9]))
    #expect(driver.account.record?.moodOut?.median == 8)
    #expect(driver.account.record?.moodIn?.median == 5)
  }

  @Test("what the group keeps bounds everything", arguments: KeepLevel.allCases)
  func keep(level: KeepLevel) throws {
    var driver = try MeetingDriver(.weekly, men: .eight)
    try driver.reach(.checkin)
    try driver.send(.pass)
    try driver.send(.commit("heron", "Call", due: nil))
    try driver.send(.propose("Sing"))
    try driver.send(.consent)
    try driver.send(.summary("A good evening"))
    try driver.send(.theme("effect"))
    try driver.send(.assent)
    #expect(driver.account.record?.summary != nil, "texts until it has chosen")
    try driver.send(.keep(level))
    let account = driver.account
    #expect((account.record == nil) == (level == .nothing))
    #expect((account.record?.summary != nil) == (level == .texts))
    #expect((account.record?.decisions.isEmpty == false) == (level == .texts))
    #expect((account.agreements != nil) == (level == .texts))
    #expect(account.commitments.map { $0.text != nil } == (level == .nothing ? [] : [level == .texts]))
    #expect(account.passes == (level == .nothing ? 0 : 1))
    #expect(account.keep == level)
    #expect(account.record?.themes == (level == .nothing ? nil : ["effect"]))
  }

  @Test("every line that is shown can be struck, and is then gone")
  func strike() throws {
    let facts = CircleFacts(commitments: [CarriedCommitment(number: 1, text: "A", due: nil)], nextCommitment: 2)
    var driver = try MeetingDriver(.weekly, men: .eight, circle: facts)
    try driver.reach(.checkin)
    try driver.send(.mood([1, 2, 3, 4, 5]))
    try driver.send(.next(nil))
    try driver.next(after: .minutes(1))
    try driver.reach(.checkout)
    try driver.send(.mood([1, 2, 3, 4, 5]))
    try driver.send(.pass)
    try driver.send(.answer(commitment: 1, .kept, nil, due: nil))
    try driver.send(.commit("heron", "Call", due: nil))
    try driver.send(.propose("Sing"))
    try driver.send(.consent)
    try driver.send(.summary("Good"))
    try driver.send(.theme("effect"))
    try driver.send(.assent)
    try driver.send(.facilitationChanges(true))
    try driver.send(.meetAgain(#require(Self.june)))
    let lines = driver.state.recordLines(at: driver.now)
    #expect(
      lines == [
        .stages, .evenness, .moodIn, .moodOut, .decision(0), .commitment(2), .followUp(1), .theme("effect"), .summary,
        .facilitationChanges, .meetAgain, .agreements, .totals,
      ])
    for line in lines {
      try driver.send(.strikeLine(line))
      #expect(!driver.state.recordLines(at: driver.now).contains(line))
      #expect(driver.refusal(of: .strikeLine(line)) == .lineIsStruck)
    }
    #expect(driver.refusal(of: .strikeLine(.decision(9))) == .noSuchLine)
    let account = driver.account
    #expect(account.record == MeetingRecord(agenda: "weekly", present: 8, stages: []))
    #expect(account.commitments.isEmpty && account.followUps.isEmpty && account.agreements == nil)
    #expect(account.passes == 0 && account.feedbackTurns == 0)
  }

  @Test("themes are the agenda's tags, each once")
  func themes() throws {
    var driver = try MeetingDriver(.weekly, men: .three)
    try driver.send(.theme("effect"))
    #expect(driver.refusal(of: .theme("effect")) == .themeIsNoted("effect"))
    #expect(
      driver.refusal(of: .theme("Tom's divorce")) == .unknownTheme("Tom's divorce", known: ["support", "effect"]))
  }

  @Test("whoever passed in a round is not in its evenness")
  func evennessWithoutPasses() throws {
    let round = Stage(kind: .round, each: SpanRange(.minutes(2)))
    var driver = try MeetingDriver(.evening(round), men: .three)
    try driver.send(.next(nil))
    try driver.next(after: .minutes(1))
    driver.wait(.minutes(1))
    try driver.next(after: .zero)
    driver.wait(.seconds(10))
    try driver.send(.pass)
    try driver.send(.done)
    #expect(driver.account.record?.evenness == 1)
  }

  @Test("an input tagged voices is a woman's voice that was heard")
  func voices() throws {
    var driver = try MeetingDriver(.rescuer, men: .three)
    try driver.reach(.input)
    #expect(driver.account.record?.stages.map(\.voices) == [false, false, false, true])
  }
}
