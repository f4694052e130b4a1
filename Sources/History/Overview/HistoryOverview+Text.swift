// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import RecordStore
import TerminalText

extension HistoryOverview {
  /// One screen, for people to look at together. Each chart has a sentence that says the same.
  package func text(_ layout: TextLayout) -> String {
    guard meetings > 0 else { return layout.wrapped(emptySentence, hanging: 0) }
    return [
      heading(layout), attendance.map { $0.text(layout, meetings: meetings) }, times?.text(layout, meetings: meetings),
      evenness.text(layout), moods?.text(layout), totals?.commitments.text(layout), themesText(layout), rest(layout),
    ].compactMap { $0 }.joined(separator: "\n\n")
  }

  private var emptySentence: String {
    guard filter == nil else {
      return "No closed meeting fits that. circlekeeper history meetings lists all of them."
    }
    guard let totals, totals.passes + totals.feedbackTurns + totals.commitments.made > 0 else {
      return "Nothing here yet. When your first meeting closes, what you chose to keep of it will be told here."
    }
    return "No meeting is kept. Over all evenings: \(counted(totals.commitments.made, "commitment")) made."
  }

  private func heading(_ layout: TextLayout) -> String {
    let days = first == last ? first.map { " on \($0)" } : first.flatMap { first in last.map { ", \(first) to \($0)" } }
    let named = agendas.prefix(4).map { "\($0.id) \($0.meetings)" }
    let others = agendas.dropFirst(4).reduce(0) { $0 + $1.meetings }
    let chosen = filter?.words.map { ["Only meetings \($0)."] } ?? []
    return
      ([layout.wrapped("\(counted(meetings, "meeting"))\(days ?? "")", hanging: 0)]
      + (chosen + ["Agendas: " + (named + (others > 0 ? ["others \(others)"] : [])).joined(separator: ", ") + "."])
      .map { layout.wrapped($0, indent: 2, hanging: 0) }).joined(separator: "\n")
  }

  private func themesText(_ layout: TextLayout) -> String? {
    guard !themes.isEmpty || !themesNotTouched.isEmpty else { return nil }
    let shown = themes.prefix(5)
    let untouched = themesNotTouched.prefix(6).joined(separator: ", ")
    let more = themesNotTouched.count > 6 ? " and \(themesNotTouched.count - 6) more" : ""
    let sentences = [
      themes.isEmpty ? nil : oldest(shown.map(\.name), of: themes.count),
      themesNotTouched.isEmpty ? nil : "Never touched, though an agenda has it: \(untouched)\(more).",
    ]
    return layout.part(
      "Themes", sentences.compactMap { $0 },
      rows: layout.bars(
        shown.map {
          (label: "\($0.last.description.prefix(7)) \($0.name)", number: "\($0.meetings)", Double($0.meetings))
        }))
  }

  private func oldest(_ names: [String], of count: Int) -> String {
    names.count == 1 && count == 1
      ? "\(names[0]) was noted, last on \(themes[0].last)."
      : "\(counted(count, "theme")); longest ago: \(listed(names.prefix(3).map { $0 }))."
  }

  private func rest(_ layout: TextLayout) -> String {
    var sentences = [voices.sentence(of: meetings)]
    if facilitationChanges > 0 {
      sentences.append("Facilitation was to change hands \(counted(facilitationChanges, "time")).")
    }
    if let totals {
      sentences.append(
        "Over all evenings, \(counted(totals.passes, "turn was", "turns were")) passed and "
          + "\(counted(totals.feedbackTurns, "word of feedback", "words of feedback")) given.")
    } else {
      sentences.append("Passes, feedback and commitments are counted over all meetings only.")
    }
    return sentences.map { layout.wrapped($0, hanging: 0) }.joined(separator: "\n")
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

extension HistoryOverview.Voices {
  func sentence(of all: Int) -> String {
    switch meetingsSince {
    case nil: "No woman's voice has been heard yet in a stage made for it."
    case 0: "A woman's voice was heard at the last meeting, and at \(meetings) of \(all)."
    case let since?:
      "A woman's voice was last heard \(counted(since, "meeting")) before the last one, and at \(meetings) of \(all)."
    }
  }
}
