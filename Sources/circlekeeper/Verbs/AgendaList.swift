// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import ArgumentParser

struct AgendaList: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "The agendas within reach.")

  @Flag(help: "Print a JSON array.")
  var json = false

  func run() throws {
    let places = Places(circle: nil)
    let listing = AgendaListing(places.agendas.list(), language: places.language)
    if json {
      try printJSON(listing.items)
    } else {
      for line in listing.lines(width: outputColumns()) { printLine(line) }
    }
  }
}
