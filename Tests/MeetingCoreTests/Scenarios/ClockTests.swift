// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support
import Testing

@Suite("Holds, silences and late boundaries", .timeLimit(.minutes(15)))
struct ClockTests {
  static func evening(men: [Handle] = .three) throws -> MeetingDriver {
    try MeetingDriver(.evening(Stage(kind: .round, each: SpanRange(.minutes(2)))), men: men)
  }

  @Test("a hold stands every clock still, and go shifts the deadline by its length")
  func hold() throws {
    var driver = try Self.evening()
    try driver.send(.next(nil))
    driver.wait(.minutes(1))
    let events = try driver.send(.hold)
    #expect(events == [.held], "one identical event, without a reason or a handle")
    let end = driver.plan.end
    driver.wait(.minutes(4), ticks: 50)
    #expect(driver.cues.map(\.kind) == [.halfOver, .oneMinuteLeft])
    #expect(driver.left == .minutes(1))
    #expect(driver.used == .minutes(1))
    try driver.send(.go)
    #expect(driver.left == .minutes(1))
    #expect(driver.plan.end == end + .minutes(4))
    #expect(driver.plan.goal == .minutes(60), "the hard end stays")
    try driver.next(after: .minutes(1))
    try driver.send(.done)
    #expect(driver.state.slot(StageID(1))?.used == .minutes(2))
    #expect(driver.state.slot(StageID(1))?.turnTime == .minutes(2))
  }

  @Test(
    "moving ends a hold",
    arguments: [MeetingCommand.next(nil), .next("otter"), .pass, .done, .skip, .goto(stage: 2), .again])
  func movingEndsHold(move: MeetingCommand) throws {
    var driver = try Self.evening()
    try driver.send(.next(nil))
    try driver.send(.hold)
    try driver.send(move)
    #expect(driver.state.heldSince == nil)
  }

  @Test("looking after a man does not: he may go out, and the clocks stay still")
  func careInHold() throws {
    var driver = try Self.evening()
    try driver.send(.next(nil))
    driver.wait(.seconds(50))
    try driver.send(.hold)
    driver.wait(.minutes(5))
    try driver.send(.away("heron"))
    #expect(driver.state.heldSince != nil)
    #expect(driver.waiting == "birch")
    driver.wait(.minutes(5))
    try driver.send(.go)
    try driver.send(.back("heron"))
    try driver.send(.next("heron"))
    #expect(driver.left == .seconds(70))
    try driver.send(.done)
    #expect(driver.state.slot(StageID(1))?.used == .seconds(50))
  }

  @Test("go ends a hold even when no stage runs")
  func holdAtTheEnd() throws {
    var driver = try Self.evening()
    try driver.send(.done)
    try driver.send(.done)
    #expect(driver.state.run == nil)
    try driver.send(.hold)
    try driver.send(.go)
    #expect(driver.state.heldSince == nil)
  }

