// SPDX-License-Identifier: GPL-3.0-or-later

import TerminalText

/// The page to print when a circle gets a passphrase.
enum PassphraseSheet {
  static let nobodyCanRecoverIt = "Nobody can recover it: not the program, and not who wrote it."

  /// - Parameter hadTexts: texts lay open until now, so that there may be copies of them.
  static func lines(folder: String, hadTexts: Bool) -> [String] {
    let sealed =
      "It seals what you write down: the running meeting, agreements, commitments, decisions, summaries and the numbers "
      + "for a hard moment. Dates, times and counts stay readable, and so do the titles and themes of agendas."
    let without = "\(nobodyCanRecoverIt) Without it the words are gone, and the figures remain."
    let paper =
      "Write it on this page, printed or copied by hand. Keep the page where two of you find it, and where the laptop "
      + "is not."
    let copies =
      "Until today the texts lay open. Copies and backups made before are not sealed, and a disk may keep old traces."
    let paragraphs =
      ["The passphrase of the circle in \(harmless(folder))", sealed, without, paper] + (hadTexts ? [copies] : [])
      + ["Passphrase: ________________________________________"]
    return paragraphs.flatMap { wrapped($0, width: min(outputColumns(), 80)) + [""] }.dropLast()
  }
}
