// SPDX-License-Identifier: GPL-3.0-or-later

import Support
import Testing

@testable import MeetingCore

@Suite("A man's place in a round", .timeLimit(.minutes(15)))
struct RoundTests {
  private var round = Round(.circle, .three)
  private var byHand = Round(.queue, .three)

  // MARK: Turns

  @Test("is left when his turn begins, and is not his again by itself")
  mutating func begins() {
    byHand.raiseHand("birch")
    byHand.begin("birch", length: nil)
    byHand.markHeard("birch")
    #expect(byHand.line == ["heron", "otter"])
    #expect(byHand.hands == [])
    #expect(byHand.heard == ["birch"])
    #expect(!byHand.hasTurnComing("birch"))
  }

  @Test("has a turn as long as the first man's, whatever is given to whoever comes after him")
  mutating func turnLength() {
    #expect(round.turnLength == nil)
    round.begin("heron", length: .minutes(2))
    round.begin("birch", length: .minutes(1))
    #expect(round.turnLength == .minutes(2))
  }

  @Test("tells nothing of the length of turns where only the rest of one is taken up")
  mutating func restIsNoLength() {
    round.keepRest(.seconds(20), of: "heron")
    round.begin("heron", length: .seconds(20))
    #expect(round.turnLength == nil)
  }

  @Test("is first again when his turn is called off in its silence")
  mutating func callsOff() {
    round.begin("heron", length: .minutes(2))
    round.callOff("heron")
    #expect(round.line == .three)
    byHand.begin("birch", length: nil)
    byHand.callOff("birch")
    #expect(byHand.hands == ["birch"], "where turns go by hand, his hand is up again")
  }

  // MARK: Passing

  @Test("is offered once more when he passes, and then no more")
  mutating func passes() {
    round.pass("heron", rest: nil)
    #expect(round.line == ["birch", "otter"])
    #expect(round.hasTurnComing("heron"))
    #expect(round.passes == [Pass(handle: "heron", rest: nil, wasOffered: false)])
    round.pass("heron", rest: nil)
    #expect(round.passes == [Pass(handle: "heron", rest: nil, wasOffered: true)])
  }

  @Test("is taken up from an offer, which erases the pass; passed again, it is not offered again")
  mutating func takesUp() {
    round.pass("heron", rest: .seconds(40))
    #expect(round.rest(of: "heron") == .seconds(40))
    round.begin("heron", length: .seconds(40))
    #expect(round.passes == [])
    round.pass("heron", rest: .seconds(10))
    #expect(round.passes == [Pass(handle: "heron", rest: .seconds(10), wasOffered: true)])
  }

  @Test("is not offered twice in a check-in for latecomers")
  func welcome() {
    var welcome = Round(.circle, ["maple"], isWelcome: true)
    welcome.pass("maple", rest: nil)
    #expect(welcome.passes.map(\.wasOffered) == [true])
  }

  // MARK: Coming and going

  @Test("is the last one when he comes late, and stays where it is when he is in line already")
  mutating func latecomer() {
    round.join("maple")
    round.join("birch")
    #expect(round.line == ["heron", "birch", "otter", "maple"])
  }

  @Test("is not given a second time to a man who was heard, went home and came again")
  mutating func comesAgain() {
    round.begin("heron", length: .minutes(2))
    round.markHeard("heron")
    round.withdraw("heron")
    round.join("heron")
    #expect(round.line == ["birch", "otter"])
  }

  @Test("is kept with the rest of his turn while he is out of the room, and comes first")
  mutating func rest() {
    round.begin("heron", length: .minutes(2))
    round.markHeard("heron")
    round.keepRest(.seconds(50), of: "heron")
    #expect(round.line == .three)
    #expect(round.rest(of: "heron") == .seconds(50))
  }

  @Test("is nowhere when he has gone home")
  mutating func withdraws() {
    byHand.raiseHand("heron")
    byHand.pass("birch", rest: .seconds(5))
    byHand.keepRest(.seconds(9), of: "otter")
    for man in [Handle].three { byHand.withdraw(man) }
    #expect(byHand == Round(.queue, []))
  }

  @Test("is behind him when he spoke while nobody kept the time")
  mutating func spoke() {
    round.pass("heron", rest: nil)
    round.spoke("heron")
    #expect(round.passes == [])
    #expect(round.heard == ["heron"])
    #expect(round.hasBegun)
  }

  // MARK: Feedback

  @Test("among those who answer is after the man who asked, and a latecomer's is last")
  mutating func answers() {
    round.open("heron", givers: ["birch", "otter"])
    round.join("maple")
    #expect(round.answering.givers == ["birch", "otter", "maple"])
    round.beginAnswer("birch", length: .seconds(30))
    round.pass("otter", rest: nil)
    #expect(round.answering.givers == ["maple"])
    #expect(round.passes == [], "whoever does not answer is not asked again")
    round.callOffAnswer("birch")
    #expect(round.answering.givers == ["birch", "maple"])
  }

  @Test("among those who answer is nobody's when the man who asked takes it back or goes home")
  mutating func asksNoMore() {
    round.open("heron", givers: ["birch", "otter"])
    var gone = round
    round.closeContract(of: "otter")
    #expect(round.answering.givers == ["birch", "otter"], "it was not his")
    round.closeContract(of: "heron")
    gone.withdraw("heron")
    #expect(round.answering.givers == [] && gone.answering.givers == [])
    round.open("heron", givers: ["birch"])
    #expect(round.answering.givers == [], "he has been answered")
    #expect(round.answering.answered == ["heron"])
  }
}
