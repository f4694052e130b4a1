// SPDX-License-Identifier: GPL-3.0-or-later

import LineEditor
import MeetingCore
import RecordStore
import Testing

@testable import MeetingShell

/// Somebody sets the clock on the wall while a meeting runs; or a time server does, or summer time ends.
@Suite("A wall clock that is moved", .timeLimit(.minutes(5)))
struct WallClockTests {
  /// Both clocks, moved by hand. Only the session's own thread looks at them.
  private final class Clocks: @unchecked Sendable {
    var moment = Span.zero
    var wall = Circle.evening

    var clock: Clock { Clock(moment: { self.moment }, wall: { self.wall }) }

    func pass(_ span: Span) -> Step {
      .act {
        self.moment += span
        self.wall += span.milliseconds
      }
    }

    /// The running clock does not move.
    func set(_ span: Span) -> Step { .act { self.wall += span.milliseconds } }
  }

  /// Shows the same hour and minute in Greenwich.
  private static let year = Span.hours(24 * 365)

  /// Into the first turn of the check-in, 30 s of it used.
  private static func turn(_ clocks: Clocks) -> [Step] {
    ["join Tom, Jan, Ali", "until 21:20", "start", "goto 4", "next", clocks.pass(.seconds(30)), "status", "plan"]
  }

  @Test(
    "by a year, forth, back, or both, in the middle of a turn, changes nothing of it",
    arguments: [
      [Self.year], [.zero - Self.year], [Self.year, .zero - Self.year], [Self.year, .zero - Self.year - Self.year],
    ])
  func midTurn(jumps: [Span]) throws {
    let clocks = Clocks()
    let circle = try Circle()
    let sitting = try circle.sit(
      Self.turn(clocks) + jumps.map(clocks.set) + ["status", "plan", clocks.pass(.seconds(10)), "status"],
      clock: clocks.clock)
    let before = (try sitting.reply("status"), try sitting.reply("plan"))
    let after = (try sitting.reply("status", 2), try sitting.reply("plan", 2))
    #expect(!before.0.status.isEmpty && before.0.status == after.0.status)
    #expect(before.0.said == after.0.said && before.1.said == after.1.said)
    #expect(sitting.session.t == .seconds(40))
    let state = try #require(sitting.state)
    let turn = try #require(state.run?.turn)
    #expect(
      state.left(of: turn, at: sitting.session.t) == state.left(of: turn, at: .seconds(30)).map { $0 - .seconds(10) })
    #expect(state.hardEnd == .minutes(110))
  }

  @Test("tells of no time that did not pass: neither a cue nor a bell")
  func cues() throws {
    let clocks = Clocks()
    let sitting = try Circle().sit(
      Self.turn(clocks) + [clocks.set(Self.year), "#", clocks.set(.zero - Self.year - Self.year), "#"],
      clock: clocks.clock)
    #expect(sitting.source.replies.suffix(2).allSatisfy { $0.said == [] && $0.bells == 0 })
    #expect(!sitting.eventNames.contains("timeIsRound"))
  }

  @Test("by an hour, the end is shown on the new clock, as far away as before")
  func hour() throws {
    let clocks = Clocks()
    let sitting = try Circle().sit(
      Self.turn(clocks) + [clocks.set(.hours(-1)), "status", "until 20:20", "status"], clock: clocks.clock)
    func end(_ reply: Reply) throws -> Int {
      let match = try #require(reply.status.firstMatch(of: /ends about (\d\d):(\d\d)/), "\(reply.status)")
      return (Int(match.1) ?? 0) * 60 + (Int(match.2) ?? 0)
    }
    #expect(try end(sitting.reply("status", 2)) == end(sitting.reply("status")) - 60)
    #expect(sitting.state?.hardEnd == .minutes(110))
  }

  @Test("is kept with the day that the clock shows at the close, less the time that the meeting took")
  func day() throws {
    for (jumps, day) in [
      ([Self.year, .zero - Self.year], "2026-12-30"), ([Self.year], "2027-12-30"), ([.zero - Self.year], "2025-12-30"),
    ] {
      let clocks = Clocks()
      let circle = try Circle()
      // Closed after midnight.
      try circle.sit(
        Self.turn(clocks) + jumps.map(clocks.set) + [clocks.pass(.hours(5)), "close", "close"], clock: clocks.clock)
      #expect(try circle.store.records().first?.date == Day(parsing: day))
    }
  }

  @Test("between two sittings is a gap that is never counted")
  func resumed() throws {
    for jump in [Self.year, .zero - Self.year] {
      let clocks = Clocks()
      let circle = try Circle()
      try circle.sit(Self.turn(clocks), clock: clocks.clock)
      clocks.wall += jump.milliseconds
      let resumed = try circle.sit(["status"], opening: .unfinished(asking: false), clock: clocks.clock)
      #expect(resumed.greeting.text.hasSuffix("The time since then is not counted."))
      #expect(resumed.session.t == .zero)
    }
  }
}
