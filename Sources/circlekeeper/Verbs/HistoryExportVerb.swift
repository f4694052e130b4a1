// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import History
import RecordStore

struct HistoryExportVerb: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv, json
  }

  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Figures that may leave the circle: by periods of five meetings and more.",
    discussion: """
      No day, no agenda, no text, and nothing that rests on fewer than five meetings or five men. A later export holds \
      what an earlier one does, unchanged, and whole new periods.
      """)

  @Option(help: "csv: one figure a line. json: for another program, and for history merge.")
  var format: Format

  @Option(help: ArgumentHelp("Write it into a new file.", valueName: "file"))
  var output: String?

  @OptionGroup var circle: CircleOptions

  func run() throws {
    let export: HistoryExport?
    do throws(StoreError) {
      export = try HistoryExport(of: .openForReading(folder: Places(circle: circle.name).circle))
    } catch {
      throw Failure(error)
    }
    guard let export else {
      throw Failure(
        .content,
        "Nothing may leave the circle yet. It takes five closed meetings, mostly of five men or more, and one in a later month."
      )
    }
    let text = format == .csv ? export.csv : try prettyJSON(export) + "\n"
    guard let output else { return printDocument(text) }
    try OutputFile.write(text, to: output)
  }
}
