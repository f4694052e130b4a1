// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

struct Rehearse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Walk through an agenda on simulated time. Nothing is kept without --record.",
    discussion: "Time stands still until a line lets it pass, such as: wait 90s. The evening begins at 19:30.")

  @Argument(help: "An agenda's id, such as weekly or de/weekly, or a file.")
  var agenda: String

  @Option(help: ArgumentHelp("Read the lines from a file; stop at the first that is refused.", valueName: "file"))
  var script: String?

  @Option(help: "For what is drawn by chance: the same seed draws the same.")
  var seed: UInt64 = 1

  @Flag(help: "Keep the record in the circle, as a meeting's close does.")
  var record = false

  @OptionGroup var session: SessionOptions
  @OptionGroup var circle: CircleOptions

  func run() throws {
    try Assembly(circle).rehearse(agenda, script: script, seed: seed, record: record, options: session)
  }
}
