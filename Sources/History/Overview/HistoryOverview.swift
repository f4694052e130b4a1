// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore
package import RecordStore

/// What a circle may usefully know about itself, on one screen.
///
/// The JSON is that of the screen and is described by `Schemas/history.schema.json`: lengths are milliseconds, days
/// `2027-01-31`, and what is not told is left out. No figure stands for a man.
package struct HistoryOverview: Hashable, Sendable {
  /// Sums over all meetings, which name none of them.
  package struct Totals: Hashable, Encodable, Sendable {
    package let passes: Int
    package let feedbackTurns: Int
    package let commitments: CommitmentCounts
  }

  /// Which meetings were asked for; nothing when it was all of them.
  package let filter: MeetingFilter?
  package let figures: CircleFigures
  let times: Figure<Times>
  /// Themes of the agendas within reach that were never noted, at no meeting at all.
  let themesNotTouched: Figure<[String]>
  /// Not told of some of the meetings only.
  let totals: Figure<Totals>?

  /// Asks the store.
  ///
  /// - Parameter themes: those of the agendas within reach.
  package init(
    of store: RecordStore, _ filter: MeetingFilter = .all, themes: Set<String> = []
  ) throws(StoreError) {
    var figures = try store.figures(of: filter)
    // What is told of some must not tell too much of the rest.
    let all = filter == .all ? figures : try store.figures()
    figures.evenness = figures.evenness.beside(all.evenness)
    self.figures = figures
    self.filter = filter == .all ? nil : filter
    times = Figure(Times(figures.stages), over: figures.meetings)
    let touched = all.themes.shown(on: .screen).map(\.value.name)
    themesNotTouched = Figure(themes.subtracting(touched).sorted(), over: all.meetings)
    let sums = try store.totals()
    let totals = Totals(
      passes: sums.passes, feedbackTurns: sums.feedbackTurns, commitments: CommitmentCounts(sums))
    self.totals = filter == .all ? Figure(totals, over: figures.meetings) : nil
  }

  /// In this order, on the screen and on the page.
  var tellings: [Telling] {
    [
      .attendance(figures.attendance), .times(times), .evenness(figures.evenness), .moods(figures.moods),
      .commitments(totals), .themes(figures.themes, notTouched: themesNotTouched), .rest(figures, totals),
    ]
  }
}

extension HistoryOverview: Encodable {
  private enum Key: String, CodingKey {
    case filter, meetings, first, last, agendas, attendance, times, evenness, moods, themes, themesNotTouched, voices
    case facilitationChanges, totals
  }

  package func encode(to encoder: any Encoder) throws {
    var json = encoder.container(keyedBy: Key.self)
    try json.encodeIfPresent(filter, forKey: .filter)
    try json.encode(figures.meetings, forKey: .meetings)
    try json.encodeIfPresent(figures.first, forKey: .first)
    try json.encodeIfPresent(figures.last, forKey: .last)
    try json.encode(figures.agendas, forKey: .agendas)
    try json.encodeIfPresent(figures.attendance.shown(on: .screen), forKey: .attendance)
    try json.encodeIfPresent(times.shown(on: .screen), forKey: .times)
    try json.encode(figures.evenness, forKey: .evenness)
    if figures.moods.shown(on: .screen) != nil { try json.encode(figures.moods, forKey: .moods) }
    try json.encode(figures.themes, forKey: .themes)
    try json.encodeIfPresent(themesNotTouched.shown(on: .screen), forKey: .themesNotTouched)
    try json.encodeIfPresent(figures.voices.shown(on: .screen), forKey: .voices)
    try json.encodeIfPresent(figures.facilitationChanges.shown(on: .screen), forKey: .facilitationChanges)
    try json.encodeIfPresent(totals?.shown(on: .screen), forKey: .totals)
  }
}
