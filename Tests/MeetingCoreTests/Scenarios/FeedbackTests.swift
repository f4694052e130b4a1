// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support
import Testing

@Suite("Focus and feedback", .timeLimit(.minutes(5)))
struct FeedbackTests {
  static let questions = FeedbackContract([.questions])

  /// Two men ask, then the feedback stage begins.
  static func feedback(_ asks: [(Handle, FeedbackContract)]) throws -> MeetingDriver {
    let stage = Stage(kind: .feedback, each: SpanRange(.seconds(30)))
    var circle = try MeetingDriver(.evening(Stage(kind: .opening, time: .minutes(1)), stage), men: .three)
    for (man, contract) in asks { try circle.send(.asks(man, contract)) }
    try circle.send(.done)
    return circle
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
    var circle = try Self.feedback([])
    #expect(circle.state.speaker == nil)
    #expect(circle.nextStep == .stage(StageID(3)))
    #expect(circle.refusal(of: .next("birch")) == .noFeedbackAsked)
    try circle.send(.next(nil))
    #expect(circle.stage == .checkout)
  }

  @Test("to be heard is no invitation to speak")
  func witness() throws {
    let circle = try Self.feedback([("heron", FeedbackContract([.witness]))])
    #expect(circle.state.speaker == nil)
    #expect(circle.nextStep == .stage(StageID(3)))
  }

  @Test("each giver in turn, from the man after the asker; then the next asker")
  func givers() throws {
    var circle = try Self.feedback([("birch", Self.questions), ("heron", FeedbackContract([.advice]))])
    #expect(circle.waiting == "otter")
    #expect(circle.state.run?.asker == "birch")
    try circle.next(after: .seconds(10))
    #expect(circle.state.run?.turn?.answering == "birch")
    #expect(circle.left == .seconds(30))
    try circle.next(after: .seconds(20))
    #expect(circle.speaking == "heron")
    circle.wait(.seconds(20))
    #expect(circle.nextStep == .feedback(for: "heron", by: "birch"))
    try circle.send(.next(nil))
    #expect(circle.waiting == "birch", "his contract is read aloud first")
    try circle.send(.next(nil))
    try circle.next(after: .seconds(20))
    #expect(circle.speaking == "otter")
    #expect(circle.nextStep == .stage(StageID(3)))
    try circle.send(.next(nil))
    #expect(circle.account.feedbackTurns == 4)
    #expect(circle.state.contracts.isEmpty, "a contract ends with its stage")
  }

  @Test("only under an open contract: not to himself, not before anyone asked")
  func only() throws {
    var circle = try Self.feedback([("birch", Self.questions)])
    #expect(circle.refusal(of: .next("birch")) == .feedbackOnly("birch"))
    try circle.send(.next("heron"))
    #expect(circle.state.run?.turn?.answering == "birch")
    try circle.send(.next(nil))
    #expect(circle.speaking == "otter")
  }

  @Test("taking it back in the middle of a giver's turn ends the turn at once")
  func takenBack() throws {
    var circle = try Self.feedback([("birch", Self.questions), ("heron", Self.questions)])
    try circle.send(.next(nil))
    circle.wait(.seconds(12))
    let events = try circle.send(.asks("birch", .none))
    #expect(events.first == .turnEnded(handle: "otter", used: .seconds(12)))
    #expect(circle.speaking == nil)
    #expect(circle.state.run?.asker == "heron", "the next asker, whose contract is read first")
    #expect(circle.waiting == "birch")
  }

  @Test("taking it back while a giver is named frees him, and is no pass of his")
  func takenBackWhileWaiting() throws {
    var circle = try Self.feedback([("birch", Self.questions)])
    #expect(circle.waiting == "otter")
    let events = try circle.send(.asks("birch", FeedbackContract([.witness])))
    #expect(circle.waiting == nil)
    #expect(events == [.contractSet(handle: "birch", levels: FeedbackContract([.witness]))])
    #expect(circle.nextStep == .stage(StageID(3)))
    #expect(circle.account.passes == 0)
  }

