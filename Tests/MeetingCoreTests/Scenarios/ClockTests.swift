// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support
import Testing

@Suite("Holds, silences and late boundaries", .timeLimit(.minutes(5)))
struct ClockTests {
  static func evening(men: [Handle] = .three) throws -> MeetingDriver {
    try MeetingDriver(.evening(Stage(kind: .round, each: SpanRange(.minutes(2)))), men: men)
  }

  @Test("a hold stands every clock still, and go shifts the deadline by its length")
  func hold() throws {
    var circle = try Self.evening()
    try circle.send(.next(nil))
    circle.wait(.minutes(1))
    let events = try circle.send(.hold)
    #expect(events == [.held], "one identical event, without a reason or a handle")
    let end = circle.plan.end
    circle.wait(.minutes(4), ticks: 50)
    #expect(circle.cues.map(\.kind) == [.halfOver, .oneMinuteLeft])
    #expect(circle.left == .minutes(1))
    #expect(circle.used == .minutes(1))
    try circle.send(.go)
    #expect(circle.left == .minutes(1))
    #expect(circle.plan.end == end + .minutes(4))
    #expect(circle.plan.goal == .minutes(60), "the hard end stays")
    try circle.next(after: .minutes(1))
    try circle.send(.done)
    #expect(circle.state.slot(StageID(1))?.used == .minutes(2))
    #expect(circle.state.slot(StageID(1))?.turnTime == .minutes(2))
  }

  @Test(
    "moving ends a hold",
    arguments: [MeetingCommand.next(nil), .next("otter"), .pass, .done, .skip, .goto(stage: 2), .again])
  func movingEndsHold(move: MeetingCommand) throws {
    var circle = try Self.evening()
    try circle.send(.next(nil))
    try circle.send(.hold)
    try circle.send(move)
    #expect(circle.state.heldSince == nil)
  }

  @Test("looking after a man does not: he may go out, and the clocks stay still")
  func careInHold() throws {
    var circle = try Self.evening()
    try circle.send(.next(nil))
    circle.wait(.seconds(50))
    try circle.send(.hold)
    circle.wait(.minutes(5))
    try circle.send(.away("heron"))
    #expect(circle.state.heldSince != nil)
    #expect(circle.waiting == "birch")
    circle.wait(.minutes(5))
    try circle.send(.go)
    try circle.send(.back("heron"))
    try circle.send(.next("heron"))
    #expect(circle.left == .seconds(70))
    try circle.send(.done)
    #expect(circle.state.slot(StageID(1))?.used == .seconds(50))
  }

  @Test("go ends a hold even when no stage runs")
  func holdAtTheEnd() throws {
    var circle = try Self.evening()
    try circle.send(.done)
    try circle.send(.done)
    #expect(circle.state.run == nil)
    try circle.send(.hold)
    try circle.send(.go)
    #expect(circle.state.heldSince == nil)
  }

