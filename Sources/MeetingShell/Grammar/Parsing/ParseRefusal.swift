// SPDX-License-Identifier: GPL-3.0-or-later

internal import Anonymity

/// Why a line was not understood, and what to write instead. Nothing has been done.
package struct ParseRefusal: Error, Equatable {
  package let sentence: String

  package init(_ sentence: String) {
    self.sentence = sentence
  }
}

/// What was typed, short and harmless enough to be shown.
func quoted(_ typed: some StringProtocol) -> String {
  let shown = typed.harmless
  return shown.count > 24 ? "`\(shown.prefix(23))…`" : "`\(shown)`"
}
