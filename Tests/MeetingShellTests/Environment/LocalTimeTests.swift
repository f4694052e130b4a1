// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import MeetingShell

/// In processes of their own: the time zone belongs to a whole process.
@Suite("The clock on the wall", .timeLimit(.minutes(5)))
struct LocalTimeTests {
  /// Central Europe's rule, so that no time-zone files are needed: one hour ahead in winter, two in summer.
  private static func adoptCentralEurope() {
    setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1)
    tzset()
  }

  private static let hour = 3_600_000
  /// Sunday, 25 October 2026, 00:00 in Greenwich: an hour before Central Europe's clocks go back from 03:00 to 02:00.
  private static let autumn = 1_792_886_400_000
  /// Sunday, 28 March 2027, 00:00 in Greenwich: an hour before they go forward from 02:00 to 03:00.
  private static let spring = 1_806_192_000_000

  @Test("shows the hour twice when summer time ends, and none in between when it begins")
  func shown() async {
    await #expect(processExitsWith: .success) {
      Self.adoptCentralEurope()
      func times(from start: Int) -> [String] {
        (0...3).map { LocalTime(wall: start + $0 * Self.hour + Self.hour / 2).clockTime }
      }
      #expect(times(from: Self.autumn) == ["02:30", "02:30", "03:30", "04:30"])
      #expect(times(from: Self.spring) == ["01:30", "03:30", "04:30", "05:30"])
    }
  }

  @Test("the next 02:30 of the night that has it twice is the next one, whichever that is")
  func twice() async {
    await #expect(processExitsWith: .success) {
      Self.adoptCentralEurope()
      let (first, second) = (Self.autumn + Self.hour / 2, Self.autumn + Self.hour * 3 / 2)
      for (wall, expected) in [
        (Self.autumn - Self.hour, first), (first - 1, first), (first, second), (first + 600_000, second),
        (second - 1, second), (second, second + 24 * Self.hour),
      ] {
        // Whatever was asked before: the system's own guess depends on that.
        for before in [Self.spring, Self.autumn - 100 * 24 * Self.hour, second] {
          _ = LocalTime.next(hour: 12, minute: 0, after: before)
          #expect(LocalTime.next(hour: 2, minute: 30, after: wall) == expected)
        }
      }
    }
  }

  @Test("the 02:30 that does not exist is an hour later on the clock, and never in the past")
  func never() async {
    await #expect(processExitsWith: .success) {
      Self.adoptCentralEurope()
      for before in [Self.spring - 100 * 24 * Self.hour, Self.spring + 100 * 24 * Self.hour] {
        _ = LocalTime.next(hour: 12, minute: 0, after: before)
        let next = LocalTime.next(hour: 2, minute: 30, after: Self.spring + 3 * Self.hour / 4)
        #expect(next == Self.spring + 3 * Self.hour / 2)
        #expect(LocalTime(wall: next).clockTime == "03:30")
      }
    }
  }

  @Test("an evening before either night ends when its clock says so")
  func evening() async {
    await #expect(processExitsWith: .success) {
      Self.adoptCentralEurope()
      for (wall, zone) in [(Self.autumn - 6 * Self.hour, 2), (Self.spring - 6 * Self.hour, 1)] {
        let ends = LocalTime.next(hour: 21, minute: 30, after: wall)
        #expect(ends - wall == (21 - 18 - zone) * Self.hour + Self.hour / 2)
        // Breakfast is an hour further away, or nearer.
        let breakfast = LocalTime.next(hour: 8, minute: 0, after: wall)
        #expect(breakfast - wall == (14 - zone + (zone == 2 ? 1 : -1)) * Self.hour)
        #expect(LocalTime.today(hour: 8, minute: 0, wall: wall) == wall - (10 + zone) * Self.hour)
      }
    }
  }
}
