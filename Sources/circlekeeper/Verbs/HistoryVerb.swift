// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import History
import RecordStore

struct HistoryVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "What the circle's closed meetings left: figures of the group, and no names.")

  @Flag(help: "Print a JSON object.")
  var json = false

  @OptionGroup var circle: CircleOptions

  func run() throws {
    let report: HistoryReport
    do throws(StoreError) {
      report = try HistoryReport(of: RecordStore.openForReading(folder: Places(circle: circle.name).circle))
    } catch {
      throw Failure(error)
    }
    print(json ? try report.json() : report.text(width: outputColumns()))
  }
}
