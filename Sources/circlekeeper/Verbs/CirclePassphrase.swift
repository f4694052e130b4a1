// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import RecordStore
import TerminalText

struct CirclePassphrase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "passphrase", abstract: "Change the circle's passphrase.",
    discussion: "With --passphrase-fd, the first line is the one until now, the second the new one.")

  @OptionGroup var circle: CircleOptions

  func run() throws {
    let store = try circle.openForWriting(unlocking: false)
    guard store.isSealed else {
      throw Failure(.usage, "This circle has no passphrase. circlekeeper circle lock gives it one.")
    }
    let entry = circle.entry
    let current = try entry.current()
    do throws(StoreError) {
      try store.unlock(with: current, today: circle.today)
    } catch {
      throw Failure(error)
    }
    guard let new = try entry.choose("The new passphrase: ") else { return }
    do throws(StoreError) {
      try store.changePassphrase(from: current, to: new)
    } catch {
      throw Failure(error)
    }
    let told = """
      The circle opens with the new passphrase only. A copy made before still opens with the old one.
      Write the new one on the page, in place of the old. \(PassphraseSheet.nobodyCanRecoverIt)
      """
    for line in wrapped(told, width: min(outputColumns(), 80)) { printLine(line) }
  }
}
