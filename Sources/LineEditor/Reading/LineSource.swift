// SPDX-License-Identifier: GPL-3.0-or-later

import TerminalText

/// Where a session's lines come from and where its words go: a `Terminal`, or a `PlainReader` where there is none.
/// One thread uses it; nothing in it waits but `next`.
package protocol LineSource: AnyObject {
  /// Blocks until there is a line, a signal, or `deadline` has passed from now (nil: no deadline).
  ///
  /// After `.tick`, `.resized` and `.resumed` a half-typed line stays as it is, and the next call goes on with it.
  func next(prompt: String, deadline: Duration?) -> Input

  /// Prints `text` and a line end above the prompt. Text from outside goes through `harmless(_:)` first.
  func announce(_ text: String)

  /// Sets the bottom line, cut to the columns; drawn only when it changed. Nothing where there is no status line.
  func status(_ line: String)

  /// One soft bell.
  func bell()

  /// Clears screen and scrollback, the status line too, until `status` is called again. False: the scrollback may still
  /// be there, and the people should be told so.
  @discardableResult func clear() -> Bool

  /// Right after `.line`, before anything is announced: takes the typed line off the screen.
  func eraseLastLine()

  /// Throws away what was typed and not yet handed over, where a person types: what comes now has to be read first. A
  /// pipe or a file goes on.
  func forgetTypedAhead()

  /// Lets the arrow keys bring `line` back. Kept in memory only; nothing else is ever remembered.
  func remember(_ line: String)

  var columns: Int { get }
  var rows: Int { get }

  /// Gives the terminal back as it was. May be called twice.
  func close()
}
