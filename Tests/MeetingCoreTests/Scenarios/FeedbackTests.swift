// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support
import Testing

@Suite("Focus and feedback", .timeLimit(.minutes(15)))
struct FeedbackTests {
  static let questions = FeedbackContract([.questions])

  /// Two men ask, then the feedback stage begins.
  static func feedback(_ asks: [(Handle, FeedbackContract)]) throws -> MeetingDriver {
    let stage = Stage(kind: .feedback, each: SpanRange(.seconds(30)))
    var driver = try MeetingDriver(.evening(Stage(kind: .opening, time: .minutes(1)), stage), men: .three)
    for (man, contract) in asks { try driver.send(.asks(man, contract)) }
    try driver.send(.done)
    return driver
  }

  @Test("the levels of a contract stand in order, and do not include each other")
  func levels() {
    let contract = FeedbackContract([.advice, .questions, .advice])
    #expect(contract.levels == [.questions, .advice])
    #expect(contract.opensFeedback)
    #expect(!FeedbackContract([.witness]).opensFeedback)
    #expect(!FeedbackContract.none.opensFeedback)
  }

  @Test("nobody asked: nobody gives, and next goes on")
  func nobodyAsked() throws {
    var driver = try Self.feedback([])
    #expect(driver.state.speaker == nil)
    #expect(driver.nextStep == .stage(StageID(3)))
    #expect(driver.refusal(of: .next("birch")) == .noFeedbackAsked)
    try driver.send(.next(nil))
    #expect(driver.stage == .checkout)
  }

  @Test("to be heard is no invitation to speak")
  func witness() throws {
    let driver = try Self.feedback([("heron", FeedbackContract([.witness]))])
    #expect(driver.state.speaker == nil)
    #expect(driver.nextStep == .stage(StageID(3)))
  }

  @Test("each giver in turn, from the man after the asker; then the next asker")
  func givers() throws {
    var driver = try Self.feedback([("birch", Self.questions), ("heron", FeedbackContract([.advice]))])
    #expect(driver.waiting == "otter")
    #expect(driver.state.run?.round.answering.asker == "birch")
    try driver.next(after: .seconds(10))
    #expect(driver.state.run?.turn?.answering == "birch")
    #expect(driver.left == .seconds(30))
    try driver.next(after: .seconds(20))
    #expect(driver.speaking == "heron")
    driver.wait(.seconds(20))
    #expect(driver.nextStep == .feedback(for: "heron", by: "birch"))
    try driver.send(.next(nil))
    #expect(driver.waiting == "birch", "his contract is read aloud first")
    try driver.send(.next(nil))
    try driver.next(after: .seconds(20))
    #expect(driver.speaking == "otter")
    #expect(driver.nextStep == .stage(StageID(3)))
    try driver.send(.next(nil))
    #expect(driver.account.feedbackTurns == 4)
    #expect(driver.state.people.contracts.isEmpty, "a contract ends with its stage")
  }

  @Test("only under an open contract: not to himself, not before anyone asked")
  func only() throws {
    var driver = try Self.feedback([("birch", Self.questions)])
    #expect(driver.refusal(of: .next("birch")) == .feedbackOnly("birch"))
    try driver.send(.next("heron"))
    #expect(driver.state.run?.turn?.answering == "birch")
    try driver.send(.next(nil))
    #expect(driver.speaking == "otter")
  }

  @Test("taking it back in the middle of a giver's turn ends the turn at once")
  func takenBack() throws {
    var driver = try Self.feedback([("birch", Self.questions), ("heron", Self.questions)])
    try driver.send(.next(nil))
    driver.wait(.seconds(12))
    let events = try driver.send(.asks("birch", .none))
    #expect(events.first == .turnEnded(handle: "otter", used: .seconds(12)))
    #expect(driver.speaking == nil)
    #expect(driver.state.run?.round.answering.asker == "heron", "the next asker, whose contract is read first")
    #expect(driver.waiting == "birch")
  }

