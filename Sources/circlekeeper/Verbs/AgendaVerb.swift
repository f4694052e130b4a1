// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

struct AgendaVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda", abstract: "Find, read, write, check, plan and foresee agendas.",
    subcommands: [
      AgendaList.self, AgendaShow.self, AgendaNew.self, AgendaCheck.self, AgendaPlan.self, AgendaForecast.self,
      AgendaExport.self, AgendaSchemaVerb.self,
    ])
}
