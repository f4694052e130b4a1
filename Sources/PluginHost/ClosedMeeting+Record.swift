// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore
package import PluginKit

extension ClosedMeeting {
  /// How evenly time was shared is left out: it is told over five meetings or more only.
  package init(_ record: MeetingRecord, _ account: ClosingAccount, on day: Day, of agenda: Agenda) {
    self.init(
      date: day.description, agenda: record.agenda, title: agenda.title, present: record.present,
      stages: record.stages.map {
        Stage(
          kind: $0.kind.rawValue, title: $0.title, held: $0.held, planned: $0.planned.milliseconds,
          used: $0.used.milliseconds, turns: $0.turns)
      },
      moodIn: record.moodIn.map { Mood(answers: $0.answers, median: $0.median) },
      moodOut: record.moodOut.map { Mood(answers: $0.answers, median: $0.median) },
      themes: record.themes, facilitationChanges: record.facilitationChanges,
      meetAgain: record.meetAgain?.description, commitmentsMade: account.commitments.count,
      decisions: record.decisions.map(\.words),
      commitments: account.commitments.compactMap { made in
        made.text.map { Commitment(text: $0.words, due: made.due?.description) }
      },
      summary: record.summary?.words)
  }
}
