// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore
internal import RecordStore

extension Telling {
  static func themes(_ themes: [Figure<CircleFigures.Theme>], notTouched: Figure<[String]>) -> Telling {
    Telling(
      text: { layout in
        notTouched.shown(on: .screen).flatMap { text(themes.shown(on: .screen), notTouched: $0, layout) }
      },
      part: notTouched.shown(on: .page).flatMap { untouched in
        guard !themes.isEmpty || !untouched.isEmpty else { return nil }
        return part(themes.shown(on: .page), notTouched: untouched)
      })
  }

  private typealias Touched = (value: CircleFigures.Theme, meetings: Int)

  private static func text(_ themes: [Touched], notTouched: [String], _ layout: TextLayout) -> String? {
    guard !themes.isEmpty || !notTouched.isEmpty else { return nil }
    let shown = themes.prefix(5)
    let untouched = notTouched.prefix(6).joined(separator: ", ")
    let more = notTouched.count > 6 ? " and \(notTouched.count - 6) more" : ""
    let sentences = [
      oldest(themes), notTouched.isEmpty ? nil : "Never touched, though an agenda has it: \(untouched)\(more).",
    ]
    return layout.part(
      "Themes", sentences.compactMap { $0 },
      rows: layout.bars(
        shown.map {
          (label: "\(month($0.value.last)) \($0.value.name)", number: "\($0.meetings)", value: Double($0.meetings))
        }))
  }

  private static func oldest(_ themes: [Touched]) -> String? {
    guard let first = themes.first else { return nil }
    return themes.count == 1
      ? "\(first.value.name) was noted, last on \(first.value.last)."
      : "\(Words.count(themes.count, "theme")); longest ago: \(Words.list(themes.prefix(3).map(\.value.name)))."
  }

  private static func part(_ told: [Touched], notTouched: [String]) -> HistoryPage.Part {
    HistoryPage.Part(
      id: "themes", heading: "Themes",
      says: told.isEmpty
        ? "No theme was noted at five meetings or more yet."
        : "Noted at five meetings or more, the longest untouched first: \(Words.list(told.map(\.value.name))).",
      table: told.isEmpty
        ? nil
        : HistoryPage.Table(
          ["Theme", "Meetings"], told.map { ("\($0.value.name), last \(month($0.value.last))", $0.meetings) }),
      more: notTouched.isEmpty ? [] : ["Never touched, though an agenda has it: \(Words.list(notTouched))."])
  }
}
