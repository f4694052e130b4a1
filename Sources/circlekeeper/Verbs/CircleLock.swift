// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import RecordStore
import Sealing

struct CircleLock: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock", abstract: "Give the circle a passphrase, which seals all its texts.",
    discussion: "The passphrase is typed, or read from an open file. Nobody can recover it.")

  @OptionGroup var circle: CircleOptions

  func run() throws {
    let store = try circle.openForWriting(unlocking: false)
    guard !store.isSealed else {
      throw Failure(.usage, "This circle has a passphrase already. circlekeeper circle passphrase changes it.")
    }
    guard let passphrase = try circle.entry.choose("A passphrase for the circle: ") else { return }
    try circle.seal(store, with: passphrase)
    for line in PassphraseSheet.lines(folder: store.folder, hadTexts: !store.isNew) { printLine(line) }
  }
}

extension CircleOptions {
  func seal(_ store: RecordStore, with passphrase: Passphrase) throws(Failure) {
    do throws(StoreError) {
      try store.seal(with: passphrase, today: today)
    } catch {
      throw Failure(error)
    }
  }
}
