// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import RecordStore

struct CirclePassphrase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "passphrase", abstract: "Change the circle's passphrase.",
    discussion: "With --passphrase-fd, the first line is the one until now, the second the new one.")

  @OptionGroup var circle: CircleOptions

  func run() throws {
    let store = try circle.openPresentForWriting(unlocking: false)
    guard store.isSealed else {
      throw Failure(.usage, "This circle has no passphrase. circlekeeper circle lock gives it one.")
    }
    let entry = circle.entry
    try entry.unlockCurrent(of: store)
    guard let new = try entry.choose("The new passphrase: ") else { return }
    try attempt { () throws(StoreError) in try store.changePassphrase(to: new, today: circle.today) }
    printSentence("The circle opens with the new passphrase only. A copy made before still opens with the old one.")
    printSentence("Write the new one on the page, in place of the old. \(PassphraseSheet.nobodyCanRecoverIt)")
  }
}
