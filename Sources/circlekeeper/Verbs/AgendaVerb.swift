// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

struct AgendaVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda", abstract: "Find, read, check and plan agendas.",
    subcommands: [AgendaList.self, AgendaShow.self, AgendaExport.self, AgendaCheck.self, AgendaPlan.self])
}