  @Test("a silence in the middle of a turn is on nobody's clock and ends by itself")
  func silence() throws {
    var driver = try Self.evening()
    try driver.send(.next(nil))
    driver.wait(.minutes(1), ticks: 10)
    let end = driver.plan.end
    try driver.send(.silence(.minutes(3)))
    #expect(driver.plan.end == end + .minutes(3))
    driver.wait(.minutes(2), ticks: 10)
    #expect(driver.used == .minutes(1))
    #expect(driver.left == .minutes(1))
    #expect(driver.nextStep == .giveTurn("birch"))
    #expect(driver.plan.end == end + .minutes(3))
    driver.wait(.minutes(2), ticks: 10)
    #expect(driver.used == .minutes(2))
    #expect(
      driver.cues.map(\.kind)
        == [.halfOver, .oneMinuteLeft, .silenceOver, .nearEnd, .tenSecondsLeft, .timeIsRound], "nothing is said twice")
  }

  @Test("go ends a silence of its own, and the turn has what it had")
  func silenceEnded() throws {
    var driver = try Self.evening()
    try driver.send(.next(nil))
    driver.wait(.minutes(1))
    try driver.send(.silence(.minutes(3)))
    driver.wait(.seconds(20))
    try driver.send(.go)
    #expect(driver.used == .minutes(1))
    driver.wait(.seconds(10))
    #expect(driver.used == .seconds(70))
    #expect(driver.left == .seconds(50))
  }

  @Test("a hold in a silence keeps what is left of the silence")
  func holdInSilence() throws {
    var driver = try Self.evening()
    try driver.send(.next(nil))
    driver.wait(.minutes(1))
    try driver.send(.silence(.seconds(30)))
    driver.wait(.seconds(10))
    #expect(try driver.send(.hold) == [.held])
    driver.wait(.minutes(10))
    try driver.send(.go)
    driver.wait(.seconds(15))
    #expect(driver.used == .minutes(1))
    driver.wait(.seconds(15))
    #expect(driver.used == .seconds(70))
  }

  @Test("a silence before a turn that go cuts short leaves the stage's end where it was")
  func cutSilence() throws {
    let focus = Stage(
      kind: .focus, time: .minutes(20), each: SpanRange(.minutes(8), .minutes(10)), silence: .seconds(20))
    var driver = try MeetingDriver(.evening(focus), men: .three)
    try driver.send(.next("heron"))
    driver.wait(.seconds(5))
    try driver.send(.go)
    #expect(driver.state.run?.deadline == .minutes(20))
    #expect(driver.left == .minutes(10))
  }

  @Test("started 90s ago moves the boundary with the turn before")
  func startedAgo() throws {
    var driver = try Self.evening()
    try driver.send(.next(nil))
    try driver.next(after: .minutes(2))
    driver.wait(.seconds(10))
    try driver.send(.started(ago: .seconds(40)))
    #expect(driver.speaking == "birch")
    #expect(driver.used == .seconds(40))
    #expect(driver.left == .seconds(80))
    #expect(driver.state.currentSlot?.turnTime == .seconds(90))
    try driver.send(.done)
    #expect(driver.state.slot(StageID(1))?.turnTime == .seconds(130))
    #expect(driver.state.slot(StageID(1))?.used == .seconds(130))
  }

  @Test("started goes back at most to the start of the turn before")
  func startedTooEarly() throws {
    var driver = try Self.evening()
    try driver.send(.next(nil))
    try driver.next(after: .seconds(30))
    driver.wait(.seconds(10))
    #expect(driver.refusal(of: .started(ago: .seconds(41))) == .startTooEarly(most: .seconds(40)))
    try driver.send(.started(ago: .seconds(40)))
    #expect(driver.state.currentSlot?.turnTime == .zero)
  }

  @Test("started within a silence moves no turn to before its stage")
  func startedInSilence() throws {
    var driver = try Self.evening()
    driver.wait(.seconds(10))
    try driver.next(after: .zero)
    driver.wait(.minutes(1))
    try driver.send(.silence(.minutes(2)))
    driver.wait(.seconds(30))
    #expect(driver.refusal(of: .started(ago: .seconds(101))) == .startTooEarly(most: .seconds(100)))
    try driver.send(.started(ago: .seconds(100)))
    #expect(driver.used == .seconds(100))
  }

  @Test("started begins a turn that was waiting")
  func startedWaiting() throws {
    var driver = try Self.evening()
    driver.wait(.minutes(2))
    try driver.send(.started(ago: .seconds(90)))
    #expect(driver.speaking == "heron")
    #expect(driver.used == .seconds(90))
  }

  @Test("started takes nothing from what an earlier stage gave to evenness")
  func startedAndAir() throws {
    let round = Stage(kind: .round, each: SpanRange(.minutes(2)))
    let last = Stage(kind: .commitments, each: SpanRange(.minutes(1)))
    var driver = try MeetingDriver(.evening(round, last), men: .three)
    try driver.send(.next(nil))
    for _ in 0..<3 { try driver.next(after: .minutes(1)) }
    let evenness = driver.account.record?.evenness
    #expect(evenness == 1)
    try driver.send(.next(nil))
    try driver.next(after: .minutes(1))
    try driver.send(.started(ago: .seconds(30)))
    #expect(driver.account.record?.evenness == evenness)
  }

  @Test("the boundary between two stages moves too, but never into time that was no stage's")
  func stageBoundary() throws {
    let first = Stage(kind: .opening, time: .minutes(2))
    var driver = try MeetingDriver(.evening(first, Stage(kind: .input, time: .minutes(5))), men: .three)
    try driver.next(after: .minutes(3))
    driver.wait(.seconds(30))
    try driver.send(.started(ago: .seconds(90)))
    #expect(driver.state.slot(StageID(1))?.used == .minutes(2))
    #expect(driver.state.run?.deadline == .minutes(7))
    try driver.send(.done)
    try driver.send(.done)
    #expect(driver.state.run == nil)
    driver.wait(.minutes(1))
    try driver.send(.goto(stage: 1))
    driver.wait(.seconds(5))
    try driver.send(.started(ago: .seconds(60)), unlessRefused: true)
    #expect(driver.state.stages.allSatisfy { $0.used >= .zero })
  }

  @Test("parts follow each other, and a part can have started earlier")
  func parts() throws {
    let pairs = Stage(kind: .pairs, parts: [.minutes(5), .minutes(5)])
    var driver = try MeetingDriver(.evening(pairs), men: .three)
    #expect(driver.state.run?.floor == .part(0, deadline: .minutes(5)))
    driver.wait(.minutes(6), ticks: 100)
    #expect(driver.cues.map(\.kind) == [.partOver])
    #expect(driver.nextStep == .part(1))
    try driver.send(.next(nil))
    #expect(driver.state.run?.floor == .part(1, deadline: .minutes(11)))
    driver.wait(.minutes(1))
    try driver.send(.started(ago: .minutes(2)))
    #expect(driver.state.run?.floor == .part(1, deadline: .minutes(10)))
    try driver.send(.extend(.minutes(1)))
    #expect(driver.state.run?.floor == .part(1, deadline: .minutes(11)))
    #expect(driver.nextStep == .stage(StageID(2)))
  }

  @Test("a gap that is counted belongs to the turn; one left out is a hold")
  func gap() throws {
    var driver = try Self.evening()
    try driver.send(.next(nil))
    driver.wait(.seconds(40))
    driver.wait(.minutes(30))
    #expect(driver.used == .seconds(1_840))
    try driver.send(.leaveOutGap(.minutes(30)))
    #expect(driver.used == .seconds(40))
    #expect(driver.left == .seconds(80))
    #expect(driver.refusal(of: .leaveOutGap(.hours(13))) == .unsuitableLength(.hours(13)))
    #expect(driver.refusal(of: .leaveOutGap(.minutes(30))) == .unsuitableLength(.minutes(30)), "there was no such gap")
  }

  @Test("until moves the hard end at any time")
  func until() throws {
    var driver = try Self.evening()
    #expect(driver.plan.goal == .minutes(60))
    try driver.send(.until(.minutes(40)))
    #expect(driver.plan.goal == .minutes(40))
    driver.wait(.minutes(41))
    #expect(driver.refusal(of: .until(.minutes(41))) == .endNotAhead)
    #expect(driver.refusal(of: .until(.hours(13))) == .endTooFar)
    try driver.send(.until(.hours(12)))
    #expect(driver.plan.goal == .hours(12))
  }

  @Test("midnight and twenty hours are no special cases")
  func marathon() throws {
    var driver = try Self.evening(men: .eight)
    try driver.send(.next(nil))
    for _ in 0..<7 { try driver.next(after: .hours(2) + .minutes(30)) }
    driver.wait(.hours(2) + .minutes(30))
    try driver.send(.done)
    let slot = try #require(driver.state.slot(StageID(1)))
    #expect(slot.used == .hours(20))
    #expect(slot.turnTime == .hours(20))
    #expect(driver.account.record?.evenness == 1)
    #expect(driver.plan.end > .hours(20))
  }
}

extension MeetingDriver {
  /// Sends a command of which it does not matter whether it is accepted.
  mutating func send(_ command: MeetingCommand, unlessRefused: Bool) throws {
    do { try send(command) } catch { _ = error }
  }
}
