// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support
import Testing

@Suite("A discussion with raised hands", .timeLimit(.minutes(5)))
struct QueueTests {
  static func evening(_ unheard: Unheard = .any) throws -> MeetingDriver {
    try MeetingDriver(.evening(Stage(kind: .discussion, time: .minutes(10), unheard: unheard)), men: .three)
  }

  @Test("first come, first served, and one may speak again")
  func firstCome() throws {
    var circle = try Self.evening()
    try circle.send(.hand("otter"))
    try circle.send(.hand("heron"))
    try circle.send(.next(nil))
    #expect(circle.speaking == "otter")
    #expect(circle.left == nil, "the floor is open: only the stage has a time")
    try circle.send(.hand("otter"))
    try circle.send(.next(nil))
    #expect(circle.speaking == "heron")
    try circle.send(.next(nil))
    #expect(circle.speaking == "otter")
  }

  @Test("unheard: first lets those who have not spoken in this stage go ahead")
  func unheardFirst() throws {
    var circle = try Self.evening(.first)
    try circle.send(.next("heron"))
    try circle.send(.hand("heron"))
    try circle.send(.hand("birch"))
    try circle.next(after: .seconds(30))
    #expect(circle.speaking == "birch")
    try circle.send(.next(nil))
    #expect(circle.speaking == "heron")
  }

  @Test("a hand can be lowered, and is lowered by having the turn")
  func lower() throws {
    var circle = try Self.evening()
    try circle.send(.hand("otter"))
    #expect(circle.refusal(of: .hand("otter")) == .handIsUp("otter"))
    try circle.send(.lower("otter"))
    #expect(circle.refusal(of: .lower("otter")) == .noHand("otter"))
    try circle.send(.hand("otter"))
    try circle.send(.next("otter"))
    #expect(circle.state.run?.hands == [])
  }

  @Test("it never completes by itself: with no hand up, next asks for a name")
  func neverCompletes() throws {
    var circle = try Self.evening()
    for man in [Handle].three { try circle.send(.next(man)) }
    #expect(circle.refusal(of: .next(nil)) == .nobodyInLine(order: .queue))
    try circle.send(.done)
    #expect(circle.stage == .checkout)
  }

  @Test("first NAME comes before every raised hand")
  func first() throws {
    var circle = try Self.evening()
    try circle.send(.hand("otter"))
    try circle.send(.hand("birch"))
    try circle.send(.first("heron"))
    #expect(circle.state.run?.hands == ["heron", "otter", "birch"])
    try circle.send(.first("birch"))
    #expect(circle.state.run?.hands == ["birch", "heron", "otter"])
  }

  @Test("someone who goes out of the room names nobody, unless he had the floor")
  func bystander() throws {
    var circle = try Self.evening()
    try circle.send(.hand("otter"))
    try circle.send(.away("birch"))
    #expect(circle.waiting == nil)
    try circle.send(.next(nil))
    try circle.send(.hand("heron"))
    try circle.send(.leave("otter"))
    #expect(circle.waiting == "heron")
  }

  @Test("the hand of a man who is away waits for him")
  func away() throws {
    var circle = try Self.evening()
    try circle.send(.hand("otter"))
    try circle.send(.hand("heron"))
    try circle.send(.away("otter"))
    #expect(circle.nextStep == .giveTurn("heron"))
    try circle.send(.back("otter"))
    #expect(circle.nextStep == .giveTurn("otter"))
  }

  @Test("the stage's end is said once")
  func stageEnd() throws {
    var circle = try Self.evening()
    circle.wait(.minutes(12), ticks: 500)
    #expect(circle.cues.map(\.kind) == [.stageTimeIsRound])
    #expect(circle.cues.first?.t == .minutes(10))
  }
}
