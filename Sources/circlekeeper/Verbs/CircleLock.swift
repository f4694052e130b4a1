// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import MeetingCore
import RecordStore
import Sealing

struct CircleLock: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock", abstract: "Give the circle a passphrase, which seals all its texts.",
    discussion: "The passphrase is typed, or read from an open file. Nobody can recover it.")

  @OptionGroup var circle: CircleOptions

  func run() throws {
    let store = try circle.openPresentForWriting(unlocking: false)
    guard !store.isSealed else {
      throw Failure(.usage, "This circle has a passphrase already. circlekeeper circle passphrase changes it.")
    }
    guard let passphrase = try circle.entry.choose("A passphrase for the circle: ") else { return }
    try circle.seal(store, with: passphrase)
    for line in PassphraseSheet.lines(folder: store.folder, hadTexts: true) { printLine(line) }
    let (copies, files) = (store.openCopies, store.pluginFiles.count)
    if copies > 0 {
      printMessage(
        "Beside it, \(Words.count(copies, "older state")) of the circle can still be read without the passphrase. "
          + "To delete what was before: circlekeeper circle forget --copies")
    }
    if files > 0 {
      printMessage(
        "Beside it, \(Words.count(files, "file")) that plugins wrote can still be read. "
          + "To delete what they wrote: circlekeeper circle forget --files")
    }
  }
}

extension CircleOptions {
  func seal(_ store: RecordStore, with passphrase: Passphrase) throws(Failure) {
    try attempt { () throws(StoreError) in try store.seal(with: passphrase, today: today) }
  }
}
