// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support
import Testing

@Suite("A round", .timeLimit(.minutes(5)))
struct RoundTests {
  /// Three men, two minutes each.
  static func evening(
    order: TurnOrder? = nil, silence: Span = .zero, begin: TurnBegin = .auto, men: [Handle] = .three
  ) throws -> MeetingDriver {
    let round = Stage(kind: .round, each: SpanRange(.minutes(2)), order: order, silence: silence, begin: begin)
    return try MeetingDriver(.evening(round), men: men)
  }

  @Test("names the first man and waits: reading is on nobody's turn")
  func waits() throws {
    var circle = try Self.evening()
    #expect(circle.waiting == "heron")
    #expect(circle.nextStep == .beginTurn("heron"))
    try circle.next(after: .minutes(3))
    #expect(circle.speaking == "heron")
    #expect(circle.left == .minutes(2))
    #expect(circle.used == .zero)
  }

  @Test("goes round the circle, and then waits and names what next begins")
  func goesRound() throws {
    var circle = try Self.evening()
    try circle.send(.next(nil))
    for man in ["birch", "otter"] as [Handle] {
      try circle.next(after: .minutes(1))
      #expect(circle.speaking == man)
    }
    circle.wait(.minutes(1))
    #expect(circle.nextStep == .stage(StageID(2)))
    #expect(circle.speaking == "otter", "nothing advances by itself")
    try circle.send(.next(nil))
    #expect(circle.stage == .checkout)
    let round = try #require(circle.state.slot(StageID(1)))
    #expect(round.used == .minutes(3))
    #expect(round.turnTime == .minutes(3))
    #expect(round.turns == 3)
  }

  @Test("a pass is offered once more at the end, and declining it costs nothing")
  func passAndOffer() throws {
    var circle = try Self.evening()
    try circle.send(.pass)
    #expect(circle.speaking == "birch", "the next man begins")
    try circle.next(after: .minutes(1))
    circle.wait(.minutes(1))
    #expect(circle.nextStep == .offerTurn("heron"))
    try circle.send(.next(nil))
    #expect(circle.waiting == "heron")
    try circle.send(.pass)
    #expect(circle.nextStep == .stage(StageID(2)), "once only")
    try circle.send(.next(nil))
    #expect(circle.state.passCount == 1)
  }

  @Test("an offer that is taken erases the pass", arguments: [MeetingCommand.go, .next(nil)])
  func offerTaken(begins: MeetingCommand) throws {
    var circle = try Self.evening()
    try circle.send(.pass)
    try circle.send(.next(nil), times: 2)
    #expect(circle.waiting == "heron")
    try circle.send(begins)
    #expect(circle.speaking == "heron")
    try circle.next(after: .seconds(30))
    #expect(circle.state.passCount == 0)
  }

  @Test("a pass in the middle of a turn keeps the rest of it")
  func passMidway() throws {
    var circle = try Self.evening()
    try circle.send(.next(nil))
    circle.wait(.seconds(50))
    try circle.send(.pass)
    #expect(circle.speaking == "birch")
    try circle.send(.next(nil), times: 2)
    #expect(circle.waiting == "heron")
    try circle.send(.go)
    #expect(circle.left == .seconds(70))
  }

  @Test("a pass after a hold keeps the rest that there was before it")
  func passInHold() throws {
    var circle = try Self.evening()
    try circle.send(.next(nil))
    circle.wait(.seconds(50))
    try circle.send(.hold)
    circle.wait(.seconds(40))
    try circle.send(.pass)
    #expect(circle.state.heldSince == nil, "moving ends a hold")
    #expect(circle.state.run?.passes.first?.rest == .seconds(70))
  }

  @Test("a man who takes his offer and passes again is not asked a third time")
  func offeredOnce() throws {
    var circle = try Self.evening()
    try circle.send(.next(nil))
    circle.wait(.seconds(20))
    try circle.send(.pass)
    try circle.send(.next(nil), times: 2)
    try circle.send(.go)
    circle.wait(.seconds(20))
    try circle.send(.pass)
    #expect(circle.nextStep == .stage(StageID(2)))
  }

  @Test("whoever has used up his turn and passes leaves nothing to offer")
  func passAtTheEnd() throws {
    var circle = try Self.evening()
    try circle.send(.next(nil))
    circle.wait(.minutes(3))
    try circle.send(.pass)
    #expect(circle.state.run?.passes == [])
  }

