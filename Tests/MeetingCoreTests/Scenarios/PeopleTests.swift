// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support
import Testing

@Suite("Coming and going", .timeLimit(.minutes(5)))
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
    var circle = try Self.round()
    try circle.send(.next(nil))
    try circle.send(.join(["maple"]))
    #expect(circle.state.run?.line == ["birch", "otter", "maple"])
    #expect(circle.state.present == ["heron", "birch", "otter", "maple"])
  }

  @Test("who joins during the check-in is simply last in it")
  func latecomerInCheckIn() throws {
    var circle = try Self.checkIn()
    try circle.send(.next(nil))
    try circle.send(.join(["maple"]))
    #expect(circle.state.latecomers == [])
    try circle.send(.next(nil), times: 3)
    #expect(circle.speaking == "maple")
  }

  @Test(
    "who joins after the check-in is offered it at the next boundary",
    arguments: [MeetingCommand.done, .skip, .next(nil)])
  func welcome(boundary: MeetingCommand) throws {
    var circle = try Self.checkIn()
    try circle.send(.done)
    #expect(circle.stage == .round)
    try circle.send(.join(["maple"]))
    #expect(circle.state.latecomers == ["maple"])
    try circle.send(.next(nil), times: 4)
    #expect(circle.nextStep == .welcome(["maple"]))
    try circle.send(boundary)
    #expect(circle.stage == .checkin)
    #expect(circle.waiting == "maple")
    #expect(circle.state.run?.isWelcome == true)
    #expect(circle.state.run?.line == ["maple"])
    try circle.next(after: .seconds(10))
    circle.wait(.minutes(1))
    #expect(circle.nextStep == .stage(StageID(3)))
    try circle.send(.next(nil))
    #expect(circle.stage == .checkout)
    #expect(circle.state.slot(StageID(1))?.used == .seconds(70))
    #expect(circle.state.slot(StageID(1))?.turns == 1)
  }

  @Test("a latecomer may pass the check-in, and is not asked again")
  func welcomePassed() throws {
    var circle = try Self.checkIn()
    try circle.send(.done)
    try circle.send(.join(["maple"]))
    try circle.send(.done)
    try circle.send(.pass)
    #expect(circle.nextStep == .stage(StageID(3)))
  }

  @Test("a man who goes out midway keeps his rest, and comes first when he is back")
  func awayMidway() throws {
    var circle = try Self.round()
    try circle.send(.next(nil))
    circle.wait(.seconds(45))
    try circle.send(.away("heron"))
    #expect(circle.waiting == "birch")
    try circle.send(.go)
    circle.wait(.minutes(1))
    try circle.send(.back("heron"))
    #expect(circle.nextStep == .giveTurn("heron"))
    try circle.send(.next(nil))
    #expect(circle.speaking == "heron")
    #expect(circle.left == .seconds(75))
    try circle.send(.next(nil))
    #expect(circle.speaking == "otter")
    #expect(circle.left == .minutes(2), "a rest does not set the length of the round's turns")
  }

  @Test("a volunteer who goes out midway comes first when he is back, before raised hands")
  func awayVolunteer() throws {
    var circle = try Self.round(order: .volunteer)
    try circle.send(.next("heron"))
    try circle.send(.hand("otter"))
    circle.wait(.seconds(45))
    try circle.send(.away("heron"))
    #expect(circle.waiting == "otter")
    try circle.send(.back("heron"))
    try circle.send(.go)
    #expect(circle.nextStep == .giveTurn("heron"))
  }

  @Test("a man who is away keeps his seat and his turn")
  func awaySeat() throws {
    var circle = try Self.round()
    try circle.send(.away("birch"))
    try circle.send(.next(nil), times: 2)
    #expect(circle.speaking == "otter")
    try circle.send(.back("birch"))
    #expect(circle.nextStep == .giveTurn("birch"))
    #expect(circle.state.here == .three)
  }

  @Test("a man who was named and goes out makes way for the next")
  func awayWaiting() throws {
    var circle = try Self.round()
    try circle.send(.away("heron"))
    #expect(circle.waiting == "birch")
    try circle.send(.back("heron"))
    try circle.send(.go)
    #expect(circle.nextStep == .giveTurn("heron"))
  }

  @Test("a man to whom an offer is made and who goes out is offered it when he is back")
  func awayOffer() throws {
    var circle = try Self.round()
    try circle.send(.pass)
    try circle.send(.next(nil), times: 2)
    #expect(circle.waiting == "heron")
    try circle.send(.away("heron"))
    #expect(circle.waiting == nil)
    #expect(circle.nextStep == .stage(StageID(2)))
    try circle.send(.back("heron"))
    #expect(circle.nextStep == .offerTurn("heron"))
  }

  @Test("the current speaker leaves: his turn ends, and the next man is named")
  func speakerLeaves() throws {
    var circle = try Self.round()
    try circle.send(.next(nil))
    circle.wait(.seconds(30))
    let events = try circle.send(.leave("heron"))
    #expect(events.first == .turnEnded(handle: "heron", used: .seconds(30)))
    #expect(circle.waiting == "birch")
    #expect(circle.state.present == ["birch", "otter"])
    #expect(circle.state.facilitator == "birch")
    #expect(circle.account.record?.present == 3, "each man counts once")
  }

  @Test("leave takes a man out of the line, the hands and the offers")
  func leave() throws {
    var circle = try Self.round()
    try circle.send(.pass)
    try circle.send(.leave("heron"))
    try circle.send(.leave("otter"))
    #expect(circle.state.run?.passes == [])
    #expect(circle.state.run?.line == [])
    #expect(circle.nextStep == .stage(StageID(2)))
  }

  @Test("join again gives the same handle, last in the circle, and counts once")
  func rejoin() throws {
    var circle = try Self.round()
    try circle.send(.leave("heron"))
    try circle.send(.join(["heron"]))
    #expect(circle.state.present == ["birch", "otter", "heron"])
    #expect(circle.state.run?.line == ["birch", "otter", "heron"])
    #expect(circle.account.record?.present == 3)
  }

  @Test("who goes before the start was not at the meeting")
  func leaveWhileGathering() throws {
    var circle = MeetingDriver(.weekly)
    try circle.send(.join(["heron", "birch"]))
    try circle.send(.leave("heron"))
    #expect(circle.state.facilitator == "birch")
    try circle.send(.start)
    #expect(circle.account.record?.present == 1)
  }

  @Test("the last man leaves, and the evening can still be closed")
  func everybodyLeaves() throws {
    var circle = try Self.round()
    try circle.send(.next(nil))
    for man in [Handle].three { try circle.send(.leave(man)) }
    #expect(circle.state.speaker == nil)
    try circle.send(.close)
    #expect(circle.state.phase == .closed)
  }

  @Test("the first who joined facilitates unless another is named; roles go with their man")
  func roles() throws {
    var circle = try Self.round()
    #expect(circle.state.facilitator == "heron")
    try circle.send(.facilitator("otter"))
    try circle.send(.role("keys", "birch"))
    #expect(circle.state.facilitator == "otter")
    #expect(circle.state.roles == ["keys": "birch"])
    try circle.send(.leave("birch"))
    #expect(circle.state.roles == [:])
  }

  @Test("sixty men and more hold a round; a hundred are enough")
  func many() throws {
    let men = (1...100).map { Handle("man\($0)") }
    var circle = try Self.round(men: Array(men.prefix(60)))
    try circle.send(.next(nil), times: 60)
    #expect(circle.speaking == men[59])
    try circle.send(.join(Array(men.dropFirst(60))))
    #expect(circle.refusal(of: .join(["more"])) == .tooMany(limit: 100))
  }
}
