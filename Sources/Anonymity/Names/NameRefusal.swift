// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a name was not taken, or whom it could mean.
///
/// The sentence may quote names. It is for the screen alone: printing, dumping or interpolating the error shows none.
package struct NameRefusal: Error, Equatable {
  /// What is wrong and what to write instead.
  package let sentence: String

  init(_ sentence: String) {
    self.sentence = sentence
  }
}

extension NameRefusal: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "NameRefusal" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}
