// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support
import Testing

@Suite("A whole evening", .timeLimit(.minutes(5)))
struct WholeEveningTests {
  /// Eight men over the long agenda: a latecomer, a leaver, passes, holds, contracts, commitments and undos.
  static func evening() throws -> MeetingDriver {
    let men = Array([Handle].eight.prefix(7))
    let facts = CircleFacts(
      agreements: ["Names stay"], commitments: [CarriedCommitment(number: 2, text: "A", due: nil)], nextCommitment: 3)
    var circle = try MeetingDriver(.rescuer, men: men, circle: facts)
    try circle.send(.until(.minutes(120)))
    try circle.next(after: .minutes(4))
    try circle.next(after: .minutes(2))

    // The check-in; otter passes, and takes the offer.
    try circle.next(after: .seconds(20))
    try circle.next(after: .seconds(70))
    circle.wait(.seconds(70))
    try circle.send(.next(nil))
    try circle.send(.pass)
    for _ in 0..<4 { try circle.next(after: .seconds(80)) }
    #expect(circle.waiting == "otter")
    try circle.send(.go)
    circle.wait(.seconds(30))
    try circle.send(.mood([4, 5, 6, 7, 7, 8]))

    // A text is heard; hazel joins us.
    try circle.send(.next(nil))
    #expect(circle.stage == .input)
    try circle.send(.join(["hazel"]))
    circle.wait(.minutes(5))
    try circle.send(.next(nil))
    #expect(circle.waiting == "hazel" && circle.stage == .checkin)
    try circle.send(.go)
    circle.wait(.minutes(1))

    // A round in which each turn waits; a wrong next is undone, a hold, an extension, one goes home.
    try circle.send(.next(nil))
    #expect(circle.stage == .round)
    for man in men.prefix(3) {
      try circle.send(.go)
      #expect(circle.speaking == man)
      circle.wait(.seconds(100))
      try circle.send(.next(nil))
    }
    try circle.send(.go)
    circle.wait(.seconds(30))
    try circle.send(.next(nil))
    try circle.send(.undo)
    #expect(circle.speaking == "maple")
    try circle.send(.hold)
    circle.wait(.minutes(3))
    try circle.send(.go)
    try circle.send(.extend(.seconds(30)))
    try circle.send(.leave("maple"))
    #expect(circle.waiting == "robin")
    for _ in 0..<4 {
      try circle.send(.go)
      circle.wait(.seconds(100))
      if circle.nextStep != .stage(StageID(6)) { try circle.send(.next(nil)) }
    }

    // Threes, a focus under a contract, feedback that is taken back.
    try circle.send(.next(nil))
    for _ in 0..<3 { try circle.next(after: .minutes(5)) }
    #expect(circle.stage == .focus)
    try circle.send(.hand("cedar"))
    try circle.send(.asks("heron", FeedbackContract([.reflections])))
    try circle.send(.next(nil))
    circle.wait(.minutes(10))
    try circle.send(.done)
    #expect(circle.stage == .feedback)
    #expect(circle.state.speaker == nil, "the contract ended with the focus")
    try circle.send(.asks("cedar", FeedbackContract([.questions, .reflections])))
    try circle.send(.go)
    circle.wait(.seconds(25))
    try circle.send(.next(nil))
    circle.wait(.seconds(10))
    try circle.send(.asks("cedar", .none))
    #expect(circle.speaking == nil)

    // A decision, commitments, the end.
    try circle.send(.drop(stage: 9))
    try circle.send(.next(nil))
    #expect(circle.stage == .decision)
    circle.wait(.minutes(3))
    try circle.send(.propose("Each brings a text"))
    try circle.send(.consent)
    try circle.send(.next(nil))
    try circle.send(.go)
    try circle.send(.commit(nil, "Ask first", due: nil))
    try circle.reach(.silence, turn: .seconds(20))
    try circle.next(after: .minutes(1))
    try circle.send(.mood([6, 7, 7, 8, 8]))
    try circle.send(.go)
    for _ in 0..<6 { try circle.next(after: .seconds(40)) }
    circle.wait(.seconds(40))
    return circle
  }

  @Test("ends with a record that adds up")
  func record() throws {
    var circle = try Self.evening()
    let held = Span.minutes(3)
    let record = try #require(circle.account.record)
    let used = record.stages.reduce(Span.zero) { $0 + $1.used }
    #expect(used + held == circle.now)
    #expect(record.present == 8)
    for stage in record.stages { #expect(stage.between >= .zero && stage.between <= stage.used) }
    #expect(record.stages.map(\.kind).contains(.pause) == false)
    #expect(record.moodIn?.answers == 6 && record.moodOut?.answers == 5)
    #expect(record.decisions.map(\.words) == ["Each brings a text"])
    #expect(circle.account.feedbackTurns == 2)
    #expect(circle.account.passes == 0, "the offer that was taken erased the pass")
    try circle.send(.close)
    #expect(circle.account.record == record)
  }

  @Test("its evenness agrees with one computed from the journal")
  func evenness() throws {
    let circle = try Self.evening()
    var air: [Handle: Int] = [:]
    var kind: StageKind?
    var undone: Set<Int> = []
    for case .undone(let command) in circle.journal.map(\.event) { undone.insert(command) }
    for entry in circle.journal where !undone.contains(entry.command) {
      switch entry.event {
      case .stageBegan(let id, _, _): kind = circle.state.slot(id)?.stage.kind
      case .turnEnded(let man, let used) where kind == .checkin || kind == .round || kind == .discussion:
        air[man, default: 0] += used.milliseconds
      default: break
      }
    }
    let times = Array(air.values)
    let evenness = try #require(circle.account.record?.evenness)
    #expect(abs(evenness - directEvenness(times)) < 1e-12)
    #expect(evenness > 0.8 && evenness < 1)
  }

  @Test("is the same when read back from its journal at every point")
  func resumed() throws {
    let circle = try Self.evening()
    var meeting = Meeting(agenda: .rescuer)
    for (count, entry) in circle.journal.enumerated() {
      if count == 0 { meeting = try #require(Meeting(replaying: [entry])) } else { meeting.evolve(entry) }
      if count % 17 == 0 {
        #expect(Meeting(replaying: circle.journal.prefix(count + 1))?.state == meeting.state)
      }
    }
    #expect(meeting.state == circle.state)
    #expect(circle.replayed?.count == circle.journal.count)
  }

  @Test("the plain weekly evening can be held with next alone")
  func weekly() throws {
    var circle = try MeetingDriver(.weekly, men: .eight)
    var steps = 0
    while circle.nextStep != .close, steps < 200 {
      circle.wait(.seconds(45))
      try circle.send(circle.nextStep == .nobodyInLine ? .done : .next(nil))
      steps += 1
    }
    #expect(circle.stage == .checkout)
    let record = try #require(circle.account.record)
    #expect(record.stages.count == Agenda.weekly.stages.count)
    #expect(record.stages.reduce(.zero) { $0 + $1.used } == circle.now)
    #expect(record.stages.filter { $0.kind == .round }.map(\.turns) == [8])
    #expect(record.evenness == 1)
  }
}
