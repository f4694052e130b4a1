// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import RecordStore

struct CircleVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "circle", abstract: "The circle's own data.",
    subcommands: [
      CircleInit.self, CircleInfoVerb.self, CircleLock.self, CirclePassphrase.self, CircleBackupVerb.self,
      CircleRestore.self, CirclePurge.self, CircleForget.self, CircleDoctor.self,
    ])
}

struct CircleInit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a place for the circle's data. A first meeting does it by itself.",
    discussion: "At a terminal it offers a passphrase, which seals all texts. circle lock does it later as well.")

  @OptionGroup var circle: CircleOptions

  func run() throws {
    let store = try circle.openForWriting(unlocking: false)
    guard store.isNew else {
      printLine("The circle is there already: \(store.folder)")
      if !store.isSealed { printLine("It has no passphrase. circlekeeper circle lock gives it one.") }
      return
    }
    printLine("The circle's data will be in \(store.folder)")
    let question = "A passphrase seals what you will write down. Type one, or press Enter for none: "
    guard let passphrase = try circle.entry.choose(question, mayBeNone: true) else { return }
    try circle.seal(store, with: passphrase)
    printLine("")
    for line in PassphraseSheet.lines(folder: store.folder, hadTexts: false) { printLine(line) }
  }
}
