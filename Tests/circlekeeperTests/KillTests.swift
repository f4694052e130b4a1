// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import RecordStore
import Support
import Testing

@Suite("A machine that dies", .serialized, .timeLimit(.minutes(5)))
struct KillTests {
  /// What is compared: everything but the times, which hold what the deaths took.
  private struct Kept: Equatable {
    let meetings: [MeetingRecord]
    let totals: CircleTotals

    init(_ store: RecordStore) throws {
      meetings = try store.records().map { record in
        var meeting = record.meeting
        meeting.evenness = nil
        meeting.stages = meeting.stages.map { stage in
          var stage = stage
          (stage.used, stage.between) = (.zero, .zero)
          return stage
        }
        return meeting
      }
      totals = try store.totals()
    }
  }

  private static func hold(killing deaths: Set<Int>) throws -> (kept: Kept, bytes: Data) {
    let program = try Program()
    defer { program.remove() }
    var conversation = try Conversation(program, ["meet", "nobodys-rescuer"])
    for (index, line) in Evening.lines.enumerated() {
      try conversation.say(line)
      guard deaths.contains(index) else { continue }
      conversation.kill()
      conversation = try Conversation(program, ["resume"])
      // Texts wait for the names. With the latecomer there are eight seats, else the longer line is refused.
      for count in [Evening.names.count, Evening.names.count - 1] {
        try conversation.say("names " + Evening.names.prefix(count).joined(separator: ", "))
      }
    }
    try conversation.say("#")
    let journal = program.bytes
    try conversation.end()
    _ = try program.run(["resume"], lines: ["close"])
    let store = try RecordStore.openForReading(folder: program.home + "/circle")
    return (try Kept(store), journal + program.bytes)
  }

  @Test("killed twenty times and resumed each time, the evening leaves what it leaves unharmed")
  func kills() throws {
    let after = Evening.lines.firstIndex(of: "start") ?? 1
    var random = Random(seed: 20)
    let deaths = Set((after..<Evening.lines.count - 1).shuffled(using: &random).prefix(20))
    let unharmed = try Self.hold(killing: [])
    let harmed = try Self.hold(killing: deaths)
    #expect(harmed.kept == unharmed.kept)
    #expect(unharmed.kept.meetings.first?.present == 8)
    #expect(unharmed.kept.totals.commitmentsMade == 2)
    #expect(Traces.of(Evening.names, in: Array(unharmed.bytes)) == [])
    #expect(Traces.of(Evening.names, in: Array(harmed.bytes)) == [])
  }

  private struct Random: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state
    }
  }
}
