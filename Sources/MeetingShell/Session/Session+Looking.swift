// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import History
import LineEditor
import MeetingCore
import RecordStore

extension Session {
  /// What the closed meetings left. It changes nothing, and may be on the wall.
  func history(_ part: HistoryPart) -> Verdict {
    guard !isHidden else { return .goOn }
    guard let store = place.store else {
      return .refused("A rehearsal has no history. circlekeeper history shows your circle's.")
    }
    let layout = TextLayout(width: max(20, source.columns), hasCharts: !environment.isAccessible)
    do throws(StoreError) {
      let text =
        switch part {
        case .overview: try HistoryOverview(of: store, themes: environment.agendas.tags).text(layout)
        case .meetings: try MeetingList(of: store).text(layout)
        case .commitments: try CommitmentList(of: store, on: today).text(layout)
        }
      show([text])
    } catch {
      return .refused(error.message)
    }
    return .goOn
  }

  /// The open commitments: this meeting's too, or those of the circle while none is open.
  func commitments() -> Verdict {
    guard let screen = screen() else { return history(.commitments) }
    show(screen.openCommitments)
    return .goOn
  }
}
