// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import ArgumentParser

struct AgendaShow: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Read an agenda, aloud if you like.")

  @Argument(help: "An agenda's id, such as weekly or de/weekly, or a file.")
  var agenda: String

  func run() throws {
    let found = try Places(circle: nil).find(agenda)
    for line in AgendaText.lines(found.agenda, width: outputColumns()) { print(line) }
  }
}
