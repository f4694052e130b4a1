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
    let store = try attempt { () throws(StoreError) in
      let store = try RecordStore.openForReading(folder: circle.folder)
      try store.backUp(to: file)
      return store
    }
    printSentence("The circle is copied into \(file), and the copy is whole.")
    printSentence(
      store.isSealed
        ? "It opens with the passphrase that the circle has now."
        : "It has no passphrase: who can open it can read its texts. Keep it where nobody else gets at it.")
    if try attempt({ () throws(StoreError) in try store.info().hasUnfinishedMeeting }) {
      printSentence(
        "A meeting is unfinished, and the copy has its steps: which word spoke when, and for how long. A copy made after "
          + "close has none of that.")
    }
    printSentence("To put it in place one day: circlekeeper circle restore \(file)")
  }
}
