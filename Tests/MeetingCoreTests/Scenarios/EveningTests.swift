// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support
import Testing

@Suite("Changing and ending the evening", .timeLimit(.minutes(5)))
struct EveningTests {
  @Test("gathering: an agenda is chosen, men join, the evening starts")
  func gathering() throws {
    var circle = MeetingDriver(.weekly)
    #expect(circle.refusal(of: .start) == .nobodyHere)
    #expect(circle.nextStep == .start)
    try circle.send(.choose(.rescuer))
    #expect(circle.state.stages.count == Agenda.rescuer.stages.count)
    try circle.send(.join(.eight))
    circle.wait(.minutes(10))
    #expect(circle.plan.end == .minutes(10) + (circle.plan.end - circle.now))
    try circle.send(.start)
    #expect(circle.stage == .opening)
    #expect(circle.state.started == .minutes(10))
    #expect(circle.plan.goal == .minutes(130))
    #expect(circle.refusal(of: .choose(.weekly)) == .alreadyStarted)
  }

  @Test("set changes a coming stage in the way that its kind is timed")
  func set() throws {
    var circle = try MeetingDriver(.rescuer, men: .eight)
    try circle.send(.set(stage: 4, SpanRange(.minutes(9))))
    #expect(circle.state.stages[3].stage.time == .minutes(9))
    try circle.send(.set(stage: 5, SpanRange(.minutes(1), .minutes(2))))
    #expect(circle.state.stages[4].stage.each == SpanRange(.minutes(1), .minutes(2)))
    try circle.send(.set(stage: 6, SpanRange(.minutes(3))))
    #expect(circle.state.stages[5].stage.parts == [.minutes(3), .minutes(3), .minutes(3)])
    #expect(circle.refusal(of: .set(stage: 4, SpanRange(.minutes(1), .minutes(2)))) == .wrongTiming(.input))
    #expect(circle.refusal(of: .set(stage: 1, SpanRange(.minutes(1)))) == .stageHasBegun(1))
    #expect(circle.refusal(of: .set(stage: 99, SpanRange(.minutes(1)))) == .noSuchStage(99, last: 14))
    #expect(circle.refusal(of: .set(stage: 4, SpanRange(.zero))) == .unsuitableLength(.zero))
  }

  @Test("drop leaves a coming stage out; goto leaves out what it jumps, and can bring a stage back")
  func dropAndGoto() throws {
    var circle = try MeetingDriver(.rescuer, men: .three)
    try circle.send(.drop(stage: 2))
    #expect(circle.nextStep == .stage(StageID(3)))
    #expect(circle.refusal(of: .drop(stage: 2)) == .stageIsOver(2))
    try circle.send(.goto(stage: 5))
    #expect(circle.state.stages[2...3].allSatisfy { $0.progress == .leftOut })
    #expect(circle.refusal(of: .goto(stage: 5)) == .stageIsRunning(5))
    #expect(circle.refusal(of: .goto(stage: 0)) == .noSuchStage(0, last: 14))
    #expect(circle.refusal(of: .goto(stage: .min)) == .noSuchStage(.min, last: 14))
    try circle.send(.goto(stage: 4))
    #expect(circle.stage == .input)
    #expect(circle.state.currentSlot?.planned == .minutes(5), "a stage that was left out has its plan all the same")
    try circle.send(.done)
    #expect(circle.stage == .triads)
  }

  @Test("add puts stages next, with their prompt")
  func add() throws {
    var circle = try MeetingDriver(.rescuer, men: .three)
    let stage = Stage(kind: .round, each: SpanRange(.minutes(1)))
    try circle.send(.add([stage], prompt: "What does that do to us?"))
    #expect(circle.state.stages[1].stage.prompts == ["What does that do to us?"])
    #expect(circle.state.stages[1].id == StageID(15))
    try circle.send(.next(nil))
    #expect(circle.stage == .round)
    #expect(circle.refusal(of: .add([Stage(kind: .round, each: SpanRange(.hours(25)))], prompt: nil)) != nil)
  }

  @Test("done ends a stage as held, skip leaves it out")
  func doneAndSkip() throws {
    var circle = try MeetingDriver(.rescuer, men: .three)
    circle.wait(.minutes(1))
    try circle.send(.done)
    circle.wait(.minutes(1))
    try circle.send(.skip)
    let record = try #require(circle.account.record)
    #expect(record.stages.map(\.held) == [true, false, true])
    #expect(record.stages.map(\.used) == [.minutes(1), .minutes(1), .zero])
  }

  @Test("yes takes the proposal, which never names the check-out")
  func proposal() throws {
    var circle = try MeetingDriver(.rescuer, men: .eight)
    #expect(circle.refusal(of: .acceptProposal) == .nothingToLeaveOut)
    try circle.send(.until(.minutes(80)))
    let proposal = try #require(circle.plan.proposal)
    #expect(proposal.over > .zero)
    try circle.send(.acceptProposal)
    let left = circle.state.stages.filter { $0.progress == .leftOut }
    #expect(left.map(\.id) == proposal.leaveOut)
    #expect(left.allSatisfy { $0.stage.optional && $0.stage.kind != .checkout })
    #expect((circle.plan.proposal?.over ?? .zero) == proposal.stillOver)
  }

  @Test("the last stage: next is refused and names close; close ends what runs")
  func close() throws {
    var circle = try MeetingDriver(.evening(), men: .three)
    try circle.send(.next(nil), times: 3)
    circle.wait(.seconds(20))
    #expect(circle.nextStep == .close)
    #expect(circle.refusal(of: .next(nil)) == .lastStage)
    #expect(circle.speaking == "otter")
    let before = circle.account
    try circle.send(.close)
    #expect(circle.state.phase == .closed)
    #expect(circle.account == before, "what was shown is what is kept")
    for command in [MeetingCommand.close, .undo, .redo, .keep(.nothing), .summary("x"), .join(["more"]), .next(nil)] {
      #expect(circle.refusal(of: command) == .meetingClosed)
    }
  }

  @Test("after done on the last stage no stage runs, and one can go back")
  func afterTheLast() throws {
    var circle = try MeetingDriver(.evening(), men: .three)
    try circle.send(.done)
    #expect(circle.state.run == nil)
    #expect(circle.refusal(of: .extend(.minutes(1))) == .noStageRuns)
    #expect(circle.refusal(of: .next(nil)) == .lastStage)
    try circle.send(.again)
    #expect(circle.stage == .checkout)
  }

  @Test("an agenda without stages starts and closes")
  func empty() throws {
    let agenda = Agenda(id: "empty", title: "Empty", duration: .minutes(10), stages: [])
    var circle = try MeetingDriver(agenda, men: .three)
    #expect(circle.nextStep == .close)
    #expect(circle.refusal(of: .again) == .nothingToRepeat)
    #expect(circle.refusal(of: .pass) == .noStageRuns)
    try circle.send(.close)
  }
}
