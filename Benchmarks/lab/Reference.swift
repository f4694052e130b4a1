// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import ArgumentParser
import Foundation

/// Writes what is made from the table of keys: the schema, and the page for who writes agendas.
struct Reference: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Write the agenda format's schema and its reference anew.")

  @Option(help: "The folder of the shipped agendas.")
  var folder = "Agendas"

  func run() throws {
    let files = [
      AgendaSchema.fileName: AgendaSchema.json(), AgendaReference.fileName: AgendaReference.markdown(),
    ]
    for (name, text) in files {
      try Data(text.utf8).write(to: URL(filePath: folder).appending(path: name))
    }
  }
}
