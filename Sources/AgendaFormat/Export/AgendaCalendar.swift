// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore
internal import TerminalText

/// An evening as one event of a calendar, after RFC 5545. It names no place and no people.
///
/// Its times are local and bound to no time zone ("floating"): the evening begins when the clock on the wall says so.
/// The same agenda on the same day is the same event, so that a calendar that takes it again changes what it has.
package struct AgendaCalendar: Sendable {
  package var id: String
  package var handout: Handout
  package var tags: [String]
  package var day: Day
  /// Time of the day.
  package var begins: Span
  package var lasts: Span
  /// When the file was made, in milliseconds since 1970.
  package var stamp: Int

  package init(
    _ agenda: Agenda, _ handout: Handout, day: Day, begins: Span, lasts: Span, stamp: Int
  ) {
    id = agenda.id
    tags = agenda.tags
    self.handout = handout
    self.day = day
    self.begins = begins
    self.lasts = lasts
    self.stamp = stamp
  }

  /// The whole file, each line ended by CR and LF.
  package var text: String {
    let language = "LANGUAGE=\(handout.language)"
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Circlekeeper//Circlekeeper//EN", "BEGIN:VEVENT",
      "UID:\(handout.language)-\(id)-\(local(.zero))@circlekeeper.invalid", "DTSTAMP:\(Self.utc(stamp))",
      "DTSTART:\(local(.zero))", "DTEND:\(local(lasts))", "CLASS:PRIVATE",
      "SUMMARY;\(language):\(CalendarText.escaped(handout.title))",
      "DESCRIPTION;\(language):\(CalendarText.escaped(description))",
    ]
    if !tags.isEmpty { lines.append("CATEGORIES:\(tags.map(CalendarText.escaped).joined(separator: ","))") }
    lines += ["END:VEVENT", "END:VCALENDAR"]
    return lines.map { CalendarText.folded(harmless($0)) + "\r\n" }.joined()
  }

  /// The aim, then when each stage begins and how long it lasts.
  private var description: String {
    let stages = handout.stages.map { "\($0.begins)  \($0.heading), \($0.time)" }
    return (handout.aim + (handout.aim.isEmpty ? [] : [""]) + stages).joined(separator: "\n")
  }

  private func local(_ later: Span) -> String {
    Self.date(seconds: day.number * 86_400 + (begins + later).seconds)
  }

  private static func utc(_ wall: Int) -> String { date(seconds: wall / 1_000) + "Z" }

  /// `20261203T193000`.
  private static func date(seconds: Int) -> String {
    let day = Day(number: seconds / 86_400).description.filter { $0 != "-" }
    let ofDay = seconds % 86_400
    let clock = [ofDay / 3_600, ofDay / 60 % 60, ofDay % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(day)T\(clock.joined())"
  }
}
