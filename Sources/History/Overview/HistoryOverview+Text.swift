// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore
internal import RecordStore

extension HistoryOverview {
  /// One screen, for people to look at together. Each chart has a sentence that says the same.
  package func text(_ layout: TextLayout) -> String {
    guard figures.meetings > 0 else { return layout.wrapped(emptySentence, hanging: 0) }
    return ([heading(layout)] + tellings.compactMap { $0.text(layout) }).joined(separator: "\n\n")
  }

  private var emptySentence: String {
    guard filter == nil else {
      return "No closed meeting fits that. circlekeeper history meetings lists all of them."
    }
    guard let totals = totals?.shown(on: .screen),
      totals.passes + totals.feedbackTurns + totals.commitments.made > 0
    else {
      return "Nothing here yet. When your first meeting closes, what you chose to keep of it will be told here."
    }
    return "No meeting is kept. Over all evenings: \(Words.count(totals.commitments.made, "commitment")) made."
  }

  private func heading(_ layout: TextLayout) -> String {
    let (first, last) = (figures.first, figures.last)
    let days = first == last ? first.map { " on \($0)" } : first.flatMap { first in last.map { ", \(first) to \($0)" } }
    let agendas = figures.agendas.shown(on: .screen)
    let named = agendas.prefix(4).map { "\($0.value.id) \($0.meetings)" }
    let others = agendas.dropFirst(4).reduce(0) { $0 + $1.meetings }
    let chosen = filter?.words.map { ["Only meetings \($0)."] } ?? []
    return
      ([layout.wrapped("\(Words.count(figures.meetings, "meeting"))\(days ?? "")", hanging: 0)]
      + (chosen + ["Agendas: " + (named + (others > 0 ? ["others \(others)"] : [])).joined(separator: ", ") + "."])
      .map { layout.wrapped($0, indent: 2, hanging: 0) }).joined(separator: "\n")
  }
}

extension MeetingFilter {
  /// `since 2026-09-01, with the agenda weekly`.
  var words: String? {
    let parts = [
      since.map { "since \($0)" }, until.map { "until \($0)" }, agenda.map { "with the agenda \($0)" },
      theme.map { "with the theme \($0)" },
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
