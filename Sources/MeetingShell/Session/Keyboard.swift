// SPDX-License-Identifier: GPL-3.0-or-later

package import Evening
package import History
package import LineEditor

/// Who sits at the keyboard, how he may be spoken to, and what only he may look up. Built once, in the executable.
package struct Keyboard {
  package let source: any LineSource
  /// A person sits at a terminal: questions can be asked, and `close` wants a second line.
  package var isInteractive: Bool
  /// Words instead of a status line, for a screen reader.
  package var isAccessible: Bool
  /// A script stops at the first refused line.
  package var stopsAtRefusal: Bool
  package var care: CareNumbers
  /// What the closed meetings left; a rehearsal has none.
  package var history: ((HistoryPart, TextLayout) -> Result<String, Trouble>)?

  package init(
    _ source: any LineSource, isInteractive: Bool, isAccessible: Bool = false, stopsAtRefusal: Bool = false,
    care: CareNumbers = .none, history: ((HistoryPart, TextLayout) -> Result<String, Trouble>)? = nil
  ) {
    self.source = source
    self.isInteractive = isInteractive
    self.isAccessible = isAccessible
    self.stopsAtRefusal = stopsAtRefusal
    self.care = care
    self.history = history
  }
}
