// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support
import Testing

@Suite("A round", .timeLimit(.minutes(15)))
struct RoundEveningTests {
  /// Three men, two minutes each.
  static func evening(
    order: TurnOrder? = nil, silence: Span = .zero, begin: TurnBegin = .auto, men: [Handle] = .three
  ) throws -> MeetingDriver {
    let round = Stage(kind: .round, each: SpanRange(.minutes(2)), order: order, silence: silence, begin: begin)
    return try MeetingDriver(.evening(round), men: men)
  }

  @Test("names the first man and waits: reading is on nobody's turn")
  func waits() throws {
    var driver = try Self.evening()
    #expect(driver.waiting == "heron")
    #expect(driver.nextStep == .beginTurn("heron"))
    try driver.next(after: .minutes(3))
    #expect(driver.speaking == "heron")
    #expect(driver.left == .minutes(2))
    #expect(driver.used == .zero)
  }

  @Test("goes round the circle, and then waits and names what next begins")
  func goesRound() throws {
    var driver = try Self.evening()
    try driver.send(.next(nil))
    for man in ["birch", "otter"] as [Handle] {
      try driver.next(after: .minutes(1))
      #expect(driver.speaking == man)
    }
    driver.wait(.minutes(1))
    #expect(driver.nextStep == .stage(StageID(2)))
    #expect(driver.speaking == "otter", "nothing advances by itself")
    try driver.send(.next(nil))
    #expect(driver.stage == .checkout)
    let round = try #require(driver.state.slot(StageID(1)))
    #expect(round.used == .minutes(3))
    #expect(round.turnTime == .minutes(3))
    #expect(round.turns == 3)
  }

  @Test("a pass is offered once more at the end, and declining it costs nothing")
  func passAndOffer() throws {
    var driver = try Self.evening()
    try driver.send(.pass)
    #expect(driver.speaking == "birch", "the next man begins")
    try driver.next(after: .minutes(1))
    driver.wait(.minutes(1))
    #expect(driver.nextStep == .offerTurn("heron"))
    try driver.send(.next(nil))
    #expect(driver.waiting == "heron")
    try driver.send(.pass)
    #expect(driver.nextStep == .stage(StageID(2)), "once only")
    try driver.send(.next(nil))
    #expect(driver.state.harvest.passCount == 1)
  }

  @Test("an offer that is taken erases the pass", arguments: [MeetingCommand.go, .next(nil)])
  func offerTaken(begins: MeetingCommand) throws {
    var driver = try Self.evening()
    try driver.send(.pass)
    try driver.send(.next(nil), times: 2)
    #expect(driver.waiting == "heron")
    try driver.send(begins)
    #expect(driver.speaking == "heron")
    try driver.next(after: .seconds(30))
    #expect(driver.state.harvest.passCount == 0)
  }

  @Test("a pass in the middle of a turn keeps the rest of it")
  func passMidway() throws {
    var driver = try Self.evening()
    try driver.send(.next(nil))
    driver.wait(.seconds(50))
    try driver.send(.pass)
    #expect(driver.speaking == "birch")
    try driver.send(.next(nil), times: 2)
    #expect(driver.waiting == "heron")
    try driver.send(.go)
    #expect(driver.left == .seconds(70))
  }

  @Test("a pass after a hold keeps the rest that there was before it")
  func passInHold() throws {
    var driver = try Self.evening()
    try driver.send(.next(nil))
    driver.wait(.seconds(50))
    try driver.send(.hold)
    driver.wait(.seconds(40))
    try driver.send(.pass)
    #expect(driver.state.heldSince == nil, "moving ends a hold")
    #expect(driver.state.run?.round.passes.first?.rest == .seconds(70))
  }

  @Test("a man who takes his offer and passes again is not asked a third time")
  func offeredOnce() throws {
    var driver = try Self.evening()
    try driver.send(.next(nil))
    driver.wait(.seconds(20))
    try driver.send(.pass)
    try driver.send(.next(nil), times: 2)
    try driver.send(.go)
    driver.wait(.seconds(20))
    try driver.send(.pass)
    #expect(driver.nextStep == .stage(StageID(2)))
  }

  @Test("whoever has used up his turn and passes leaves nothing to offer")
  func passAtTheEnd() throws {
    var driver = try Self.evening()
    try driver.send(.next(nil))
    driver.wait(.minutes(3))
    try driver.send(.pass)
    #expect(driver.state.run?.round.passes == [])
  }

