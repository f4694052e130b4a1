// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore
internal import RecordStore

extension Telling {
  /// What has no chart; voices first.
  static func rest(_ figures: CircleFigures, _ totals: Figure<HistoryOverview.Totals>?) -> Telling {
    func sentences(on medium: Medium) -> [String] {
      let changes = figures.facilitationChanges.shown(on: medium) ?? 0
      return [
        figures.voices.shown(on: medium)?.sentence(of: figures.voices.meetings),
        changes > 0 ? "Facilitation was to change hands \(Words.count(changes, "time"))." : nil,
        totals.map { $0.shown(on: medium)?.sentence }
          ?? "Passes, feedback and commitments are counted over all meetings only.",
      ].compactMap { $0 }
    }
    let onPage = sentences(on: .page)
    return Telling(
      text: { layout in
        sentences(on: .screen).map { layout.wrapped($0, hanging: 0) }.joined(separator: "\n")
      },
      part: onPage.first.map {
        HistoryPage.Part(
          id: "more", heading: "Voices, and what else there was", says: $0, more: Array(onPage.dropFirst()))
      })
  }
}

extension CircleFigures.Voices {
  fileprivate func sentence(of all: Int) -> String {
    switch meetingsSince {
    case nil: "No woman's voice has been heard yet in a stage made for it."
    case 0: "A woman's voice was heard at the last meeting, and at \(meetings) of \(all)."
    case let since?:
      "A woman's voice was last heard \(Words.count(since, "meeting")) before the last one, and at \(meetings) of \(all)."
    }
  }
}

extension HistoryOverview.Totals {
  fileprivate var sentence: String {
    "Over all evenings, \(Words.count(passes, "turn was", "turns were")) passed and "
      + "\(Words.count(feedbackTurns, "word of feedback", "words of feedback")) given."
  }
}
