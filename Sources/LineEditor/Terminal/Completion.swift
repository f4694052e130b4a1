// SPDX-License-Identifier: GPL-3.0-or-later

import TerminalText

/// One word that Tab may put in place of the one being typed, with a few words about it.
package struct Completion: Equatable, Sendable {
  package var text: String
  package var note: String?

  package init(_ text: String, note: String? = nil) {
    self.text = text
    self.note = note
  }
}

/// Offers completions for the last word of the text before the cursor: `before` is that text without the word. Words
/// end at spaces, commas and colons. What does not begin with the word, in whatever case, is left out by the terminal.
package typealias Completer = (_ before: String, _ word: String) -> [Completion]

extension Completion {
  /// The list that Tab shows: one row for each, `verb – what it does`.
  static func list(_ completions: [Completion], columns: Int) -> String {
    let widest = completions.map { displayWidth(harmless($0.text)) }.max() ?? 0
    return completions.map { completion in
      let text = harmless(completion.text)
      guard let note = completion.note else { return cut("  " + text, toColumns: columns) + "\n" }
      let space = String(repeating: " ", count: widest - displayWidth(text))
      return cut("  \(text)\(space) – \(harmless(note))", toColumns: columns) + "\n"
    }.joined()
  }
}
