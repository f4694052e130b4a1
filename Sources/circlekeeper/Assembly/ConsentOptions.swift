// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Glibc

/// Asks before something is deleted or replaced.
struct ConsentOptions: ParsableArguments {
  @Flag(help: "Do it without asking.")
  var force = false

  /// Anything but a yes or a no is asked about again; an empty line and the end of the input are a no.
  ///
  /// - Parameter question: what will be done, and whether to do it.
  /// - Throws: `usage` where nobody can be asked, and `leftAlone` when the answer is no.
  func ask(_ question: [String]) throws(Failure) {
    if force { return }
    for line in question { printMessage(line) }
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else {
      throw Failure(.usage, "Nothing was done: nobody can be asked here. --force does it without asking.")
    }
    while true {
      printMessage("yes or no: ", terminator: "")
      let line = readLine()
      if line == nil { printMessage("") }
      switch line?.lowercased().split(separator: " ").joined() ?? "" {
      case "yes", "y", "ja", "j": return
      case "no", "n", "nein", "":
        printMessage("Nothing was done.")
        throw Failure(.leftAlone)
      default: printMessage("Nothing was done yet. Please answer yes or no.")
      }
    }
  }
}
