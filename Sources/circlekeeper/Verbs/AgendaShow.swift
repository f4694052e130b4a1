// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import ArgumentParser

struct AgendaShow: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Read an agenda, aloud if you like.")

  @Argument(help: "An agenda's id, such as weekly or de/weekly, or a file.")
  var agenda: String

  @Flag(help: "Print a JSON object with the keys of the agenda's file.")
  var json = false

  func run() throws {
    let agenda = try Places(circle: nil).find(agenda).agenda
    if json {
      try printJSON(AgendaDocument(agenda))
    } else {
      for line in AgendaText.lines(agenda, width: outputColumns()) { printLine(line) }
    }
  }
}
