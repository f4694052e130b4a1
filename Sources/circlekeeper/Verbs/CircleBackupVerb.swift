// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import RecordStore

struct CircleBackupVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the circle into a new file, also while a meeting runs.",
    discussion: "The copy is read through before it gets its name. What the circle forgets later, the copy keeps.")

  @Argument(help: "The new file, such as circle-2027-01-31.sqlite.")
  var file: String

  @OptionGroup var circle: CircleOptions

  func run() throws {
    try attempt { () throws(StoreError) in try RecordStore.openForReading(folder: circle.folder).backUp(to: file) }
    printLine("The circle is copied into \(file), and the copy is whole.")
    printLine("To put it in place one day: circlekeeper circle restore \(file)")
  }
}
