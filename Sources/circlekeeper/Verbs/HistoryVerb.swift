// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

struct HistoryVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "What the circle's closed meetings left: figures of the group, and no names.",
    discussion: """
      Without a word behind it, it shows everything on one screen. That and the meetings can be told of some of them: \
      --since 2026-09, --until 2026-12-24, --agenda weekly, --theme care.
      """,
    subcommands: [
      HistoryOverviewVerb.self, HistoryMeetings.self, HistoryCommitments.self, HistoryGuess.self,
      HistoryReportVerb.self, HistoryExportVerb.self, HistoryMerge.self,
    ],
    defaultSubcommand: HistoryOverviewVerb.self)
}