  @Test("a man may ask in the feedback stage itself, and change what he asks for")
  func askingLate() throws {
    var circle = try Self.feedback([])
    try circle.send(.asks("heron", Self.questions))
    #expect(circle.waiting == "birch")
    try circle.send(.go)
    try circle.send(.asks("heron", FeedbackContract([.reflections])))
    #expect(circle.speaking == "birch", "another level is not taking it back")
  }

  @Test("an asker who goes home or out of the room is answered no longer", arguments: [true, false])
  func askerGone(goesHome: Bool) throws {
    for begins in [true, false] {
      var circle = try Self.feedback([("birch", Self.questions)])
      if begins { try circle.send(.go) }
      circle.wait(.seconds(5))
      try circle.send(goesHome ? .leave("birch") : .away("birch"))
      #expect(circle.state.speaker == nil)
      #expect(circle.nextStep == .stage(StageID(3)))
    }
  }

  @Test("an asker who is back is answered by those who have not spoken")
  func askerBack() throws {
    var circle = try Self.feedback([("birch", Self.questions)])
    try circle.next(after: .seconds(5))
    try circle.next(after: .seconds(5))
    #expect(circle.speaking == "heron")
    try circle.send(.away("birch"))
    try circle.send(.back("birch"))
    #expect(circle.nextStep == .stage(StageID(3)))
  }

  @Test("a giver may pass, and is not asked again")
  func giverPasses() throws {
    var circle = try Self.feedback([("birch", Self.questions)])
    try circle.send(.pass)
    #expect(circle.speaking == "heron")
    #expect(circle.nextStep == .stage(StageID(3)))
    #expect(circle.account.passes == 0)
  }

  @Test("askers share the stage's time equally")
  func share() throws {
    let stage = Stage(kind: .feedback, time: .minutes(4), each: SpanRange(.seconds(10), .minutes(5)))
    var circle = try MeetingDriver(.evening(Stage(kind: .opening, time: .minutes(1)), stage), men: .three)
    try circle.send(.asks("heron", Self.questions))
    try circle.send(.asks("birch", Self.questions))
    try circle.send(.done)
    try circle.send(.go)
    #expect(circle.left == .minutes(1))
  }

  @Test("a focus belongs to a volunteer, who takes the time there is")
  func focus() throws {
    let stage = Stage(kind: .focus, time: .minutes(20))
    var circle = try MeetingDriver(.evening(stage), men: .three)
    #expect(circle.refusal(of: .next(nil)) == .nobodyInLine(order: .volunteer))
    circle.wait(.minutes(2))
    try circle.send(.hand("birch"))
    try circle.send(.next(nil))
    #expect(circle.speaking == "birch")
    #expect(circle.left == .minutes(18))
    #expect(circle.nextStep == .stage(StageID(2)))
    circle.wait(.minutes(18), ticks: 10)
    #expect(circle.cues.last?.kind == .timeIsRound)
    #expect(circle.cues.count { $0.t == .minutes(20) } == 1, "one thing is said when turn and stage end together")
    try circle.send(.extend(.minutes(5)))
    #expect(circle.left == .minutes(5))
    #expect(circle.state.run?.deadline == .minutes(25))
  }

  @Test("two men in one focus: while there is time for another, next asks for a name")
  func focusForTwo() throws {
    let stage = Stage(kind: .focus, time: .minutes(20), each: SpanRange(.minutes(8), .minutes(10)))
    var circle = try MeetingDriver(.evening(stage), men: .three)
    try circle.send(.next("heron"))
    circle.wait(.minutes(10))
    #expect(circle.nextStep == .nobodyInLine)
    try circle.send(.next("otter"))
    #expect(circle.left == .minutes(10))
    circle.wait(.minutes(9))
    #expect(circle.nextStep == .stage(StageID(2)))
  }
}
