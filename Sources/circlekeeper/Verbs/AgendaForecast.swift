// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import ArgumentParser
import Evening
import MeetingCore
import TerminalText

struct AgendaForecast: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast", abstract: "Hold an agenda many times by chance: how likely it is to end on time.",
    discussion: """
      People come, begin, speak and pass as a model says, and the time is planned anew at each stage as in a meeting. \
      On time means not after the end. The model's figures and their sources are in the documentation of MeetingCore.
      """)

  @Argument(help: "An agenda's id, such as weekly or de/weekly, or a file.")
  var agenda: String

  @OptionGroup var evening: EveningOptions

  @Option(help: ArgumentHelp("How many evenings.", valueName: "N"))
  var runs = 10_000

  @Option(help: ArgumentHelp("The same seed gives the same answer.", valueName: "N"))
  var seed: UInt64 = 1

  @OptionGroup(title: "What people do") var model: ModelOptions

  @Flag(help: "Print a JSON object.")
  var json = false

  func validate() throws {
    guard (1...1_000_000).contains(runs) else {
      throw ValidationError("Between 1 and 1000000 evenings can be held, such as: --runs 10000")
    }
  }

  func run() throws {
    let agenda = try Places(circle: nil).find(agenda).agenda
    let (starts, length) = try evening.time(for: agenda, now: Clock.live().wall())
    let forecast = Forecast(
      agenda, people: evening.crowd.people(for: agenda), goal: length, model: model.model, runs: runs, seed: seed)
    let report = ForecastReport(forecast, of: agenda) { moment in
      LocalTime(wall: starts + moment.milliseconds).clockTime
    }
    if json {
      try printJSON(report)
    } else {
      for line in report.lines(width: outputColumns(), blocks: TextLocale.isUTF8) { printLine(line) }
      if evening.crowd.people == nil { printMessage("Another number of men: --people N") }
    }
  }
}
