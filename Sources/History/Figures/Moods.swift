// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore
internal import RecordStore
internal import TerminalText

extension Telling {
  static func moods(_ figure: Figure<CircleFigures.Moods>) -> Telling {
    let heading = "Moods, from 0 to 10"
    return Telling(
      figure,
      text: { moods, layout in
        let columns = min(layout.width - 12, 31)
        return layout.part(
          heading, [moods.sentence(meetings: figure.meetings)],
          chart: [("in ", moods.medianIn), ("out", moods.medianOut)].map { name, value in
            "  \(name) \(scale(value, in: 0...10, columns: columns)) \(decimal(value, places: 1))"
          })
      },
      part: { moods in
        HistoryPage.Part(
          id: "moods", heading: heading, says: moods.sentence(meetings: figure.meetings),
          drawing: Drawing.scale(
            [moods.medianIn / 10, moods.medianOut / 10], ends: ("0", "10"), names: ["in", "out"], says: "moods-says"))
      })
  }
}

extension CircleFigures.Moods {
  fileprivate func sentence(meetings: Int) -> String {
    "Usually \(decimal(medianIn, places: 1)) on arriving and \(decimal(medianOut, places: 1)) on leaving, "
      + "over \(Words.count(meetings, "meeting"))."
  }
}
