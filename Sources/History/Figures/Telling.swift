// SPDX-License-Identifier: GPL-3.0-or-later

import RecordStore

/// How a figure is told: as a part of the screen, and as a part of the page. Nothing where it is not.
struct Telling {
  let text: (TextLayout) -> String?
  let part: HistoryPage.Part?

  init(text: @escaping (TextLayout) -> String?, part: HistoryPage.Part?) {
    self.text = text
    self.part = part
  }

  /// - Parameters:
  ///   - text: of the value, where the screen may show it.
  ///   - part: of the value, where the page may.
  init<Value>(
    _ figure: Figure<Value>, text: @escaping (Value, TextLayout) -> String?, part: (Value) -> HistoryPage.Part?
  ) {
    self.init(
      text: { layout in figure.shown(on: .screen).flatMap { text($0, layout) } },
      part: figure.shown(on: .page).flatMap(part))
  }
}
