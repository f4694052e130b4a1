// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore
internal import RecordStore
internal import TerminalText

extension Telling {
  /// Where it is not told, the reason is.
  static func evenness(_ figure: Figure<CircleFigures.Evenness>) -> Telling {
    let heading = "How evenly time was shared"
    let onPage = figure.shown(on: .page)
    return Telling(
      text: { layout in
        let shown = figure.shown(on: .screen)
        let drawn = shown.map { "  " + scale($0.median, in: 0...1, columns: min(layout.width - 4, 41)) + " 1" }
        return layout.part(heading, [sentence(shown, over: figure.meetings)], chart: drawn.map { [$0] } ?? [])
      },
      part: HistoryPage.Part(
        id: "evenness", heading: heading, says: sentence(onPage, over: figure.meetings),
        drawing: onPage.map {
          Drawing.scale([$0.median], ends: ("0", "1"), names: [""], says: "evenness-says")
        }))
  }

  private static func sentence(_ evenness: CircleFigures.Evenness?, over meetings: Int) -> String {
    if let evenness {
      return "\(decimal(evenness.median, places: 2)) over \(meetings) meetings; 1 would be the same time for everyone."
    }
    return meetings < Fewest.told
      ? "This is told from \(Fewest.told) meetings on, so that it stands for nobody."
      : "Too few meetings are left out for this to be told of the rest alone."
  }
}
