// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import RecordStore
import Sealing

struct CircleVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "circle", abstract: "The circle's own data.",
    subcommands: [
      CircleInit.self, CircleInfoVerb.self, CircleLock.self, CirclePassphrase.self, CircleBackupVerb.self,
      CircleRestore.self, CirclePurge.self, CircleForget.self, CircleDoctor.self,
    ])
}

extension CircleVerb {
  /// Whether it is one of its verbs, by whose name alone it may have been called.
  static func knows(_ verb: String) -> Bool {
    configuration.subcommands.contains { $0.configuration.commandName == verb }
  }
}

struct CircleInit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a place for the circle's data. A first meeting does it by itself.",
    discussion: "At a terminal it offers a passphrase, which seals all texts. circle lock does it later as well.")

  @OptionGroup var circle: CircleOptions

  func run() throws {
    // Before anything is made: who leaves at the question leaves no open circle.
    let passphrase = try circle.info().created == nil ? choose() : nil
    let store = try circle.openForWriting(unlocking: false)
    guard store.isNew else {
      printSentence("The circle is there already: \(store.folder)")
      if !store.isSealed { printSentence(Self.hasNone) }
      return
    }
    guard let passphrase else { return printSentence(Self.hasNone) }
    do throws(Failure) {
      try circle.seal(store, with: passphrase)
    } catch {
      if !store.isSealed { printMessage(Self.hasNone) }
      throw error
    }
    printLine("")
    for line in PassphraseSheet.lines(folder: store.folder, hadTexts: false) { printLine(line) }
  }

  private static let hasNone =
    "It has no passphrase: who can open its file can read its texts. circlekeeper circle lock gives it one."

  private func choose() throws(Failure) -> Passphrase? {
    printSentence("The circle's data will be in \(circle.folder)")
    let entry = circle.entry
    if entry.asks { printMessage("A passphrase seals what you will write down.") }
    return try entry.choose("Type one, or press Enter for none: ", mayBeNone: true)
  }
}