  @Test("taking it back while a giver is named frees him, and is no pass of his")
  func takenBackWhileWaiting() throws {
    var driver = try Self.feedback([("birch", Self.questions)])
    #expect(driver.waiting == "otter")
    let events = try driver.send(.asks("birch", FeedbackContract([.witness])))
    #expect(driver.waiting == nil)
    #expect(events == [.contractSet(handle: "birch", levels: FeedbackContract([.witness]))])
    #expect(driver.nextStep == .stage(StageID(3)))
    #expect(driver.account.passes == 0)
  }

  @Test("a man may ask in the feedback stage itself, and change what he asks for")
  func askingLate() throws {
    var driver = try Self.feedback([])
    try driver.send(.asks("heron", Self.questions))
    #expect(driver.waiting == "birch")
    try driver.send(.go)
    try driver.send(.asks("heron", FeedbackContract([.reflections])))
    #expect(driver.speaking == "birch", "another level is not taking it back")
  }

  @Test("an asker who goes home or out of the room is answered no longer", arguments: [true, false])
  func askerGone(goesHome: Bool) throws {
    for begins in [true, false] {
      var driver = try Self.feedback([("birch", Self.questions)])
      if begins { try driver.send(.go) }
      driver.wait(.seconds(5))
      try driver.send(goesHome ? .leave("birch") : .away("birch"))
      #expect(driver.state.speaker == nil)
      #expect(driver.nextStep == .stage(StageID(3)))
    }
  }

  @Test("an asker who is back is answered by those who have not spoken")
  func askerBack() throws {
    var driver = try Self.feedback([("birch", Self.questions)])
    try driver.next(after: .seconds(5))
    try driver.next(after: .seconds(5))
    #expect(driver.speaking == "heron")
    try driver.send(.away("birch"))
    try driver.send(.back("birch"))
    #expect(driver.nextStep == .stage(StageID(3)))
  }

  @Test("a giver may pass, and is not asked again")
  func giverPasses() throws {
    var driver = try Self.feedback([("birch", Self.questions)])
    try driver.send(.pass)
    #expect(driver.speaking == "heron")
    #expect(driver.nextStep == .stage(StageID(3)))
    #expect(driver.account.passes == 0)
  }

  @Test("askers share the stage's time equally")
  func share() throws {
    let stage = Stage(kind: .feedback, time: .minutes(4), each: SpanRange(.seconds(10), .minutes(5)))
    var driver = try MeetingDriver(.evening(Stage(kind: .opening, time: .minutes(1)), stage), men: .three)
    try driver.send(.asks("heron", Self.questions))
    try driver.send(.asks("birch", Self.questions))
    try driver.send(.done)
    try driver.send(.go)
    #expect(driver.left == .minutes(1))
  }

  @Test("a focus belongs to a volunteer, who takes the time there is")
  func focus() throws {
    let stage = Stage(kind: .focus, time: .minutes(20))
    var driver = try MeetingDriver(.evening(stage), men: .three)
    #expect(driver.refusal(of: .next(nil)) == .nobodyInLine(order: .volunteer))
    driver.wait(.minutes(2))
    try driver.send(.hand("birch"))
    try driver.send(.next(nil))
    #expect(driver.speaking == "birch")
    #expect(driver.left == .minutes(18))
    #expect(driver.nextStep == .stage(StageID(2)))
    driver.wait(.minutes(18), ticks: 10)
    #expect(driver.cues.last?.kind == .timeIsRound)
    #expect(driver.cues.count { $0.t == .minutes(20) } == 1, "one thing is said when turn and stage end together")
    try driver.send(.extend(.minutes(5)))
    #expect(driver.left == .minutes(5))
    #expect(driver.state.run?.deadline == .minutes(25))
  }

  @Test("two men in one focus: while there is time for another, next asks for a name")
  func focusForTwo() throws {
    let stage = Stage(kind: .focus, time: .minutes(20), each: SpanRange(.minutes(8), .minutes(10)))
    var driver = try MeetingDriver(.evening(stage), men: .three)
    try driver.send(.next("heron"))
    driver.wait(.minutes(10))
    #expect(driver.isNobodyInLine)
    try driver.send(.next("otter"))
    #expect(driver.left == .minutes(10))
    driver.wait(.minutes(9))
    #expect(driver.nextStep == .stage(StageID(2)))
  }
}