  @Test("a silence in the middle of a turn is on nobody's clock and ends by itself")
  func silence() throws {
    var circle = try Self.evening()
    try circle.send(.next(nil))
    circle.wait(.minutes(1), ticks: 10)
    let end = circle.plan.end
    try circle.send(.silence(.minutes(3)))
    #expect(circle.plan.end == end + .minutes(3))
    circle.wait(.minutes(2), ticks: 10)
    #expect(circle.used == .minutes(1))
    #expect(circle.left == .minutes(1))
    #expect(circle.nextStep == .giveTurn("birch"))
    #expect(circle.plan.end == end + .minutes(3))
    circle.wait(.minutes(2), ticks: 10)
    #expect(circle.used == .minutes(2))
    #expect(
      circle.cues.map(\.kind)
        == [.halfOver, .oneMinuteLeft, .silenceOver, .nearEnd, .tenSecondsLeft, .timeIsRound], "nothing is said twice")
  }

  @Test("go ends a silence of its own, and the turn has what it had")
  func silenceEnded() throws {
    var circle = try Self.evening()
    try circle.send(.next(nil))
    circle.wait(.minutes(1))
    try circle.send(.silence(.minutes(3)))
    circle.wait(.seconds(20))
    try circle.send(.go)
    #expect(circle.used == .minutes(1))
    circle.wait(.seconds(10))
    #expect(circle.used == .seconds(70))
    #expect(circle.left == .seconds(50))
  }

  @Test("a hold in a silence keeps what is left of the silence")
  func holdInSilence() throws {
    var circle = try Self.evening()
    try circle.send(.next(nil))
    circle.wait(.minutes(1))
    try circle.send(.silence(.seconds(30)))
    circle.wait(.seconds(10))
    #expect(try circle.send(.hold) == [.held])
    circle.wait(.minutes(10))
    try circle.send(.go)
    circle.wait(.seconds(15))
    #expect(circle.used == .minutes(1))
    circle.wait(.seconds(15))
    #expect(circle.used == .seconds(70))
  }

  @Test("a silence before a turn that go cuts short leaves the stage's end where it was")
  func cutSilence() throws {
    let focus = Stage(
      kind: .focus, time: .minutes(20), each: SpanRange(.minutes(8), .minutes(10)), silence: .seconds(20))
    var circle = try MeetingDriver(.evening(focus), men: .three)
    try circle.send(.next("heron"))
    circle.wait(.seconds(5))
    try circle.send(.go)
    #expect(circle.state.run?.deadline == .minutes(20))
    #expect(circle.left == .minutes(10))
  }

  @Test("started 90s ago moves the boundary with the turn before")
  func startedAgo() throws {
    var circle = try Self.evening()
    try circle.send(.next(nil))
    try circle.next(after: .minutes(2))
    circle.wait(.seconds(10))
    try circle.send(.started(ago: .seconds(40)))
    #expect(circle.speaking == "birch")
    #expect(circle.used == .seconds(40))
    #expect(circle.left == .seconds(80))
    #expect(circle.state.currentSlot?.turnTime == .seconds(90))
    try circle.send(.done)
    #expect(circle.state.slot(StageID(1))?.turnTime == .seconds(130))
    #expect(circle.state.slot(StageID(1))?.used == .seconds(130))
  }

  @Test("started goes back at most to the start of the turn before")
  func startedTooEarly() throws {
    var circle = try Self.evening()
    try circle.send(.next(nil))
    try circle.next(after: .seconds(30))
    circle.wait(.seconds(10))
    #expect(circle.refusal(of: .started(ago: .seconds(41))) == .startTooEarly(most: .seconds(40)))
    try circle.send(.started(ago: .seconds(40)))
    #expect(circle.state.currentSlot?.turnTime == .zero)
  }

  @Test("started begins a turn that was waiting")
  func startedWaiting() throws {
    var circle = try Self.evening()
    circle.wait(.minutes(2))
    try circle.send(.started(ago: .seconds(90)))
    #expect(circle.speaking == "heron")
    #expect(circle.used == .seconds(90))
  }

  @Test("started takes nothing from what an earlier stage gave to evenness")
  func startedAndAir() throws {
    let round = Stage(kind: .round, each: SpanRange(.minutes(2)))
    let last = Stage(kind: .commitments, each: SpanRange(.minutes(1)))
    var circle = try MeetingDriver(.evening(round, last), men: .three)
    try circle.send(.next(nil))
    for _ in 0..<3 { try circle.next(after: .minutes(1)) }
    let evenness = circle.account.record?.evenness
    #expect(evenness == 1)
    try circle.send(.next(nil))
    try circle.next(after: .minutes(1))
    try circle.send(.started(ago: .seconds(30)))
    #expect(circle.account.record?.evenness == evenness)
  }

  @Test("the boundary between two stages moves too, but never into time that was no stage's")
  func stageBoundary() throws {
    let first = Stage(kind: .opening, time: .minutes(2))
    var circle = try MeetingDriver(.evening(first, Stage(kind: .input, time: .minutes(5))), men: .three)
    try circle.next(after: .minutes(3))
    circle.wait(.seconds(30))
    try circle.send(.started(ago: .seconds(90)))
    #expect(circle.state.slot(StageID(1))?.used == .minutes(2))
    #expect(circle.state.run?.deadline == .minutes(7))
    try circle.send(.done)
    try circle.send(.done)
    #expect(circle.state.run == nil)
    circle.wait(.minutes(1))
    try circle.send(.goto(stage: 1))
    circle.wait(.seconds(5))
    try circle.send(.started(ago: .seconds(60)), unlessRefused: true)
    #expect(circle.state.stages.allSatisfy { $0.used >= .zero })
  }

  @Test("parts follow each other, and a part can have started earlier")
  func parts() throws {
    let pairs = Stage(kind: .pairs, parts: [.minutes(5), .minutes(5)])
    var circle = try MeetingDriver(.evening(pairs), men: .three)
    #expect(circle.state.run?.floor == .part(0, deadline: .minutes(5)))
    circle.wait(.minutes(6), ticks: 100)
    #expect(circle.cues.map(\.kind) == [.partOver])
    #expect(circle.nextStep == .part(1))
    try circle.send(.next(nil))
    #expect(circle.state.run?.floor == .part(1, deadline: .minutes(11)))
    circle.wait(.minutes(1))
    try circle.send(.started(ago: .minutes(2)))
    #expect(circle.state.run?.floor == .part(1, deadline: .minutes(10)))
    try circle.send(.extend(.minutes(1)))
    #expect(circle.state.run?.floor == .part(1, deadline: .minutes(11)))
    #expect(circle.nextStep == .stage(StageID(2)))
  }

  @Test("a gap that is counted belongs to the turn; one left out is a hold")
  func gap() throws {
    var circle = try Self.evening()
    try circle.send(.next(nil))
    circle.wait(.seconds(40))
    circle.wait(.minutes(30))
    #expect(circle.used == .seconds(1_840))
    try circle.send(.leaveOutGap(.minutes(30)))
    #expect(circle.used == .seconds(40))
    #expect(circle.left == .seconds(80))
    #expect(circle.refusal(of: .leaveOutGap(.hours(13))) == .unsuitableLength(.hours(13)))
    #expect(circle.refusal(of: .leaveOutGap(.minutes(30))) == .unsuitableLength(.minutes(30)), "there was no such gap")
  }

  @Test("until moves the hard end at any time")
  func until() throws {
    var circle = try Self.evening()
    #expect(circle.plan.goal == .minutes(60))
    try circle.send(.until(.minutes(40)))
    #expect(circle.plan.goal == .minutes(40))
    circle.wait(.minutes(41))
    #expect(circle.refusal(of: .until(.minutes(41))) == .endNotAhead)
    #expect(circle.refusal(of: .until(.hours(13))) == .endTooFar)
    try circle.send(.until(.hours(12)))
    #expect(circle.plan.goal == .hours(12))
  }

  @Test("midnight and twenty hours are no special cases")
  func marathon() throws {
    var circle = try Self.evening(men: .eight)
    try circle.send(.next(nil))
    for _ in 0..<7 { try circle.next(after: .hours(2) + .minutes(30)) }
    circle.wait(.hours(2) + .minutes(30))
    try circle.send(.done)
    let slot = try #require(circle.state.slot(StageID(1)))
    #expect(slot.used == .hours(20))
    #expect(slot.turnTime == .hours(20))
    #expect(circle.account.record?.evenness == 1)
    #expect(circle.plan.end > .hours(20))
  }
}

extension MeetingDriver {
  /// Sends a command of which it does not matter whether it is accepted.
  mutating func send(_ command: MeetingCommand, unlessRefused: Bool) throws {
    do { try send(command) } catch { _ = error }
  }
}
