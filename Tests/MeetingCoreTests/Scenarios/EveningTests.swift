// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support
import Testing

@Suite("Changing and ending the evening", .timeLimit(.minutes(15)))
struct EveningTests {
  @Test("gathering: an agenda is chosen, men join, the evening starts")
  func gathering() throws {
    var driver = MeetingDriver(.weekly)
    #expect(driver.refusal(of: .start) == .nobodyHere)
    #expect(driver.nextStep == .start)
    try driver.send(.choose(.rescuer))
    #expect(driver.state.stages.count == Agenda.rescuer.stages.count)
    try driver.send(.join(.eight))
    driver.wait(.minutes(10))
    #expect(driver.plan.end == .minutes(10) + (driver.plan.end - driver.now))
    try driver.send(.start)
    #expect(driver.stage == .opening)
    #expect(driver.state.programme.started == .minutes(10))
    #expect(driver.plan.goal == .minutes(130))
    #expect(driver.refusal(of: .choose(.weekly)) == .alreadyStarted)
  }

  @Test("set changes a coming stage in the way that its kind is timed")
  func set() throws {
    var driver = try MeetingDriver(.rescuer, men: .eight)
    try driver.send(.set(stage: 4, SpanRange(.minutes(9))))
    #expect(driver.state.stages[3].stage.time == .minutes(9))
    try driver.send(.set(stage: 5, SpanRange(.minutes(1), .minutes(2))))
    #expect(driver.state.stages[4].stage.each == SpanRange(.minutes(1), .minutes(2)))
    try driver.send(.set(stage: 6, SpanRange(.minutes(3))))
    #expect(driver.state.stages[5].stage.parts == [.minutes(3), .minutes(3), .minutes(3)])
    #expect(driver.refusal(of: .set(stage: 4, SpanRange(.minutes(1), .minutes(2)))) == .wrongTiming(.input))
    #expect(driver.refusal(of: .set(stage: 1, SpanRange(.minutes(1)))) == .stageHasBegun(1))
    #expect(driver.refusal(of: .set(stage: 99, SpanRange(.minutes(1)))) == .noSuchStage(99, last: 14))
    #expect(driver.refusal(of: .set(stage: 4, SpanRange(.zero))) == .unsuitableLength(.zero))
  }

  @Test("drop leaves a coming stage out; goto leaves out what it jumps, and can bring a stage back")
  func dropAndGoto() throws {
    var driver = try MeetingDriver(.rescuer, men: .three)
    try driver.send(.drop(stage: 2))
    #expect(driver.nextStep == .stage(StageID(3)))
    #expect(driver.refusal(of: .drop(stage: 2)) == .stageIsOver(2))
    try driver.send(.goto(stage: 5))
    #expect(driver.state.stages[2...3].allSatisfy { $0.progress == .leftOut })
    #expect(driver.refusal(of: .goto(stage: 5)) == .stageIsRunning(5))
    #expect(driver.refusal(of: .goto(stage: 0)) == .noSuchStage(0, last: 14))
    #expect(driver.refusal(of: .goto(stage: .min)) == .noSuchStage(.min, last: 14))
    try driver.send(.goto(stage: 4))
    #expect(driver.stage == .input)
    #expect(driver.state.currentSlot?.planned == .minutes(5), "a stage that was left out has its plan all the same")
    try driver.send(.done)
    #expect(driver.stage == .triads)
  }

  @Test("add puts stages next, with their prompt")
  func add() throws {
    var driver = try MeetingDriver(.rescuer, men: .three)
    let stage = Stage(kind: .round, each: SpanRange(.minutes(1)))
    try driver.send(.add([stage], prompt: "What does that do to us?"))
    #expect(driver.state.stages[1].stage.prompts == ["What does that do to us?"])
    #expect(driver.state.stages[1].id == StageID(15))
    try driver.send(.next(nil))
    #expect(driver.stage == .round)
    #expect(driver.refusal(of: .add([Stage(kind: .round, each: SpanRange(.hours(25)))], prompt: nil)) != nil)
  }

  @Test("done ends a stage as held, skip leaves it out")
  func doneAndSkip() throws {
    var driver = try MeetingDriver(.rescuer, men: .three)
    driver.wait(.minutes(1))
    try driver.send(.done)
    driver.wait(.minutes(1))
    try driver.send(.skip)
    let record = try #require(driver.account.record)
    #expect(record.stages.map(\.held) == [true, false, true])
    #expect(record.stages.map(\.used) == [.minutes(1), .minutes(1), .zero])
  }

  @Test("yes takes the proposal, which never names the check-out")
  func proposal() throws {
    var driver = try MeetingDriver(.rescuer, men: .eight)
    #expect(driver.refusal(of: .acceptProposal) == .nothingToLeaveOut)
    try driver.send(.until(.minutes(80)))
    let proposal = try #require(driver.plan.proposal)
    #expect(proposal.over > .zero)
    try driver.send(.acceptProposal)
    let left = driver.state.stages.filter { $0.progress == .leftOut }
    #expect(left.map(\.id) == proposal.leaveOut)
    #expect(left.allSatisfy { $0.stage.optional && $0.stage.kind != .checkout })
    #expect((driver.plan.proposal?.over ?? .zero) == proposal.stillOver)
  }

  @Test("the last stage: next is refused and names close; close ends what runs")
  func close() throws {
    var driver = try MeetingDriver(.evening(), men: .three)
    try driver.send(.next(nil), times: 3)
    driver.wait(.seconds(20))
    #expect(driver.nextStep == .close)
    #expect(driver.refusal(of: .next(nil)) == .lastStage)
    #expect(driver.speaking == "otter")
    let before = driver.account
    try driver.send(.close)
    #expect(driver.state.phase == .closed)
    #expect(driver.account == before, "what was shown is what is kept")
    for command in [MeetingCommand.close, .undo, .redo, .keep(.nothing), .summary("x"), .join(["more"]), .next(nil)] {
      #expect(driver.refusal(of: command) == .meetingClosed)
    }
  }

  @Test("after done on the last stage no stage runs, and one can go back")
  func afterTheLast() throws {
    var driver = try MeetingDriver(.evening(), men: .three)
    try driver.send(.done)
    #expect(driver.state.run == nil)
    #expect(driver.refusal(of: .extend(.minutes(1))) == .noStageRuns)
    #expect(driver.refusal(of: .next(nil)) == .lastStage)
    try driver.send(.again)
    #expect(driver.stage == .checkout)
  }

  @Test("an agenda without stages starts and closes")
  func empty() throws {
    let agenda = Agenda(id: "empty", title: "Empty", duration: .minutes(10), stages: [])
    var driver = try MeetingDriver(agenda, men: .three)
    #expect(driver.nextStep == .close)
    #expect(driver.refusal(of: .again) == .nothingToRepeat)
    #expect(driver.refusal(of: .pass) == .noStageRuns)
    try driver.send(.close)
  }
}
