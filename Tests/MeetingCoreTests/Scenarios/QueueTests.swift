// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support
import Testing

@Suite("A discussion with raised hands", .timeLimit(.minutes(15)))
struct QueueTests {
  static func evening(_ unheard: Unheard = .any) throws -> MeetingDriver {
    try MeetingDriver(.evening(Stage(kind: .discussion, time: .minutes(10), unheard: unheard)), men: .three)
  }

  @Test("first come, first served, and one may speak again")
  func firstCome() throws {
    var driver = try Self.evening()
    try driver.send(.hand("otter"))
    try driver.send(.hand("heron"))
    try driver.send(.next(nil))
    #expect(driver.speaking == "otter")
    #expect(driver.left == nil, "the floor is open: only the stage has a time")
    try driver.send(.hand("otter"))
    try driver.send(.next(nil))
    #expect(driver.speaking == "heron")
    try driver.send(.next(nil))
    #expect(driver.speaking == "otter")
  }

  @Test("unheard: first lets those who have not spoken in this stage go ahead")
  func unheardFirst() throws {
    var driver = try Self.evening(.first)
    try driver.send(.next("heron"))
    try driver.send(.hand("heron"))
    try driver.send(.hand("birch"))
    try driver.next(after: .seconds(30))
    #expect(driver.speaking == "birch")
    try driver.send(.next(nil))
    #expect(driver.speaking == "heron")
  }

  @Test("a hand can be lowered, and is lowered by having the turn")
  func lower() throws {
    var driver = try Self.evening()
    try driver.send(.hand("otter"))
    #expect(driver.refusal(of: .hand("otter")) == .handIsUp("otter"))
    try driver.send(.lower("otter"))
    #expect(driver.refusal(of: .lower("otter")) == .noHand("otter"))
    try driver.send(.hand("otter"))
    try driver.send(.next("otter"))
    #expect(driver.state.run?.round.hands == [])
  }

  @Test("it never completes by itself: with no hand up, next asks for a name")
  func neverCompletes() throws {
    var driver = try Self.evening()
    for man in [Handle].three { try driver.send(.next(man)) }
    #expect(driver.refusal(of: .next(nil)) == .nobodyInLine(order: .queue))
    try driver.send(.done)
    #expect(driver.stage == .checkout)
  }

  @Test("first NAME comes before every raised hand")
  func first() throws {
    var driver = try Self.evening()
    try driver.send(.hand("otter"))
    try driver.send(.hand("birch"))
    try driver.send(.first("heron"))
    #expect(driver.state.run?.round.hands == ["heron", "otter", "birch"])
    try driver.send(.first("birch"))
    #expect(driver.state.run?.round.hands == ["birch", "heron", "otter"])
  }

  @Test("someone who goes out of the room names nobody, unless he had the floor")
  func bystander() throws {
    var driver = try Self.evening()
    try driver.send(.hand("otter"))
    try driver.send(.away("birch"))
    #expect(driver.waiting == nil)
    try driver.send(.next(nil))
    try driver.send(.hand("heron"))
    try driver.send(.leave("otter"))
    #expect(driver.waiting == "heron")
  }

  @Test("the hand of a man who is away waits for him")
  func away() throws {
    var driver = try Self.evening()
    try driver.send(.hand("otter"))
    try driver.send(.hand("heron"))
    try driver.send(.away("otter"))
    #expect(driver.nextStep == .giveTurn("heron"))
    try driver.send(.back("otter"))
    #expect(driver.nextStep == .giveTurn("otter"))
  }

  @Test("the stage's end is said once")
  func stageEnd() throws {
    var driver = try Self.evening()
    driver.wait(.minutes(12), ticks: 500)
    #expect(driver.cues.map(\.kind) == [.stageTimeIsRound])
    #expect(driver.cues.first?.t == .minutes(10))
  }
}
