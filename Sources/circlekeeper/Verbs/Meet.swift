// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

struct Meet: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Hold a meeting.",
    discussion: "Names are typed at the prompt, never here. Type help there; eight words are enough for an evening.")

  @Argument(help: "An agenda's id, such as weekly or de/weekly, or a file.")
  var agenda = "weekly"

  @Option(help: ArgumentHelp("When the evening has to end.", valueName: "HH:MM"), transform: ClockTime.init(argument:))
  var until: ClockTime?

  @OptionGroup var session: SessionOptions
  @OptionGroup var circle: CircleOptions

  func run() throws {
    try Assembly(circle).hold(.agenda(agenda, until: until), options: session)
  }
}
