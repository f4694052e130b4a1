// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import MeetingCore
import RecordStore

/// Fills a circle with made-up meetings, one a week, the same for the same seed.
struct HistoryGenerator: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Fill a circle with made-up meetings.")

  @Argument(help: "The circle's folder. It should be a new one.")
  var folder: String

  @Option(help: "How many meetings.")
  var meetings = 1_000

  @Option(help: "Where chance begins.")
  var seed: UInt64 = 1

  func run() throws {
    guard let last = Day(year: 2027, month: 1, day: 31) else { return }
    let store = try RecordStore.openForWriting(folder: folder, today: last)
    var random = SplitMix64(state: seed)
    let accounts = (0..<max(meetings, 0)).map { index in
      (day: last.advanced(by: (index - meetings) * 7), account: Self.account(using: &random))
    }
    try store.add(accounts)
    let reading = try ContinuousClock().measure { _ = try store.figures() }
    print("\(meetings) meetings in \(folder), read back in \((reading / .milliseconds(1)).formatted(places: 1)) ms")
  }

  private static let stages: [(kind: StageKind, title: String, minutes: Int)] = [
    (.opening, "Welcome", 5), (.checkin, "Check-in", 12), (.followup, "Since last time", 8), (.input, "A voice", 6),
    (.round, "First round", 20), (.focus, "One man's question", 25), (.pairs, "In pairs", 10),
    (.round, "Second round", 20), (.commitments, "Until next time", 8), (.checkout, "Check-out", 6),
  ]
  private static let themes = ["anger", "care", "fathers", "friendship", "humility", "power", "repair", "work"]

  private static func account(using random: inout SplitMix64) -> ClosingAccount {
    let present = Int.random(in: 3...9, using: &random)
    let record = MeetingRecord(
      agenda: ["weekly", "nobodys-rescuer", "first-meeting"].randomElement(using: &random) ?? "weekly",
      present: present, stages: stages.map { stage($0, present, using: &random) },
      evenness: Double.random(in: 0.6...1, using: &random), moodIn: mood(present, using: &random),
      moodOut: mood(present, using: &random), themes: themes.randomElement(using: &random).map { [$0] } ?? [],
      facilitationChanges: Bool.random(using: &random))
    return ClosingAccount(
      record: record, commitments: (0..<present / 2).map { _ in .init(text: nil, due: nil) },
      passes: Int.random(in: 0...3, using: &random), feedbackTurns: Int.random(in: 0...4, using: &random))
  }

  private static func stage(
    _ stage: (kind: StageKind, title: String, minutes: Int), _ present: Int, using random: inout SplitMix64
  ) -> MeetingRecord.Stage {
    let planned = Span.minutes(stage.minutes)
    let used = planned.milliseconds * Int.random(in: 70...130, using: &random) / 100
    let turns = stage.kind.hasTurns ? present : 0
    return MeetingRecord.Stage(
      kind: stage.kind, title: stage.title, held: true, planned: planned, used: Span(milliseconds: used), turns: turns,
      between: Span(milliseconds: turns == 0 ? used : used / 10), voices: stage.kind == .input)
  }

  private static func mood(_ present: Int, using random: inout SplitMix64) -> MeetingRecord.Mood? {
    guard present >= 5 else { return nil }
    return MeetingRecord.Mood(answers: present, median: Double(Int.random(in: 3...9, using: &random)), spread: 2)
  }
}

/// A small generator with a seed.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
