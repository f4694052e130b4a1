// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import History
import MeetingShell
import RecordStore

struct HistoryCommitments: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "commitments", abstract: "The open commitments by number and words; ended ones are counts.")

  @Flag(help: "Print a JSON object.")
  var json = false

  @OptionGroup var circle: CircleOptions

  func run() throws {
    let list: CommitmentList
    do throws(StoreError) {
      list = try CommitmentList(
        of: .openForReading(folder: Places(circle: circle.name).circle),
        on: LocalTime(wall: Clock.live().wall()).day)
    } catch {
      throw Failure(error)
    }
    if json { return try printJSON(list) }
    print(list.text(TextLayout(width: outputColumns())))
  }
}
