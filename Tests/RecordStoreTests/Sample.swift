// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import Support

@testable import RecordStore

/// A folder of its own for one test, gone with it.
final class TemporaryFolder {
  let path = NSTemporaryDirectory() + "circle-" + UUID().uuidString

  var database: String { path + "/circle.sqlite" }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func store() throws -> RecordStore {
    try RecordStore.openForWriting(folder: path, today: .sample)
  }

  /// All bytes of all files in it.
  func bytes() throws -> Data {
    try FileManager.default.subpathsOfDirectory(atPath: path).sorted().map { path + "/" + $0 }
      .reduce(into: Data()) { $0 += FileManager.default.contents(atPath: $1) ?? Data() }
  }

  func contains(_ word: String) throws -> Bool {
    try bytes().range(of: Data(word.utf8)) != nil
  }

  func mode(of name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: name.isEmpty ? path : path + "/" + name)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
  }
}

extension Day {
  static let sample = Day(number: 20_800)  // 2026-12-13
}

extension ScrubbedText {
  static func sample(_ words: String, number: Int = 0) -> ScrubbedText {
    ScrubbedText(alreadyScrubbed: words, number: number)
  }
}

extension MeetingID {
  static let sample = MeetingID(number: 42)
  static let other = MeetingID(number: -7)
}

extension JournalRow {
  static func sample(_ seq: Int, _ event: MeetingEvent) -> JournalRow {
    JournalRow(
      JournalEntry(seq: seq, command: seq, t: .seconds(seq), event: event), wall: 1_700_000_000_000 + Int64(seq) * 1_000
    )
  }

  static let opened = sample(
    0,
    .opened(
      agenda: Agenda(
        id: "weekly", title: "Weekly", duration: .minutes(90),
        stages: [Stage(kind: .checkin, prompts: ["How do you arrive?"], each: SpanRange(.minutes(2)))]),
      circle: CircleFacts(agreements: [.sample("what is said here stays here", number: 1)])))

  /// A short meeting, from its opening on.
  static let meeting = [
    opened,
    sample(1, .joined(handle: Handle("heron"))),
    sample(2, .started),
    sample(3, .committed(number: 1, handle: Handle("heron"), text: .sample("call my father", number: 2), due: .sample)),
  ]
}

extension MeetingRecord {
  static let sample = MeetingRecord(
    agenda: "weekly", present: 6,
    stages: [
      Stage(
        kind: .checkin, title: "Check-in", held: true, planned: .minutes(12), used: .minutes(11), turns: 6,
        between: .minutes(1), voices: false),
      Stage(
        kind: .input, title: "A voice", held: false, planned: .minutes(5), used: .minutes(3), turns: 0,
        between: .minutes(3), voices: true),
    ],
    evenness: 0.875, moodIn: Mood(answers: 5, median: 5, spread: 2), moodOut: Mood(answers: 6, median: 6.5, spread: 1),
    decisions: [.sample("we meet every week"), .sample("tea first")], themes: ["humility", "anger"],
    summary: .sample("a slow evening"), facilitationChanges: true, meetAgain: Day.sample.advanced(by: 7))
}

extension RecordStore {
  /// Opens a meeting of one event and closes it.
  func hold(_ account: ClosingAccount, on day: Day = .sample, as meeting: MeetingID = .sample) throws {
    try append([.opened], to: meeting)
    try close(meeting, on: day, keeping: account)
  }
}
