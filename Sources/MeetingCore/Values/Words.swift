// SPDX-License-Identifier: GPL-3.0-or-later

/// Lengths, lists and dates as people say them, on every screen and page.
package enum Words {
  /// `1:05`, or `1:02:05` from an hour on: a running clock.
  package static func clock(_ span: Span) -> String {
    let total = span.clamped.seconds
    let (hours, minutes, seconds) = (total / 3_600, total / 60 % 60, total % 60)
    return hours > 0 ? "\(hours):\(two(minutes)):\(two(seconds))" : "\(minutes):\(two(seconds))"
  }

  /// `30 seconds`, `1 minute`, `2 minutes 30`, `1 hour 5 min`: a length said aloud, to the nearest second.
  package static func length(_ span: Span) -> String {
    let total = (span.clamped + Span(milliseconds: 500)).seconds
    let (hours, minutes, seconds) = (total / 3_600, total / 60 % 60, total % 60)
    if hours > 0 { return "\(count(hours, "hour"))" + (minutes > 0 ? " \(minutes) min" : "") }
    if minutes == 0 { return count(seconds, "second") }
    return count(minutes, "minute") + (seconds > 0 ? " \(seconds)" : "")
  }

  /// `about 12 min`, to the nearest minute.
  package static func about(_ span: Span) -> String { "about \(max(1, (span.clamped.seconds + 30) / 60)) min" }

  package static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// `Tom`, `Tom and Ali`, `Tom, Ali and Jan`.
  package static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// `a`, `a or b`, `a, b or c`.
  package static func choice(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " or " + last
  }

  /// `Friday 4 December 2026`.
  package static func day(_ day: Day) -> String {
    "\(weekdays[day.weekday - 1]) \(day.day) \(months[day.month - 1]) \(day.year)"
  }

  private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