  @Test("next NAME gives a man the turn in any order, and the others keep theirs")
  func anyOrder() throws {
    var circle = try Self.evening()
    try circle.send(.next("otter"))
    #expect(circle.speaking == "otter")
    try circle.send(.next(nil))
    #expect(circle.speaking == "heron")
    try circle.send(.next(nil))
    #expect(circle.speaking == "birch")
    #expect(circle.nextStep == .stage(StageID(2)))
  }

  @Test("a man to whom an offer was being made keeps it when another is given the turn")
  func offerKept() throws {
    var circle = try Self.evening()
    try circle.send(.pass)
    try circle.send(.next(nil), times: 2)
    #expect(circle.waiting == "heron")
    try circle.send(.next("birch"))
    #expect(circle.speaking == "birch")
    #expect(circle.nextStep == .offerTurn("heron"))
  }

  @Test("a silence before each turn is on nobody's clock, and ends by itself or by go")
  func silence() throws {
    var circle = try Self.evening(silence: .seconds(20))
    try circle.send(.next(nil))
    circle.wait(.seconds(5))
    #expect(circle.used == .zero)
    #expect(circle.nextStep == .beginTurn("heron"))
    circle.wait(.seconds(15))
    #expect(circle.cues.map(\.kind) == [.turnBegins])
    circle.wait(.seconds(10))
    #expect(circle.used == .seconds(10))
    try circle.send(.next(nil))
    circle.wait(.seconds(5))
    try circle.send(.go)
    #expect(circle.left == .minutes(2))
    circle.wait(.seconds(5))
    #expect(circle.used == .seconds(5))
    #expect(circle.refusal(of: .go) == .nothingToGo)
  }

  @Test("next in the silence before a turn begins the turn")
  func nextInSilence() throws {
    var circle = try Self.evening(silence: .seconds(20))
    try circle.send(.next(nil))
    try circle.next(after: .seconds(5))
    #expect(circle.speaking == "heron")
    #expect(circle.left == .minutes(2))
    circle.wait(.seconds(1))
    #expect(circle.used == .seconds(1))
  }

  @Test("a turn called off in its silence keeps its place")
  func calledOff() throws {
    var circle = try Self.evening(silence: .seconds(20))
    try circle.send(.next(nil))
    circle.wait(.seconds(5))
    try circle.send(.next("otter"))
    #expect(circle.state.run?.line == ["heron", "birch"])
    #expect(circle.state.currentSlot?.turns == 0)
  }

  @Test("begin: go lets each turn wait for the facilitator")
  func beginGo() throws {
    var circle = try Self.evening(begin: .go)
    try circle.send(.go)
    #expect(circle.speaking == "heron")
    try circle.next(after: .minutes(1))
    #expect(circle.waiting == "birch")
    circle.wait(.seconds(40))
    try circle.send(.go)
    #expect(circle.left == .minutes(2))
    #expect(circle.state.slot(StageID(1))?.turnTime == .minutes(1))
  }

  @Test("first NAME begins the round with him, going on from there")
  func first() throws {
    var circle = try Self.evening()
    try circle.send(.first("birch"))
    #expect(circle.waiting == "birch")
    #expect(circle.state.run?.line == ["birch", "otter", "heron"])
    try circle.send(.next(nil))
    try circle.send(.first("heron"))
    #expect(circle.nextStep == .giveTurn("heron"), "later in the round he is simply next")
    #expect(circle.refusal(of: .first("birch")) == .hadHisTurn("birch"))
  }

  @Test("a random order is drawn from the seed, and written down")
  func random() throws {
    var circle = try Self.evening(men: .eight)
    let events = try circle.send(.order(.random, seed: 7))
    var again = try Self.evening(men: .eight)
    try again.send(.order(.random, seed: 7))
    var other = try Self.evening(men: .eight)
    try other.send(.order(.random, seed: 8))
    let line = try #require(circle.state.run?.line)
    #expect(line == again.state.run?.line)
    #expect(line != other.state.run?.line)
    #expect(Set(line) == Set([Handle].eight))
    #expect(events.contains(.lineChanged(order: .random, line: line)))
    #expect(circle.waiting == line.first, "whoever was named and had not begun makes way")
  }

  @Test("an agenda's random order is drawn when the stage is entered")
  func randomAgenda() throws {
    let round = Stage(kind: .round, each: SpanRange(.minutes(1)), order: .random)
    var lines: Set<[Handle]> = []
    for seed in 1...8 as ClosedRange<UInt64> {
      var circle = MeetingDriver(.evening(round))
      circle.seed = seed
      try circle.send(.join(.eight))
      try circle.send(.start)
      let line = try #require(circle.state.run?.line)
      #expect(Set(line) == Set([Handle].eight))
      #expect(circle.waiting == line.first)
      lines.insert(line)
    }
    #expect(lines.count > 4)
  }

