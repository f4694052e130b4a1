// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support
import Testing

@Suite("Coming and going", .timeLimit(.minutes(15)))
struct PeopleTests {
  static func round(men: [Handle] = .three, order: TurnOrder? = nil) throws -> MeetingDriver {
    try MeetingDriver(.evening(Stage(kind: .round, each: SpanRange(.minutes(2)), order: order)), men: men)
  }

  static func checkIn() throws -> MeetingDriver {
    let stages = [
      Stage(kind: .checkin, each: SpanRange(.minutes(1))), Stage(kind: .round, each: SpanRange(.minutes(2))),
    ]
    return try MeetingDriver(.evening(stages[0], stages[1]), men: .three)
  }

  @Test("a latecomer is placed last in the round that runs")
  func latecomerInRound() throws {
    var driver = try Self.round()
    try driver.send(.next(nil))
    try driver.send(.join(["maple"]))
    #expect(driver.state.run?.round.line == ["birch", "otter", "maple"])
    #expect(driver.state.present == ["heron", "birch", "otter", "maple"])
  }

  @Test("who joins during the check-in is simply last in it")
  func latecomerInCheckIn() throws {
    var driver = try Self.checkIn()
    try driver.send(.next(nil))
    try driver.send(.join(["maple"]))
    #expect(driver.state.people.latecomers == [])
    try driver.send(.next(nil), times: 3)
    #expect(driver.speaking == "maple")
  }

  @Test(
    "who joins after the check-in is offered it at the next boundary",
    arguments: [MeetingCommand.done, .skip, .next(nil)])
  func welcome(boundary: MeetingCommand) throws {
    var driver = try Self.checkIn()
    try driver.send(.done)
    #expect(driver.stage == .round)
    try driver.send(.join(["maple"]))
    #expect(driver.state.people.latecomers == ["maple"])
    try driver.send(.next(nil), times: 4)
    #expect(driver.nextStep == .welcome(["maple"]))
    try driver.send(boundary)
    #expect(driver.stage == .checkin)
    #expect(driver.waiting == "maple")
    #expect(driver.state.run?.round.isWelcome == true)
    #expect(driver.state.run?.round.line == ["maple"])
    try driver.next(after: .seconds(10))
    driver.wait(.minutes(1))
    #expect(driver.nextStep == .stage(StageID(3)))
    try driver.send(.next(nil))
    #expect(driver.stage == .checkout)
    #expect(driver.state.slot(StageID(1))?.used == .seconds(70))
    #expect(driver.state.slot(StageID(1))?.turns == 1)
  }

  @Test("a latecomer may pass the check-in, and is not asked again")
  func welcomePassed() throws {
    var driver = try Self.checkIn()
    try driver.send(.done)
    try driver.send(.join(["maple"]))
    try driver.send(.done)
    try driver.send(.pass)
    #expect(driver.nextStep == .stage(StageID(3)))
  }

  @Test("a man who goes out midway keeps his rest, and comes first when he is back")
  func awayMidway() throws {
    var driver = try Self.round()
    try driver.send(.next(nil))
    driver.wait(.seconds(45))
    try driver.send(.away("heron"))
    #expect(driver.waiting == "birch")
    try driver.send(.go)
    driver.wait(.minutes(1))
    try driver.send(.back("heron"))
    #expect(driver.nextStep == .giveTurn("heron"))
    try driver.send(.next(nil))
    #expect(driver.speaking == "heron")
    #expect(driver.left == .seconds(75))
    try driver.send(.next(nil))
    #expect(driver.speaking == "otter")
    #expect(driver.left == .minutes(2), "a rest does not set the length of the round's turns")
  }

  @Test("a volunteer who goes out midway comes first when he is back, before raised hands")
  func awayVolunteer() throws {
    var driver = try Self.round(order: .volunteer)
    try driver.send(.next("heron"))
    try driver.send(.hand("otter"))
    driver.wait(.seconds(45))
    try driver.send(.away("heron"))
    #expect(driver.waiting == "otter")
    try driver.send(.back("heron"))
    try driver.send(.go)
    #expect(driver.nextStep == .giveTurn("heron"))
  }

