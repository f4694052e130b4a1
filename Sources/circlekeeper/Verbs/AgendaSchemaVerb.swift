// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import ArgumentParser

struct AgendaSchemaVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "The agenda format as a JSON Schema, for editors and other programs.")

  func run() { printDocument(AgendaSchema.json()) }
}
