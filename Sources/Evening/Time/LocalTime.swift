// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
package import MeetingCore

/// A moment as the clock on the wall shows it.
package struct LocalTime: Hashable, Sendable {
  package let day: Day
  package let hour: Int
  package let minute: Int

  /// - Parameter wall: milliseconds since 1970.
  package init(wall: Int) {
    var seconds = wall / 1_000
    var fields = tm()
    localtime_r(&seconds, &fields)
    let epoch = Day(number: 0)
    day = Day(year: Int(fields.tm_year) + 1900, month: Int(fields.tm_mon) + 1, day: Int(fields.tm_mday)) ?? epoch
    (hour, minute) = (Int(fields.tm_hour), Int(fields.tm_min))
  }

  /// The wall clock's next such moment after `wall`, in milliseconds since 1970.
  package static func next(hour: Int, minute: Int, after wall: Int) -> Int {
    let soon = (0...1).flatMap { moments(hour: hour, minute: minute, daysAfter: $0, wall: wall) }
    return soon.first { $0 > wall } ?? wall
  }

  /// That time of the day on the day of `wall`, in milliseconds since 1970.
  package static func today(hour: Int, minute: Int, wall: Int) -> Int {
    moments(hour: hour, minute: minute, daysAfter: 0, wall: wall).first ?? wall
  }

  /// When the clock shows that time: twice on the day on which summer time ends. A time that is left out when it begins
  /// comes as long after the change as it was meant to.
  private static func moments(hour: Int, minute: Int, daysAfter days: Int, wall: Int) -> [Int] {
    var seconds = wall / 1_000
    var now = tm()
    localtime_r(&seconds, &now)
    let day = LocalTime(wall: wall).day.advanced(by: days)
    // Asked for either: left to itself, `mktime` takes the one that it found last.
    let both = [Int32(1), 0].map { isSummer in
      var fields = now
      (fields.tm_hour, fields.tm_min, fields.tm_sec) = (Int32(hour), Int32(minute), 0)
      fields.tm_mday += Int32(days)
      fields.tm_isdst = isSummer
      return mktime(&fields) * 1_000
    }.sorted()
    let shown = both.filter { moment in
      let time = LocalTime(wall: moment)
      return (time.day, time.hour, time.minute) == (day, hour, minute)
    }
    return shown.isEmpty ? both.suffix(1) : shown
  }

  /// `21:04`.
  package var clockTime: String { Self.clockTime(minutes: hour * 60 + minute) }

  /// `21:04`, so many minutes after midnight.
  package static func clockTime(minutes: Int) -> String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