  @Test("a man who is away keeps his seat and his turn")
  func awaySeat() throws {
    var driver = try Self.round()
    try driver.send(.away("birch"))
    try driver.send(.next(nil), times: 2)
    #expect(driver.speaking == "otter")
    try driver.send(.back("birch"))
    #expect(driver.nextStep == .giveTurn("birch"))
    #expect(driver.state.here == .three)
  }

  @Test("a man who was named and goes out makes way for the next")
  func awayWaiting() throws {
    var driver = try Self.round()
    try driver.send(.away("heron"))
    #expect(driver.waiting == "birch")
    try driver.send(.back("heron"))
    try driver.send(.go)
    #expect(driver.nextStep == .giveTurn("heron"))
  }

  @Test("a man to whom an offer is made and who goes out is offered it when he is back")
  func awayOffer() throws {
    var driver = try Self.round()
    try driver.send(.pass)
    try driver.send(.next(nil), times: 2)
    #expect(driver.waiting == "heron")
    try driver.send(.away("heron"))
    #expect(driver.waiting == nil)
    #expect(driver.nextStep == .stage(StageID(2)))
    try driver.send(.back("heron"))
    #expect(driver.nextStep == .offerTurn("heron"))
  }

  @Test("the current speaker leaves: his turn ends, and the next man is named")
  func speakerLeaves() throws {
    var driver = try Self.round()
    try driver.send(.next(nil))
    driver.wait(.seconds(30))
    let events = try driver.send(.leave("heron"))
    #expect(events.first == .turnEnded(handle: "heron", used: .seconds(30)))
    #expect(driver.waiting == "birch")
    #expect(driver.state.present == ["birch", "otter"])
    #expect(driver.state.people.facilitator == "birch")
    #expect(driver.account.record?.present == 3, "each man counts once")
  }

  @Test("leave takes a man out of the line, the hands and the offers")
  func leave() throws {
    var driver = try Self.round()
    try driver.send(.pass)
    try driver.send(.leave("heron"))
    try driver.send(.leave("otter"))
    #expect(driver.state.run?.round.passes == [])
    #expect(driver.state.run?.round.line == [])
    #expect(driver.nextStep == .stage(StageID(2)))
  }

  @Test("join again gives the same handle, last in the circle, and counts once")
  func rejoin() throws {
    var driver = try Self.round()
    try driver.send(.leave("heron"))
    try driver.send(.join(["heron"]))
    #expect(driver.state.present == ["birch", "otter", "heron"])
    #expect(driver.state.run?.round.line == ["birch", "otter", "heron"])
    #expect(driver.account.record?.present == 3)
  }

  @Test("who goes before the start was not at the meeting")
  func leaveWhileGathering() throws {
    var driver = MeetingDriver(.weekly)
    try driver.send(.join(["heron", "birch"]))
    try driver.send(.leave("heron"))
    #expect(driver.state.people.facilitator == "birch")
    try driver.send(.start)
    #expect(driver.account.record?.present == 1)
  }

  @Test("the last man leaves, and the evening can still be closed")
  func everybodyLeaves() throws {
    var driver = try Self.round()
    try driver.send(.next(nil))
    for man in [Handle].three { try driver.send(.leave(man)) }
    #expect(driver.state.speaker == nil)
    try driver.send(.close)
    #expect(driver.state.phase == .closed)
  }

  @Test("the first who joined facilitates unless another is named; roles go with their man")
  func roles() throws {
    var driver = try Self.round()
    #expect(driver.state.people.facilitator == "heron")
    try driver.send(.facilitator("otter"))
    try driver.send(.role("keys", "birch"))
    #expect(driver.state.people.facilitator == "otter")
    #expect(driver.state.people.roles == ["keys": "birch"])
    try driver.send(.leave("birch"))
    #expect(driver.state.people.roles == [:])
  }

  @Test("sixty men and more hold a round; a hundred are enough")
  func many() throws {
    let men = (1...100).map { Handle("man\($0)") }
    var driver = try Self.round(men: Array(men.prefix(60)))
    try driver.send(.next(nil), times: 60)
    #expect(driver.speaking == men[59])
    try driver.send(.join(Array(men.dropFirst(60))))
    #expect(driver.refusal(of: .join(["more"])) == .tooMany(limit: 100))
  }
}
