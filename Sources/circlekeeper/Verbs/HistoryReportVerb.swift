// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import ArgumentParser
import History
import RecordStore

struct HistoryReportVerb: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case html
  }

  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "One page to project or to print, for the circle itself.")

  @Option(help: "html: one file that needs no network and no script.")
  var format: Format

  @OptionGroup var output: OutputOptions

  @OptionGroup var circle: CircleOptions

  func run() throws {
    let places = Places(circle: circle.name)
    let overview: HistoryOverview
    do throws(StoreError) {
      overview = try HistoryOverview(of: .openForReading(folder: places.circle), themes: places.agendas.tags)
    } catch {
      throw Failure(error)
    }
    try output.write(try HistoryPage.html(overview))
  }
}
