// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support
import TerminalText

@testable import RecordStore

/// A circle with made-up meetings, gone with its test.
final class MadeUpCircle {
  let folder: ScratchFolder
  let store: RecordStore
  static let first = Day(number: 20_800)  // 2026-12-13

  var database: String { store.folder + "/circle.sqlite" }

  init(_ records: [MeetingRecord?] = [], every days: Int = 7) throws {
    TextLocale.adoptUTF8()
    folder = try ScratchFolder()
    store = try RecordStore.openForWriting(folder: folder.path + "/circle", today: Self.first)
    try add(records, every: days)
  }

  func add(_ records: [MeetingRecord?], from index: Int = 0, every days: Int = 7) throws {
    try store.add(
      records.enumerated().map {
        (day: Self.first.advanced(by: (index + $0.offset) * days), account: ClosingAccount(record: $0.element))
      })
  }
}

extension MeetingRecord {
  /// A plain evening.
  static func evening(
    _ present: Int = 6, agenda: String = "weekly", stages: [Stage] = [.checkin(6), .input()], evenness: Double? = 0.9,
    moods: (Double, Double)? = nil, themes: [String] = []
  ) -> MeetingRecord {
    MeetingRecord(
      agenda: agenda, present: present, stages: stages, evenness: evenness,
      moodIn: moods.map { Mood(answers: 5, median: $0.0, spread: 2) },
      moodOut: moods.map { Mood(answers: 5, median: $0.1, spread: 1) }, themes: themes)
  }

  /// One with everything that a group may keep.
  static let full = MeetingRecord(
    agenda: "nobodys-rescuer", present: 6, stages: [.checkin(6), .input(voices: true)], evenness: 0.9,
    moodIn: Mood(answers: 5, median: 5, spread: 2), moodOut: Mood(answers: 6, median: 6.5, spread: 1),
    decisions: [
      ScrubbedText(alreadyScrubbed: "We meet every week at the same place, and whoever comes first makes tea.")
    ],
    themes: ["humility"], summary: ScrubbedText(alreadyScrubbed: "A slow evening."), facilitationChanges: true,
    meetAgain: Day(number: 20_807))
}

extension MeetingRecord.Stage {
  static func checkin(_ turns: Int, planned: Int = 12, used: Int = 725) -> Self {
    .init(
      kind: .checkin, title: "Check-in", held: true, planned: .minutes(planned), used: .seconds(used), turns: turns,
      between: .seconds(used / 10), voices: false)
  }

  static func input(voices: Bool = false) -> Self {
    .init(
      kind: .input, title: "What women told us about help", held: true, planned: .minutes(5), used: .minutes(4),
      turns: 0, between: .minutes(4), voices: voices)
  }

  static func focus(_ used: Int = 1_500) -> Self {
    .init(
      kind: .focus, title: "One man's question", held: true, planned: .minutes(25), used: .seconds(used), turns: 1,
      between: .zero, voices: false)
  }

  static func of(_ kind: StageKind, used: Span, turns: Int = 0) -> Self {
    .init(
      kind: kind, title: kind.title(in: "en"), held: true, planned: used, used: used, turns: turns, between: .zero,
      voices: false)
  }
}
