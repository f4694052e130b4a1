// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support
import Testing

@Suite("Decisions, agreements, commitments, moods", .timeLimit(.minutes(5)))
struct RecordTests {
  static let june = Day(year: 2027, month: 6, day: 12)

  @Test("a decision: propose replaces, a block prevents, consent adopts for all")
  func decision() throws {
    var circle = try MeetingDriver(.evening(Stage(kind: .decision, time: .minutes(10))), men: .three)
    #expect(circle.refusal(of: .consent) == .nothingProposed)
    #expect(circle.refusal(of: .block) == .nothingProposed)
    try circle.send(.propose("We meet on Mondays"))
    try circle.send(.aside)
    try circle.send(.block)
    #expect(circle.refusal(of: .consent) == .blockIsOpen)
    try circle.send(.propose("We meet on Tuesdays"))
    #expect(circle.state.proposal?.stoodAside == 0)
    try circle.send(.aside)
    try circle.send(.consent)
    #expect(circle.state.decisions.map(\.words) == ["We meet on Tuesdays"])
    try circle.send(.propose("We sing"))
    #expect(circle.nextStep == .stage(StageID(2)))
    try circle.send(.next(nil))
    #expect(circle.state.proposal == nil, "on, the outcome open")
    #expect(circle.account.record?.decisions.map(\.words) == ["We meet on Tuesdays"])
  }

  @Test("agreements are the circle's own, and kept once assented to")
  func agreements() throws {
    let facts = CircleFacts(agreements: ["Names stay", "Sober"])
    var circle = try MeetingDriver(.weekly, men: .three, circle: facts)
    try circle.send(.agree(nil, "Start on time"))
    try circle.send(.agree(2, "Come sober"))
    #expect(circle.state.agreements.map(\.words) == ["Names stay", "Come sober", "Start on time"])
    #expect(circle.refusal(of: .agree(5, "x")) == .noSuchAgreement(5, count: 3))
    #expect(circle.refusal(of: .agree(.min, "x")) == .noSuchAgreement(.min, count: 3))
    #expect(circle.refusal(of: .strikeAgreement(.min)) == .noSuchAgreement(.min, count: 3))
    #expect(circle.account.agreements == nil)
    try circle.send(.assent)
    #expect(circle.account.agreements?.count == 3)
    try circle.send(.strikeAgreement(1))
    #expect(circle.account.agreements == nil, "a change needs a new assent")
    try circle.send(.assent)
    #expect(circle.account.agreements?.map(\.words) == ["Come sober", "Start on time"])
  }

  @Test("a circle without agreements is offered the agenda's")
  func offeredAgreements() throws {
    let circle = try MeetingDriver(.weekly, men: .three)
    #expect(circle.state.agreements.map(\.words) == ["Names stay.", "You may pass."])
    #expect(MeetingDriver(.rescuer).refusal(of: .assent) == .notStarted)
    #expect(try MeetingDriver(.rescuer, men: .three).refusal(of: .assent) == .noAgreements)
  }

  @Test("agreements that were typed while gathering stay when the agenda changes")
  func agreementsAndAgenda() throws {
    var circle = MeetingDriver(.rescuer)
    try circle.send(.agree(nil, "Sober"))
    try circle.send(.choose(.weekly))
    #expect(circle.state.agreements.map(\.words) == ["Sober"])
  }

