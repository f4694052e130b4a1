// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support
import Testing

@Suite("A whole evening", .timeLimit(.minutes(15)))
struct WholeEveningTests {
  /// Eight men over the long agenda: a latecomer, a leaver, passes, holds, contracts, commitments and undos.
  static func evening() throws -> MeetingDriver {
    let men = Array([Handle].eight.prefix(7))
    let facts = CircleFacts(
      agreements: ["Names stay"], commitments: [CarriedCommitment(number: 2, text: "A", due: nil)], nextCommitment: 3)
    var driver = try MeetingDriver(.rescuer, men: men, circle: facts)
    try driver.send(.until(.minutes(120)))
    try driver.next(after: .minutes(4))
    try driver.next(after: .minutes(2))

    // The check-in; otter passes, and takes the offer.
    try driver.next(after: .seconds(20))
    try driver.next(after: .seconds(70))
    driver.wait(.seconds(70))
    try driver.send(.next(nil))
    try driver.send(.pass)
    for _ in 0..<4 { try driver.next(after: .seconds(80)) }
    #expect(driver.waiting == "otter")
    try driver.send(.go)
    driver.wait(.seconds(30))
    try driver.send(.mood([4, 5, 6, 7, 7, 8]))

    // A text is heard; hazel joins us.
    try driver.send(.next(nil))
    #expect(driver.stage == .input)
    try driver.send(.join(["hazel"]))
    driver.wait(.minutes(5))
    try driver.send(.next(nil))
    #expect(driver.waiting == "hazel" && driver.stage == .checkin)
    try driver.send(.go)
    driver.wait(.minutes(1))

    // A round in which each turn waits; a wrong next is undone, a hold, an extension, one goes home.
    try driver.send(.next(nil))
    #expect(driver.stage == .round)
    for man in men.prefix(3) {
      try driver.send(.go)
      #expect(driver.speaking == man)
      driver.wait(.seconds(100))
      try driver.send(.next(nil))
    }
    try driver.send(.go)
    driver.wait(.seconds(30))
    try driver.send(.next(nil))
    try driver.send(.undo)
    #expect(driver.speaking == "maple")
    try driver.send(.hold)
    driver.wait(.minutes(3))
    try driver.send(.go)
    try driver.send(.extend(.seconds(30)))
    try driver.send(.leave("maple"))
    #expect(driver.waiting == "robin")
    for _ in 0..<4 {
      try driver.send(.go)
      driver.wait(.seconds(100))
      if driver.nextStep != .stage(StageID(6)) { try driver.send(.next(nil)) }
    }

    // Threes, a focus under a contract, feedback that is taken back.
    try driver.send(.next(nil))
    for _ in 0..<3 { try driver.next(after: .minutes(5)) }
    #expect(driver.stage == .focus)
    try driver.send(.hand("cedar"))
    try driver.send(.asks("heron", FeedbackContract([.reflections])))
    try driver.send(.next(nil))
    driver.wait(.minutes(10))
    try driver.send(.done)
    #expect(driver.stage == .feedback)
    #expect(driver.state.speaker == nil, "the contract ended with the focus")
    try driver.send(.asks("cedar", FeedbackContract([.questions, .reflections])))
    try driver.send(.go)
    driver.wait(.seconds(25))
    try driver.send(.next(nil))
    driver.wait(.seconds(10))
    try driver.send(.asks("cedar", .none))
    #expect(driver.speaking == nil)

    // A decision, commitments, the end.
    try driver.send(.drop(stage: 9))
    try driver.send(.next(nil))
    #expect(driver.stage == .decision)
    driver.wait(.minutes(3))
    try driver.send(.propose("Each brings a text"))
    try driver.send(.consent)
    try driver.send(.next(nil))
    try driver.send(.go)
    try driver.send(.commit(nil, "Ask first", due: nil))
    try driver.reach(.silence, turn: .seconds(20))
    try driver.next(after: .minutes(1))
    try driver.send(.mood([6, 7, 7, 8, 8]))
    try driver.send(.go)
    for _ in 0..<6 { try driver.next(after: .seconds(40)) }
    driver.wait(.seconds(40))
    return driver
  }

  @Test("ends with a record that adds up")
  func record() throws {
    var driver = try Self.evening()
    let held = Span.minutes(3)
    let record = try #require(driver.account.record)
    let used = record.stages.reduce(Span.zero) { $0 + $1.used }
    #expect(used + held == driver.now)
    #expect(record.present == 8)
    for stage in record.stages { #expect(stage.between >= .zero && stage.between <= stage.used) }
    #expect(record.stages.map(\.kind).contains(.pause) == false)
    #expect(record.moodIn?.answers == 6 && record.moodOut?.answers == 5)
    #expect(record.decisions.map(\.words) == ["Each brings a text"])
    #expect(driver.account.feedbackTurns == 2)
    #expect(driver.account.passes == 0, "the offer that was taken erased the pass")
    try driver.send(.close)
    #expect(driver.account.record == record)
  }

  @Test("its evenness agrees with one computed from the journal")
  func evenness() throws {
    let driver = try Self.evening()
    var air: [Handle: Int] = [:]
    var kind: StageKind?
    var undone: Set<Int> = []
    for case .undone(let command) in driver.journal.map(\.event) { undone.insert(command) }
    for entry in driver.journal where !undone.contains(entry.command) {
      switch entry.event {
      case .stageBegan(let id, _, _): kind = driver.state.slot(id)?.stage.kind
      case .turnEnded(let man, let used) where kind == .checkin || kind == .round || kind == .discussion:
        air[man, default: 0] += used.milliseconds
      default: break
      }
    }
    let times = Array(air.values)
    let evenness = try #require(driver.account.record?.evenness)
    #expect(abs(evenness - directEvenness(times)) < 1e-12)
    #expect(evenness > 0.8 && evenness < 1)
  }

  @Test("is the same when read back from its journal at every point")
  func resumed() throws {
    let driver = try Self.evening()
    var meeting = Meeting(agenda: .rescuer)
    for (count, entry) in driver.journal.enumerated() {
      if count == 0 { meeting = try #require(Meeting(replaying: [entry])) } else { meeting.evolve(entry) }
      if count % 17 == 0 {
        #expect(Meeting(replaying: driver.journal.prefix(count + 1))?.state == meeting.state)
      }
    }
    #expect(meeting.state == driver.state)
    #expect(driver.replayed?.count == driver.journal.count)
  }

  @Test("the plain weekly evening can be held with next alone")
  func weekly() throws {
    var driver = try MeetingDriver(.weekly, men: .eight)
    var steps = 0
    while driver.nextStep != .close, steps < 200 {
      driver.wait(.seconds(45))
      try driver.send(driver.isNobodyInLine ? .done : .next(nil))
      steps += 1
    }
    #expect(driver.stage == .checkout)
    let record = try #require(driver.account.record)
    #expect(record.stages.count == Agenda.weekly.stages.count)
    #expect(record.stages.reduce(.zero) { $0 + $1.used } == driver.now)
    #expect(record.stages.filter { $0.kind == .round }.map(\.turns) == [8])
    #expect(record.evenness == 1)
  }
}