  @Test("order circle puts those who have not spoken back into circle order")
  func backToCircle() throws {
    var circle = try Self.evening(men: .eight)
    try circle.send(.order(.random, seed: 3))
    try circle.send(.order(.circle, seed: 0))
    #expect(circle.state.run?.line == .eight)
    #expect(circle.waiting == "heron")
  }

  @Test("volunteers come as they raise their hands, once each, and next asks for a name where nobody does")
  func volunteers() throws {
    var circle = try Self.evening(order: .volunteer)
    #expect(circle.nextStep == .nobodyInLine)
    let before = circle.state
    #expect(circle.refusal(of: .next(nil)) == .nobodyInLine(order: .volunteer))
    #expect(circle.state == before)
    try circle.send(.hand("otter"))
    try circle.send(.hand("heron"))
    try circle.send(.next(nil))
    #expect(circle.speaking == "otter")
    #expect(circle.refusal(of: .hand("otter")) == .hadHisTurn("otter"))
    try circle.send(.next(nil))
    #expect(circle.speaking == "heron")
    #expect(circle.nextStep == .nobodyInLine)
    try circle.send(.next("birch"))
    #expect(circle.nextStep == .stage(StageID(2)))
  }

  @Test("a volunteer who passed may still raise his hand")
  func volunteerAfterPass() throws {
    var circle = try Self.evening(order: .volunteer)
    try circle.send(.next("otter"))
    circle.wait(.seconds(30))
    try circle.send(.pass)
    try circle.send(.hand("otter"))
    try circle.send(.next(nil))
    #expect(circle.speaking == "otter")
    #expect(circle.left == .seconds(90))
  }

  @Test("extend moves the deadline by as much, also when the time is round")
  func extend() throws {
    var circle = try Self.evening()
    #expect(circle.refusal(of: .extend(.seconds(30))) == .nothingToExtend)
    try circle.send(.next(nil))
    circle.wait(.minutes(1))
    try circle.send(.extend(.seconds(30)))
    #expect(circle.left == .seconds(90))
    circle.wait(.minutes(2))
    #expect(circle.left == .zero)
    try circle.send(.extend(.minutes(1)))
    #expect(circle.left == .seconds(30))
  }

  @Test("a calm end: when the time is round the turn simply goes on")
  func calmEnd() throws {
    var circle = try Self.evening()
    try circle.send(.next(nil))
    circle.wait(.minutes(5), ticks: 300)
    #expect(circle.speaking == "heron")
    #expect(circle.left == .zero, "never below zero")
    #expect(circle.used == .minutes(5))
    #expect(circle.cues.map(\.kind) == [.halfOver, .oneMinuteLeft, .nearEnd, .tenSecondsLeft, .timeIsRound])
  }

  @Test("again repeats the stage and adds its time")
  func again() throws {
    var circle = try Self.evening()
    try circle.send(.next(nil))
    circle.wait(.minutes(1))
    try circle.send(.again)
    #expect(circle.waiting == "heron")
    #expect(circle.state.run?.line == .three)
    circle.wait(.minutes(1))
    try circle.send(.done)
    #expect(circle.state.slot(StageID(1))?.used == .minutes(2))
    #expect(circle.state.slot(StageID(1))?.turns == 1)
  }

  @Test("a turn's length stands once the first has begun, however long the first man speaks")
  func lengthStands() throws {
    let round = Stage(kind: .round, each: SpanRange(.minutes(1), .minutes(6)))
    var circle = try MeetingDriver(.evening(round, duration: .minutes(20)), men: .three)
    try circle.send(.next(nil))
    let length = try #require(circle.left)
    #expect(length > .minutes(1) && length < .minutes(6))
    try circle.next(after: .minutes(15))
    #expect(circle.left == length)
    #expect(circle.plan.end > circle.plan.goal)
  }

  @Test("men who had turns while the machine was off are marked, untimed")
  func spoke() throws {
    var circle = try Self.evening()
    try circle.send(.next(nil))
    circle.wait(.minutes(10))
    try circle.send(.spoke(["heron", "birch"]))
    #expect(circle.waiting == "otter")
    #expect(circle.state.run?.heard == ["heron", "birch"])
    let slot = try #require(circle.state.currentSlot)
    #expect(slot.turns == 1)
    #expect(slot.turnTime == .minutes(2), "no more than his turn was long")
  }

  @Test("spoke frees a man who was named and had not begun")
  func spokeWaiting() throws {
    var circle = try Self.evening()
    #expect(circle.waiting == "heron")
    try circle.send(.spoke(["heron"]))
    #expect(circle.waiting == "birch")
  }
}
