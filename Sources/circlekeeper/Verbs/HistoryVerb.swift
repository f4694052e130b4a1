// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

struct HistoryVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "What the circle's closed meetings left: figures of the group, and no names.",
    discussion: "Without a word behind it, it shows everything on one screen.",
    subcommands: [HistoryOverviewVerb.self, HistoryMeetings.self, HistoryCommitments.self, HistoryExportVerb.self],
    defaultSubcommand: HistoryOverviewVerb.self)
}
