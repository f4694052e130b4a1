// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import History
import RecordStore
import TerminalText

struct HistoryGuess: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guess", abstract: "Guess together how evenly time was shared, then see. Nothing of it is kept.")

  @OptionGroup var circle: CircleOptions

  func run() throws {
    let evenness: Figure<CircleFigures.Evenness>
    do throws(StoreError) {
      evenness = try HistoryOverview(of: .openForReading(folder: Places(circle: circle.name).circle)).figures
        .evenness
    } catch {
      throw Failure(error)
    }
    guard evenness.shown(on: .screen) != nil else { return say(Guess.tooFew(evenness.meetings)) }
    say(Guess.question)
    while let line = readLine() {
      guard let guess = Guess(line) else {
        say(Guess.askedAgain)
        continue
      }
      for sentence in guess.reveal(evenness) { say(sentence) }
      return
    }
    say("No guess, so nothing is shown. circlekeeper history shows it whenever you like.")
  }

  private func say(_ sentence: String) {
    for line in wrapped(sentence, width: outputColumns()) { printLine(line) }
  }
}
