// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import TerminalText

/// Where `--events` go: one JSON line each, on standard output.
final class EventOutput {
  /// Whether some could not be written: the pipe's reader is gone, or the disk is full.
  private(set) var isBroken = false

  func write(_ line: String) {
    guard !isBroken else { return }
    printDocument(harmlessJSON(line) + "\n")
    isBroken = fflush(nil) != 0
    if isBroken { printMessage("The events reach nobody any more. The meeting goes on, and is saved.") }
  }

  /// - Throws: `inputOutput` when some could not be written.
  func finish() throws(Failure) {
    guard isBroken else { return }
    throw Failure(.inputOutput, "Not all events were written: nobody read them, or there was no room for them.")
  }
}
