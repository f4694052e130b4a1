// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
package import RecordStore

extension HistoryOverview {
  /// Asks the store.
  ///
  /// - Parameter themes: those of the agendas within reach.
  package init(
    of store: RecordStore, _ filter: MeetingFilter = .all, themes: Set<String> = []
  ) throws(StoreError) {
    let chosen = try store.figures(of: filter)
    let all = filter == .all ? chosen : try store.figures()
    self.init(chosen, of: all, filter, totals: try store.totals(), themes: themes)
  }

  /// - Parameter all: the figures of all meetings: what is told of some must not tell too much of the rest.
  init(
    _ figures: CircleFigures, of all: CircleFigures, _ filter: MeetingFilter = .all, totals: CircleTotals,
    themes within: Set<String> = []
  ) {
    self.filter = filter == .all ? nil : filter
    meetings = figures.meetings
    first = figures.first
    last = figures.last
    agendas = figures.agendas.map { Agenda(id: $0.id, meetings: $0.meetings) }
    attendance = figures.attendance.map {
      Attendance(fewest: $0.fewest, median: $0.median, most: $0.most, course: $0.course)
    }
    times = Times(figures.stages)
    evenness = Evenness(figures.evenness, of: all.evenness)
    moods = figures.moods.map { Moods(meetings: $0.meetings, medianIn: $0.medianIn, medianOut: $0.medianOut) }
    themes = figures.themes.map { Theme(name: $0.name, meetings: $0.meetings, last: $0.last) }
    themesNotTouched = within.subtracting(figures.themes.map(\.name)).sorted()
    voices = Voices(meetings: figures.voices.meetings, meetingsSince: figures.voices.meetingsSince)
    facilitationChanges = figures.facilitationChanges
    self.totals =
      filter == .all
      ? Totals(
        passes: totals.passes, feedbackTurns: totals.feedbackTurns, commitments: CommitmentCounts(totals))
      : nil
  }
}

extension HistoryOverview.Times {
  /// Turns by fewer men than this could be one man's.
  private static let fewestTurns = 5

  init?(_ figures: [CircleFigures.Stage]) {
    let stages = figures.map { StageTime($0) }
    planned = stages.reduce(.zero) { $0 + $1.planned }
    used = stages.reduce(.zero) { $0 + $1.used }
    let gathering = Gathering(
      stages, used: \.used, saysTooMuch: { (1..<Self.fewestTurns).contains($0.turns ?? 0) },
      isEnough: { lines in
        lines.contains { $0.turns == 0 } || lines.reduce(0) { $0 + ($1.turns ?? 0) } >= Self.fewestTurns
      })
    guard let gathering, !stages.isEmpty else { return nil }
    self.stages = gathering.open + (gathering.together.isEmpty ? [] : [StageTime(together: gathering.together)])
  }
}

extension HistoryOverview.Evenness {
  /// Two figures that differ by a few meetings would tell of those: so the meetings left out are none, or enough too.
  init(_ figure: CircleFigures.Evenness, of all: CircleFigures.Evenness) {
    let leftOut = all.meetings - figure.meetings
    let isSafe = leftOut == 0 || leftOut >= Self.fewestMeetings
    self.init(meetings: figure.meetings, median: isSafe ? figure.median : nil)
  }
}
