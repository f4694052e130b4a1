// SPDX-License-Identifier: GPL-3.0-or-later

/// What a reader hands to the session loop.
package enum Input: Equatable, Sendable {
  /// One whole line without its end: valid UTF-8, at most 4,096 bytes, no control characters (a tab is now a space).
  case line(String)
  /// The deadline has passed, or another thread called `Signals.wake()`.
  case tick
  /// Ctrl-C. What was being typed is dropped.
  case interrupt
  /// Ctrl-D on an empty line, or the end of the pipe or file.
  case end
  /// The window has another size; `columns` and `rows` say which.
  case resized
  /// The process was stopped and goes on. The terminal is set up again.
  case resumed
  /// HUP or TERM, or the terminal is gone: leave now. The terminal is already restored.
  case hangup
  /// A line that must not be used, with one plain sentence that says why and what to do.
  case rejected(String)
}
