// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import History
import RecordStore

struct HistoryMeetings: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meetings", abstract: "The closed meetings one by one.")

  @Flag(help: "Print a JSON object.")
  var json = false

  @OptionGroup var looking: HistoryOptions
  @OptionGroup var circle: CircleOptions

  func run() throws {
    let places = Places(circle: circle.name)
    let store = try circle.openForReading()
    let list: MeetingList
    do throws(StoreError) {
      list = try MeetingList(of: store, looking.filter)
    } catch {
      throw Failure(error)
    }
    if json { return try printJSON(list) }
    printLines(list.text(looking.layout(places)))
  }
}
