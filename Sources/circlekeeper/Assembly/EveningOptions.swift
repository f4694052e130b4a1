// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Evening
import MeetingCore

/// An evening that is only thought of: for how many men, from when, until when.
struct EveningOptions: ParsableArguments {
  @OptionGroup var crowd: PeopleOption

  @Option(
    help: ArgumentHelp("When it begins. Without it: now.", valueName: "HH:MM"), transform: ClockTime.init(argument:))
  var start: ClockTime?

  @Option(
    help: ArgumentHelp("When it has to end. Without it: after the agenda's own duration.", valueName: "HH:MM"),
    transform: ClockTime.init(argument:))
  var until: ClockTime?

  /// - Parameter now: milliseconds since 1970.
  /// - Returns: when it begins, in the same measure, and how long it lasts.
  func time(for agenda: Agenda, now: Int) throws(Failure) -> (starts: Int, length: Span) {
    let starts =
      start.map { LocalTime.today(hour: $0.hour, minute: $0.minute, wall: now) } ?? (now + 30_000) / 60_000 * 60_000
    guard let until else { return (starts, agenda.duration) }
    let ends = LocalTime.next(hour: until.hour, minute: until.minute, after: starts)
    let length = Span(milliseconds: ends - starts)
    guard length <= .hours(12) else {
      throw Failure(
        .usage,
        "From \(LocalTime(wall: starts).clockTime) until \(LocalTime(wall: ends).clockTime) is more than twelve hours. "
          + "Name an end after the start, such as: --start 19:30 --until 21:30")
    }
    return (starts, length)
  }
}
