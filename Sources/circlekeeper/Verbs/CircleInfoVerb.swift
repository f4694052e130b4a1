// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import RecordStore

struct CircleInfoVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info", abstract: "Where the circle's data is, and how much there is.")

  @OptionGroup var circle: CircleOptions

  @Flag(help: "Print a JSON object.")
  var json = false

  func run() throws {
    do throws(StoreError) {
      let info = try RecordStore.openForReading(folder: Places(circle: circle.name).circle).info()
      if json { return try print(json: info) }
      for line in Self.lines(info) { print(line) }
    } catch {
      throw Failure(error)
    }
  }
}
