// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

/// Where a whole document goes: to standard output, or into a new file.
struct OutputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Write it into a new file.", valueName: "FILE"))
  var output: String?

  @Flag(help: "Put it in place of a file that is there.")
  var force = false

  func validate() throws {
    if force, output == nil { throw ValidationError("--force is for a file, such as: --output evening.html --force") }
  }

  func write(_ text: String) throws(Failure) {
    guard let output else {
      printDocument(text)
      return
    }
    try OutputFile.write(text, to: output, replacing: force ? .now : .byForce)
  }
}