  @Test("next NAME gives a man the turn in any order, and the others keep theirs")
  func anyOrder() throws {
    var driver = try Self.evening()
    try driver.send(.next("otter"))
    #expect(driver.speaking == "otter")
    try driver.send(.next(nil))
    #expect(driver.speaking == "heron")
    try driver.send(.next(nil))
    #expect(driver.speaking == "birch")
    #expect(driver.nextStep == .stage(StageID(2)))
  }

  @Test("a man to whom an offer was being made keeps it when another is given the turn")
  func offerKept() throws {
    var driver = try Self.evening()
    try driver.send(.pass)
    try driver.send(.next(nil), times: 2)
    #expect(driver.waiting == "heron")
    try driver.send(.next("birch"))
    #expect(driver.speaking == "birch")
    #expect(driver.nextStep == .offerTurn("heron"))
  }

  @Test("a silence before each turn is on nobody's clock, and ends by itself or by go")
  func silence() throws {
    var driver = try Self.evening(silence: .seconds(20))
    try driver.send(.next(nil))
    driver.wait(.seconds(5))
    #expect(driver.used == .zero)
    #expect(driver.nextStep == .beginTurn("heron"))
    driver.wait(.seconds(15))
    #expect(driver.cues.map(\.kind) == [.turnBegins])
    driver.wait(.seconds(10))
    #expect(driver.used == .seconds(10))
    try driver.send(.next(nil))
    driver.wait(.seconds(5))
    try driver.send(.go)
    #expect(driver.left == .minutes(2))
    driver.wait(.seconds(5))
    #expect(driver.used == .seconds(5))
    #expect(driver.refusal(of: .go) == .nothingToGo)
  }

  @Test("next in the silence before a turn begins the turn")
  func nextInSilence() throws {
    var driver = try Self.evening(silence: .seconds(20))
    try driver.send(.next(nil))
    try driver.next(after: .seconds(5))
    #expect(driver.speaking == "heron")
    #expect(driver.left == .minutes(2))
    driver.wait(.seconds(1))
    #expect(driver.used == .seconds(1))
  }

  @Test("a turn called off in its silence keeps its place")
  func calledOff() throws {
    var driver = try Self.evening(silence: .seconds(20))
    try driver.send(.next(nil))
    driver.wait(.seconds(5))
    try driver.send(.next("otter"))
    #expect(driver.state.run?.round.line == ["heron", "birch"])
    #expect(driver.state.currentSlot?.turns == 0)
  }

  @Test("begin: go lets each turn wait for the facilitator")
  func beginGo() throws {
    var driver = try Self.evening(begin: .go)
    try driver.send(.go)
    #expect(driver.speaking == "heron")
    try driver.next(after: .minutes(1))
    #expect(driver.waiting == "birch")
    driver.wait(.seconds(40))
    try driver.send(.go)
    #expect(driver.left == .minutes(2))
    #expect(driver.state.slot(StageID(1))?.turnTime == .minutes(1))
  }

  @Test("first NAME begins the round with him, going on from there")
  func first() throws {
    var driver = try Self.evening()
    try driver.send(.first("birch"))
    #expect(driver.waiting == "birch")
    #expect(driver.state.run?.round.line == ["birch", "otter", "heron"])
    try driver.send(.next(nil))
    try driver.send(.first("heron"))
    #expect(driver.nextStep == .giveTurn("heron"), "later in the round he is simply next")
    #expect(driver.refusal(of: .first("birch")) == .hadHisTurn("birch"))
  }

  @Test("a random order is drawn from the seed, and written down")
  func random() throws {
    var driver = try Self.evening(men: .eight)
    let events = try driver.send(.order(.random, seed: 7))
    var again = try Self.evening(men: .eight)
    try again.send(.order(.random, seed: 7))
    var other = try Self.evening(men: .eight)
    try other.send(.order(.random, seed: 8))
    let line = try #require(driver.state.run?.round.line)
    #expect(line == again.state.run?.round.line)
    #expect(line != other.state.run?.round.line)
    #expect(Set(line) == Set([Handle].eight))
    #expect(events.contains(.lineChanged(order: .random, line: line)))
    #expect(driver.waiting == line.first, "whoever was named and had not begun makes way")
  }

  @Test("an agenda's random order is drawn when the stage is entered")
  func randomAgenda() throws {
    let round = Stage(kind: .round, each: SpanRange(.minutes(1)), order: .random)
    var lines: Set<[Handle]> = []
    for seed in 1...8 as ClosedRange<UInt64> {
      var driver = MeetingDriver(.evening(round))
      driver.seed = seed
      try driver.send(.join(.eight))
      try driver.send(.start)
      let line = try #require(driver.state.run?.round.line)
      #expect(Set(line) == Set([Handle].eight))
      #expect(driver.waiting == line.first)
      lines.insert(line)
    }
    #expect(lines.count > 4)
  }

