// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support

@testable import RecordStore

extension Agenda {
  /// An agenda with every key of the format.
  static let full = Agenda(
    id: "full-evening", title: "A full evening", aim: "Try everything once.", duration: .minutes(150), people: 4...8,
    tags: ["support", "effect"],
    stages: [
      Stage(kind: .opening, title: "Welcome", say: "Good to see you.", time: .minutes(3)),
      Stage(kind: .agreements, prompts: ["Names stay.", "You may pass."], time: .minutes(2)),
      Stage(
        kind: .checkin, prompts: ["How do you arrive?"], each: SpanRange(.minutes(1), .minutes(2)), scale: 0...10),
      Stage(kind: .followup, each: SpanRange(.minutes(1), .minutes(2))),
      Stage(
        kind: .round, title: "What moved you?", each: SpanRange(.seconds(90), .minutes(4)), order: .random,
        silence: .seconds(20), begin: .go, tags: ["voices"], lines: ["There is time."], warn: .seconds(20),
        overtime: .ask, response: .resonance),
      Stage(kind: .pairs, parts: [.minutes(5), .minutes(5)]),
      Stage(kind: .focus, time: .minutes(20), each: SpanRange(.minutes(8), .minutes(10))),
      Stage(kind: .feedback, each: SpanRange(.seconds(30))),
      Stage(kind: .discussion, time: .minutes(10), unheard: .first),
      Stage(kind: .decision, time: .minutes(10)),
      Stage(kind: .plugin, time: .minutes(2), plugin: "breathing", with: ["pace": "slow"]),
      Stage(kind: .pause, time: .minutes(5), optional: true),
      Stage(kind: .commitments, each: SpanRange(.seconds(30), .minutes(1))),
      Stage(kind: .checkout, each: SpanRange(.seconds(30), .minutes(2)), scale: 0...10),
    ])
}

extension MeetingDriver {
  /// An evening in which everything happens that a journal can hold, up to the middle of its check-out. `closed` alone
  /// is missing: with it a journal becomes a record.
  static func fullEvening() throws -> MeetingDriver {
    let facts = CircleFacts(
      agreements: ["Names stay", "You may pass"],
      commitments: [
        CarriedCommitment(number: 4, text: "Call my son", due: .sample),
        CarriedCommitment(number: 6, text: "Cook twice a week", due: nil, wasCarried: true),
      ], keep: .figures, nextCommitment: 7)
    var evening = try gathered(facts)
    try evening.holdCheckIn()
    try evening.holdRound()
    try evening.holdFocus()
    try evening.holdDecision()
    try evening.holdEnd()
    return evening
  }

  private static func gathered(_ facts: CircleFacts) throws -> MeetingDriver {
    var evening = MeetingDriver(.weekly, circle: facts)
    try evening.send(.choose(.full))
    try evening.send(.join(["heron", "birch", "otter", "maple", "robin", "cedar"]))
    try evening.send(.facilitator("birch"))
    try evening.send(.role("keys", "otter"))
    try evening.send(.until(.minutes(150)))
    try evening.send(.keep(.texts))
    evening.wait(.minutes(5))
    try evening.send(.start)
    try evening.next(after: .minutes(3))
    try evening.send(.agree(nil, "We come sober"))
    try evening.send(.strikeAgreement(1))
    try evening.send(.assent)
    try evening.send(.set(stage: 5, SpanRange(.minutes(1), .minutes(3))))
    try evening.send(.drop(stage: 12))
    return evening
  }

  private mutating func holdCheckIn() throws {
    try reach(.checkin)
    try next(after: .seconds(5))
    try next(after: .seconds(70))
    wait(.seconds(40))
    try send(.started(ago: .seconds(60)))
    try send(.extend(.seconds(30)))
    try send(.hold)
    wait(.minutes(3))
    try send(.go)
    try send(.pass)
    wait(.seconds(20))
    try send(.silence(.seconds(30)))
    wait(.seconds(10))
    try send(.go)
    try send(.away("cedar"))
    try send(.mood([4, 7, 5, 6, 5]))
    try send(.join(["hazel"]))
    try send(.back("cedar"))
    try send(.leave("robin"))
    try reach(.followup)
    try send(.answer(commitment: 4, .changed, "Write to my son", due: Day.sample.advanced(by: 30)))
    try send(.answer(commitment: 6, .kept, nil, due: nil))
    try send(.theme("effect"))
    try send(.undo)
    try send(.redo)
    try send(.summary("A loud evening"))
    try send(.undo)
  }

  private mutating func holdRound() throws {
    try send(.add([Stage(kind: .silence, time: .minutes(1))], prompt: "What do you hear?"))
    try reach(.round)
    try send(.first("maple"))
    try send(.go)
    wait(.minutes(9))
    try send(.leaveOutGap(.minutes(8)))
    try send(.spoke(["maple", "heron"]))
  }

  private mutating func holdFocus() throws {
    try reach(.focus, turn: .seconds(30))
    try send(.hand("cedar"))
    try send(.asks("cedar", FeedbackContract([.questions, .reflections])))
    try send(.next(nil))
    wait(.minutes(8))
    try send(.done)
    try send(.asks("otter", FeedbackContract([.advice])))
    try reach(.discussion, turn: .seconds(20))
    try send(.hand("birch"))
    try send(.hand("otter"))
    try send(.lower("birch"))
    try send(.next(nil))
    wait(.minutes(2))
  }

  private mutating func holdDecision() throws {
    try send(.done)
    try send(.propose("We meet every week"))
    try send(.block)
    try send(.propose("We meet every second week"))
    try send(.aside)
    try send(.consent)
    try send(.meetAgain(Day.sample.advanced(by: 14)))
  }

  private mutating func holdEnd() throws {
    try reach(.commitments)
    try send(.go)
    try send(.commit(nil, "Call my father", due: .sample))
    try send(.commit("otter", nil, due: nil))
    try reach(.checkout)
    try send(.facilitationChanges(true))
    try send(.summary("A slow evening"))
    try send(.theme("support"))
    try send(.strikeLine(.theme("support")))
    try send(.go)
    wait(.seconds(20))
  }
}

extension RecordStore {
  /// Writes a meeting's journal as an evening at the keyboard does, command by command.
  func keep(_ evening: MeetingDriver, as id: MeetingID = .sample) throws {
    guard let opening = evening.journal.first, var meeting = Meeting(replaying: [opening]) else { return }
    func row(_ entry: JournalEntry) -> JournalRow {
      JournalRow(entry, wall: 1_796_000_000_000 + Int64(entry.t.milliseconds))
    }
    try append([row(opening)], to: id)
    for entry in evening.journal.dropFirst() {
      try append([row(entry)], to: id, erasing: meeting.textsErased(by: entry))
      meeting.evolve(entry)
    }
  }
}
