// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

@testable import History
@testable import RecordStore

/// A circle by chance: how often it meets, how many come, which stages it holds. The same for the same seed.
struct SimulatedCircle {
  let records: [StoredRecord]

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let weeks = Int.random(in: 1...4, using: &random)
    let size = Int.random(in: 5...11, using: &random)
    let rare = StageKind.allCases.shuffled(using: &random).prefix(Int.random(in: 0...4, using: &random))
    var day = Day(number: 20_000 + Int.random(in: 0...300, using: &random))
    var records: [StoredRecord] = []
    for number in 1...Int64.random(in: 12...40, using: &random) {
      day = day.advanced(by: weeks * 7 + Int.random(in: -2...2, using: &random))
      let present = Int.random(in: max(3, size - 4)...size, using: &random)
      let kinds: [StageKind] =
        [.opening, .checkin, .round, .checkout] + rare.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
      let meeting = MeetingRecord(
        agenda: "weekly", present: present, stages: kinds.map { Self.stage($0, present, &random) },
        evenness: Double.random(in: 0.5...1, using: &random),
        themes: ["anger", "humility", "work"].filter { _ in Bool.random(using: &random) },
        facilitationChanges: Bool.random(using: &random))
      records.append(StoredRecord(number: number, date: day, meeting: meeting))
    }
    self.records = records
  }

  private static func stage(_ kind: StageKind, _ present: Int, _ random: inout SplitMix64) -> MeetingRecord.Stage {
    let used = Int.random(in: 0...10, using: &random) == 0 ? 0 : Int.random(in: 60_000...1_800_000, using: &random)
    return .init(
      kind: kind, title: kind.title(in: "en"), held: true, planned: .minutes(used / 60_000),
      used: Span(milliseconds: used),
      turns: kind.hasTurns ? present : 0, between: .zero, voices: kind == .input)
  }

  /// What it exports after so many of its meetings.
  func export(after count: Int) -> HistoryExport? {
    var totals = CircleTotals()
    totals.passes = records.prefix(count).count { $0.meeting.present.isMultiple(of: 2) }
    return HistoryExport(Array(records.prefix(count)), totals)
  }
}