  @Test("commitments: the speaker's or a named man's, with the next meeting's day, or counted without words")
  func commitments() throws {
    let facts = CircleFacts(nextCommitment: 7)
    var circle = try MeetingDriver(.weekly, men: .three, circle: facts)
    #expect(circle.refusal(of: .commit(nil, "x", due: nil)) == .noSpeaker)
    try circle.send(.meetAgain(#require(Self.june)))
    try circle.reach(.commitments)
    try circle.send(.next(nil))
    try circle.send(.commit(nil, "Call my son", due: Day(year: 2027, month: 5, day: 1)))
    try circle.send(.commit("birch", "Write to her", due: nil))
    try circle.send(.commit("otter", nil, due: nil))
    #expect(circle.state.commitments.map(\.number) == [7, 8, 9])
    #expect(circle.state.commitments.map(\.by) == .three)
    #expect(circle.state.commitments[1].due == Self.june)
    #expect(circle.refusal(of: .commit("nobody", "x", due: nil)) == .unknown("nobody"))
    let made = circle.account.commitments
    #expect(made.map { $0.text?.words } == ["Call my son", "Write to her", nil])
    try circle.send(.strikeLine(.commitment(8)))
    #expect(circle.account.commitments.count == 2)
  }

  @Test("the follow-up walks the open commitments by due date, with or without a status")
  func followUp() throws {
    let facts = CircleFacts(commitments: [
      CarriedCommitment(number: 3, text: "A", due: nil),
      CarriedCommitment(number: 5, text: "B", due: Day(year: 2027, month: 3, day: 1)),
      CarriedCommitment(number: 4, text: "C", due: Day(year: 2027, month: 2, day: 1)),
    ])
    let stage = Stage(kind: .followup, each: SpanRange(.minutes(1)))
    var circle = try MeetingDriver(.evening(stage), men: .three, circle: facts)
    #expect(circle.state.run?.floor == .commitment(4))
    try circle.send(.answer(commitment: 4, .kept, nil, due: nil))
    try circle.send(.next(nil))
    #expect(circle.state.run?.floor == .commitment(5))
    try circle.send(.next(nil))
    #expect(circle.state.run?.floor == .commitment(3))
    try circle.send(.answer(commitment: 3, .changed, "A, but smaller", due: Self.june))
    #expect(circle.nextStep == .stage(StageID(2)))
    #expect(circle.refusal(of: .answer(commitment: 9, .kept, nil, due: nil)) == .noSuchCommitment(9, open: [4, 5, 3]))
    #expect(circle.account.followUps.keys.sorted() == [3, 4])
    try circle.send(.keep(.figures))
    #expect(circle.account.followUps[3]?.text == nil)
    #expect(circle.account.followUps[3]?.status == .changed)
  }

  @Test("moods come in a row, bear no handle, and are never more than the men present")
  func moods() throws {
    var circle = try MeetingDriver(.weekly, men: .eight)
    #expect(circle.refusal(of: .mood([5])) == .noScale)
    try circle.reach(.checkin)
    #expect(circle.refusal(of: .mood([11])) == .offScale(0...10))
    #expect(try circle.send(.mood([9, 2, 5])) == [.moodsGiven(moods: [2, 5, 9])])
    #expect(circle.refusal(of: .mood([1, 1, 1, 1, 1, 1])) == .tooManyMoods(room: 5))
    #expect(circle.account.record?.moodIn == nil, "fewer than five are not kept")
    try circle.send(.mood([4, 6]))
    #expect(circle.account.record?.moodIn == MeetingRecord.Mood(answers: 5, median: 5, spread: 2))
    try circle.reach(.checkout)
    try circle.send(.mood([7, 7, 8, 8, 9]))
    #expect(circle.account.record?.moodOut?.median == 8)
    #expect(circle.account.record?.moodIn?.median == 5)
  }

  @Test("what the group keeps bounds everything", arguments: KeepLevel.allCases)
  func keep(level: KeepLevel) throws {
    var circle = try MeetingDriver(.weekly, men: .eight)
    try circle.reach(.checkin)
    try circle.send(.pass)
    try circle.send(.commit("heron", "Call", due: nil))
    try circle.send(.propose("Sing"))
    try circle.send(.consent)
    try circle.send(.summary("A good evening"))
    try circle.send(.theme("effect"))
    try circle.send(.assent)
    #expect(circle.account.record?.summary != nil, "texts until it has chosen")
    try circle.send(.keep(level))
    let account = circle.account
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
    var circle = try MeetingDriver(.weekly, men: .eight, circle: facts)
    try circle.reach(.checkin)
    try circle.send(.mood([1, 2, 3, 4, 5]))
    try circle.send(.next(nil))
    try circle.next(after: .minutes(1))
    try circle.reach(.checkout)
    try circle.send(.mood([1, 2, 3, 4, 5]))
    try circle.send(.pass)
    try circle.send(.answer(commitment: 1, .kept, nil, due: nil))
    try circle.send(.commit("heron", "Call", due: nil))
    try circle.send(.propose("Sing"))
    try circle.send(.consent)
    try circle.send(.summary("Good"))
    try circle.send(.theme("effect"))
    try circle.send(.assent)
    try circle.send(.facilitationChanges(true))
    try circle.send(.meetAgain(#require(Self.june)))
    let lines = circle.state.recordLines(at: circle.now)
    #expect(
      lines == [
        .stages, .evenness, .moodIn, .moodOut, .decision(0), .commitment(2), .followUp(1), .theme("effect"), .summary,
        .facilitationChanges, .meetAgain, .agreements, .totals,
      ])
    for line in lines {
      try circle.send(.strikeLine(line))
      #expect(!circle.state.recordLines(at: circle.now).contains(line))
      #expect(circle.refusal(of: .strikeLine(line)) == .lineIsStruck)
    }
    #expect(circle.refusal(of: .strikeLine(.decision(9))) == .noSuchLine)
    let account = circle.account
    #expect(account.record == MeetingRecord(agenda: "weekly", present: 8, stages: []))
    #expect(account.commitments.isEmpty && account.followUps.isEmpty && account.agreements == nil)
    #expect(account.passes == 0 && account.feedbackTurns == 0)
  }

  @Test("themes are the agenda's tags, each once")
  func themes() throws {
    var circle = try MeetingDriver(.weekly, men: .three)
    try circle.send(.theme("effect"))
    #expect(circle.refusal(of: .theme("effect")) == .themeIsNoted("effect"))
    #expect(
      circle.refusal(of: .theme("Tom's divorce")) == .unknownTheme("Tom's divorce", known: ["support", "effect"]))
  }

  @Test("whoever passed in a round is not in its evenness")
  func evennessWithoutPasses() throws {
    let round = Stage(kind: .round, each: SpanRange(.minutes(2)))
    var circle = try MeetingDriver(.evening(round), men: .three)
    try circle.send(.next(nil))
    try circle.next(after: .minutes(1))
    circle.wait(.minutes(1))
    try circle.next(after: .zero)
    circle.wait(.seconds(10))
    try circle.send(.pass)
    try circle.send(.done)
    #expect(circle.account.record?.evenness == 1)
  }

  @Test("an input tagged voices is a woman's voice that was heard")
  func voices() throws {
    var circle = try MeetingDriver(.rescuer, men: .three)
    try circle.reach(.input)
    #expect(circle.account.record?.stages.map(\.voices) == [false, false, false, true])
  }
}
