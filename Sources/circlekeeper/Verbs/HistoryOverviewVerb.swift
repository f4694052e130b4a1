// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import ArgumentParser
import History
import RecordStore

/// What `circlekeeper history` alone does.
struct HistoryOverviewVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overview", abstract: "Everything on one screen. history alone does the same.")

  @Flag(help: "Print a JSON object.")
  var json = false

  @OptionGroup var looking: HistoryOptions
  @OptionGroup var circle: CircleOptions

  func run() throws {
    let places = Places(circle: circle.name)
    let overview: HistoryOverview
    do throws(StoreError) {
      overview = try HistoryOverview(
        of: .openForReading(folder: places.circle), looking.filter, themes: places.agendas.tags)
    } catch {
      throw Failure(error)
    }
    if json { return try printJSON(overview) }
    printLines(overview.text(looking.layout(places)))
  }
}
