// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import ArgumentParser
import Evening
import MeetingCore

struct AgendaPlan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Lay an agenda out on the clock: when each stage begins, and what each man gets.",
    discussion: """
      Every range is stretched by the same share, so that all ends in time. Where not even the shortest turns fit, it \
      says which stages could be left out.
      """)

  @Argument(help: "An agenda's id, such as weekly or de/weekly, or a file.")
  var agenda: String

  @OptionGroup var evening: EveningOptions

  @Flag(help: "Print a JSON object.")
  var json = false

  func run() throws {
    let agenda = try Places(circle: nil).find(agenda).agenda
    let (starts, length) = try evening.time(for: agenda, now: Clock.live().wall())
    let table = Timetable(agenda, people: evening.crowd.people(for: agenda), length: length) { moment in
      LocalTime(wall: starts + moment.milliseconds).clockTime
    }
    if json {
      try printJSON(table)
    } else {
      for line in table.lines(width: outputColumns()) { printLine(line) }
      if evening.crowd.people == nil { printMessage("Another number of men: --people N") }
    }
  }
}
