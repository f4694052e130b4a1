// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore
package import RecordStore

/// Commitments by how they ended, and what was said of them on the way. They are counted for the circle alone.
package struct CommitmentCounts: Codable, Hashable, Sendable {
  package var made: Int
  package var open: Int
  package var kept: Int
  package var released: Int
  /// Answers at follow-ups; the commitment went on.
  package var partly: Int
  package var notyet: Int
  package var changed: Int

  package init(_ totals: CircleTotals, open: Int? = nil) {
    func count(_ status: CommitmentStatus) -> Int { totals.answers[status] ?? 0 }
    made = totals.commitmentsMade
    self.open = open ?? totals.openCommitments
    kept = count(.kept)
    released = count(.released)
    partly = count(.partly)
    notyet = count(.notyet)
    changed = count(.changed)
  }

  var sentence: String {
    "\(made) made; \(kept) kept, \(released) released, \(open) open." + (onTheWay.map { " On the way: \($0)." } ?? "")
  }

  /// `3 partly, 1 not yet`; nothing when nothing was said.
  private var onTheWay: String? {
    let counts = [(partly, "partly"), (notyet, "not yet"), (changed, "changed")].filter { $0.0 > 0 }
    return counts.isEmpty ? nil : counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}
