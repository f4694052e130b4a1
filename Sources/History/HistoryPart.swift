// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore
package import RecordStore

/// What of the circle's past is looked at.
package enum HistoryPart: String, CaseIterable, Sendable {
  /// Everything on one screen.
  case overview
  case meetings, commitments

  /// - Parameter themes: those of all agendas, so that long untouched ones can be named.
  package func text(
    of store: RecordStore, themes: Set<String>, on today: Day, _ layout: TextLayout
  ) throws(StoreError) -> String {
    switch self {
    case .overview: try HistoryOverview(of: store, themes: themes).text(layout)
    case .meetings: try MeetingList(of: store).text(layout)
    case .commitments: try CommitmentList(of: store, on: today).text(layout)
    }
  }
}
