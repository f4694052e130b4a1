// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

/// Made-up meetings of one circle, one a week, the same for the same seed.
struct MadeUpMeetings {
  /// What a circle is like.
  enum Habit: CaseIterable {
    case usual
    /// Three or four men.
    case small
    /// Sixty men.
    case large
    /// Everyone passes: no turns and no evenness.
    case silent
    /// Stages that take no time.
    case hurried
    /// The computer's clock jumps back and forth by months.
    case wrongClock
  }

  private var random: SplitMix64
  private let habit: Habit
  private let last: Day
  private var openCommitments: [Int] = []
  private var nextCommitment = 1

  init(seed: UInt64, habit: Habit = .usual, last: Day) {
    random = SplitMix64(seed: seed)
    self.habit = habit
    self.last = last
  }

  mutating func accounts(_ count: Int) -> [(day: Day, account: ClosingAccount)] {
    (0..<max(count, 0)).map { index in
      let jump = habit == .wrongClock ? Int.random(in: -200...200, using: &random) : 0
      return (day: last.advanced(by: (index - count) * 7 + jump), account: account())
    }
  }

  // MARK: One meeting

  private static let stages: [(kind: StageKind, title: String, minutes: Int)] = [
    (.opening, "Welcome", 5), (.checkin, "Check-in", 12), (.followup, "Since last time", 8), (.input, "A voice", 6),
    (.round, "First round", 20), (.focus, "One man's question", 25), (.pairs, "In pairs", 10),
    (.round, "Second round", 20), (.commitments, "Until next time", 8), (.checkout, "Check-out", 6),
  ]
  private static let themes = ["anger", "care", "fathers", "friendship", "humility", "power", "repair", "work"]

  private mutating func account() -> ClosingAccount {
    let present =
      switch habit {
      case .small: Int.random(in: 2...4, using: &random)
      case .large: 60
      default: Int.random(in: 3...9, using: &random)
      }
    let stages = Self.stages.filter { $0.kind != .focus && $0.kind != .pairs || Bool.random(using: &random) }
    let record = MeetingRecord(
      agenda: ["weekly", "nobodys-rescuer", "first-meeting"].randomElement(using: &random) ?? "weekly",
      present: present, stages: stages.map { stage($0, present) },
      evenness: habit == .silent ? nil : Double.random(in: 0.6...1, using: &random), moodIn: mood(present),
      moodOut: mood(present), themes: Self.themes.filter { _ in Int.random(in: 0..<6, using: &random) == 0 },
      facilitationChanges: [true, false, nil].randomElement(using: &random) ?? nil)
    let answers = answers()
    return ClosingAccount(
      record: record, commitments: commitments(present / 2), followUps: answers,
      passes: habit == .silent ? present * 3 : Int.random(in: 0...3, using: &random),
      feedbackTurns: Int.random(in: 0...4, using: &random))
  }

  private mutating func stage(
    _ stage: (kind: StageKind, title: String, minutes: Int), _ present: Int
  ) -> MeetingRecord.Stage {
    let planned = habit == .hurried ? Span.zero : .minutes(stage.minutes)
    let used = planned.milliseconds * Int.random(in: 70...130, using: &random) / 100
    let men = stage.kind == .focus ? 1 : present
    let turns = stage.kind.hasTurns && habit != .silent ? men : 0
    return MeetingRecord.Stage(
      kind: stage.kind, title: stage.title, held: Int.random(in: 0..<20, using: &random) > 0, planned: planned,
      used: Span(milliseconds: used), turns: turns, between: Span(milliseconds: turns == 0 ? used : used / 10),
      voices: stage.kind == .input && Int.random(in: 0..<3, using: &random) == 0)
  }

  private mutating func mood(_ present: Int) -> MeetingRecord.Mood? {
    guard present >= 5, Int.random(in: 0..<5, using: &random) > 0 else { return nil }
    return MeetingRecord.Mood(
      answers: present, median: Double(Int.random(in: 6...18, using: &random)) / 2, spread: 2)
  }

  private mutating func commitments(_ count: Int) -> [ClosingAccount.Made] {
    (0..<count).map { _ in
      guard Int.random(in: 0..<4, using: &random) == 0 else { return .init(text: nil, due: nil) }
      openCommitments.append(nextCommitment)
      nextCommitment += 1
      return .init(text: ScrubbedText(alreadyScrubbed: "call my son"), due: nil)
    }
  }

  /// What is said of some that are open; half of that ends them.
  private mutating func answers() -> [Int: FollowUp] {
    var answers: [Int: FollowUp] = [:]
    for number in openCommitments where Bool.random(using: &random) {
      let status = CommitmentStatus.allCases.filter { $0 != .open }.randomElement(using: &random) ?? .kept
      answers[number] = FollowUp(status: status, text: nil, due: nil)
    }
    openCommitments.removeAll { answers[$0].map { !$0.status.goesOn } ?? false }
    return answers
  }
}
