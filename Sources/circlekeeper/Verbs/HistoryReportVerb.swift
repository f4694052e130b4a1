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

  @Option(help: ArgumentHelp("Write it into a new file.", valueName: "file"))
  var output: String?

  @OptionGroup var circle: CircleOptions

  func run() throws {
    let places = Places(circle: circle.name)
    let overview: HistoryOverview
    do throws(StoreError) {
      overview = try HistoryOverview(of: .openForReading(folder: places.circle), themes: places.agendas.tags)
    } catch {
      throw Failure(error)
    }
    let page = try HistoryPage.html(overview)
    guard let output else { return print(page, terminator: "") }
    try OutputFile.writeNew(page, to: output)
  }
}
