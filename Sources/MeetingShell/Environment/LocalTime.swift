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
    let today = moment(hour: hour, minute: minute, daysAfter: 0, wall: wall)
    return today > wall ? today : moment(hour: hour, minute: minute, daysAfter: 1, wall: wall)
  }

  /// That time of the day on the day of `wall`, in milliseconds since 1970.
  package static func today(hour: Int, minute: Int, wall: Int) -> Int {
    moment(hour: hour, minute: minute, daysAfter: 0, wall: wall)
  }

  private static func moment(hour: Int, minute: Int, daysAfter days: Int, wall: Int) -> Int {
    var seconds = wall / 1_000
    var fields = tm()
    localtime_r(&seconds, &fields)
    (fields.tm_hour, fields.tm_min, fields.tm_sec) = (Int32(hour), Int32(minute), 0)
    fields.tm_mday += Int32(days)
    fields.tm_isdst = -1
    return mktime(&fields) * 1_000
  }

  /// `21:04`.
  package var clockTime: String { Self.clockTime(minutes: hour * 60 + minute) }

  /// `21:04`, so many minutes after midnight.
  package static func clockTime(minutes: Int) -> String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
