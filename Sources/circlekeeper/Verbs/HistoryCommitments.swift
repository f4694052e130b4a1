// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import History
import RecordStore

struct HistoryCommitments: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "commitments", abstract: "The open commitments by number and words; ended ones are counts.")

  @Flag(help: "Print a JSON object.")
  var json = false

  @OptionGroup var circle: CircleOptions

  func run() throws {
    let store = try circle.openForReading()
    let list: CommitmentList
    do throws(StoreError) {
      list = try CommitmentList(of: store, on: circle.today)
    } catch {
      throw Failure(error)
    }
    if json { return try printJSON(list) }
    printLines(list.text(TextLayout(width: outputColumns())))
  }
}