  @Test("order circle puts those who have not spoken back into circle order")
  func backToCircle() throws {
    var driver = try Self.evening(men: .eight)
    try driver.send(.order(.random, seed: 3))
    try driver.send(.order(.circle, seed: 0))
    #expect(driver.state.run?.round.line == .eight)
    #expect(driver.waiting == "heron")
  }

  @Test("volunteers come as they raise their hands, once each, and next asks for a name where nobody does")
  func volunteers() throws {
    var driver = try Self.evening(order: .volunteer)
    #expect(driver.isNobodyInLine)
    let before = driver.state
    #expect(driver.refusal(of: .next(nil)) == .nobodyInLine(order: .volunteer))
    #expect(driver.state == before)
    try driver.send(.hand("otter"))
    try driver.send(.hand("heron"))
    try driver.send(.next(nil))
    #expect(driver.speaking == "otter")
    #expect(driver.refusal(of: .hand("otter")) == .hadHisTurn("otter"))
    try driver.send(.next(nil))
    #expect(driver.speaking == "heron")
    #expect(driver.isNobodyInLine)
    try driver.send(.next("birch"))
    #expect(driver.nextStep == .stage(StageID(2)))
  }

  @Test("a volunteer who passed may still raise his hand")
  func volunteerAfterPass() throws {
    var driver = try Self.evening(order: .volunteer)
    try driver.send(.next("otter"))
    driver.wait(.seconds(30))
    try driver.send(.pass)
    try driver.send(.hand("otter"))
    try driver.send(.next(nil))
    #expect(driver.speaking == "otter")
    #expect(driver.left == .seconds(90))
  }

  @Test("extend moves the deadline by as much, also when the time is round")
  func extend() throws {
    var driver = try Self.evening()
    #expect(driver.refusal(of: .extend(.seconds(30))) == .nothingToExtend)
    try driver.send(.next(nil))
    driver.wait(.minutes(1))
    try driver.send(.extend(.seconds(30)))
    #expect(driver.left == .seconds(90))
    driver.wait(.minutes(2))
    #expect(driver.left == .zero)
    try driver.send(.extend(.minutes(1)))
    #expect(driver.left == .seconds(30))
  }

  @Test("a calm end: when the time is round the turn simply goes on")
  func calmEnd() throws {
    var driver = try Self.evening()
    try driver.send(.next(nil))
    driver.wait(.minutes(5), ticks: 300)
    #expect(driver.speaking == "heron")
    #expect(driver.left == .zero, "never below zero")
    #expect(driver.used == .minutes(5))
    #expect(driver.cues.map(\.kind) == [.halfOver, .oneMinuteLeft, .nearEnd, .tenSecondsLeft, .timeIsRound])
  }

  @Test("again repeats the stage and adds its time")
  func again() throws {
    var driver = try Self.evening()
    try driver.send(.next(nil))
    driver.wait(.minutes(1))
    try driver.send(.again)
    #expect(driver.waiting == "heron")
    #expect(driver.state.run?.round.line == .three)
    driver.wait(.minutes(1))
    try driver.send(.done)
    #expect(driver.state.slot(StageID(1))?.used == .minutes(2))
    #expect(driver.state.slot(StageID(1))?.turns == 1)
  }

  @Test("a turn's length stands once the first has begun, however long the first man speaks")
  func lengthStands() throws {
    let round = Stage(kind: .round, each: SpanRange(.minutes(1), .minutes(6)))
    var driver = try MeetingDriver(.evening(round, duration: .minutes(20)), men: .three)
    try driver.send(.next(nil))
    let length = try #require(driver.left)
    #expect(length > .minutes(1) && length < .minutes(6))
    try driver.next(after: .minutes(15))
    #expect(driver.left == length)
    #expect(driver.plan.end > driver.plan.goal)
  }

  @Test("men who had turns while the machine was off are marked, untimed")
  func spoke() throws {
    var driver = try Self.evening()
    try driver.send(.next(nil))
    driver.wait(.minutes(10))
    try driver.send(.spoke(["heron", "birch"]))
    #expect(driver.waiting == "otter")
    #expect(driver.state.run?.round.heard == ["heron", "birch"])
    let slot = try #require(driver.state.currentSlot)
    #expect(slot.turns == 1)
    #expect(slot.turnTime == .minutes(2), "no more than his turn was long")
  }

  @Test("spoke frees a man who was named and had not begun")
  func spokeWaiting() throws {
    var driver = try Self.evening()
    #expect(driver.waiting == "heron")
    try driver.send(.spoke(["heron"]))
    #expect(driver.waiting == "birch")
  }
}
