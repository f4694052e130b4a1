// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore
package import RecordStore

/// The open commitments by number and words, and the others as counts. Nothing says whose any of them is.
package struct CommitmentList: Codable, Hashable, Sendable {
  /// By due date; those without one last.
  package var open: [OpenCommitment]
  package var counts: CommitmentCounts

  package init(of store: RecordStore, on today: Day) throws(StoreError) {
    open = try store.openCommitments(on: today)
    counts = CommitmentCounts(try store.totals(), open: open.count)
  }

  package func text(_ layout: TextLayout) -> String {
    var lines = open.map { commitment in
      let due = commitment.due.map { ", by \($0)" } ?? ""
      let said =
        switch commitment.status {
        case .partly: " (partly)"
        case .notyet: " (not yet)"
        default: ""
        }
      return layout.wrapped("\(commitment.number). \(commitment.text)\(due)\(said)", indent: 2, hanging: 3)
    }
    lines.insert(open.isEmpty ? "No commitments are open." : "Open commitments", at: 0)
    guard counts.made > 0 else { return lines.joined(separator: "\n") }
    return (lines + ["", layout.wrapped("All together: \(counts.sentence)", hanging: 0)]).joined(separator: "\n")
  }
}
