// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// A closed meeting.
package struct StoredRecord: Hashable, Sendable {
  package var date: Day
  package var meeting: MeetingRecord

  package init(date: Day, meeting: MeetingRecord) {
    self.date = date
    self.meeting = meeting
  }
}

/// Sums over all meetings of a circle, which name none of them.
package struct CircleTotals: Hashable, Sendable {
  package var meetings = 0
  package var passes = 0
  package var feedbackTurns = 0
  package var commitmentsMade = 0
  /// How often owners gave each status at a follow-up. Kept and released end a commitment; it may be spoken of several
  /// times before.
  package var answers: [CommitmentStatus: Int] = [:]

  package init() {}
}

/// All that a history is told from.
package struct StoredHistory: Hashable, Sendable {
  /// From the first to the last.
  package var records: [StoredRecord] = []
  package var totals = CircleTotals()
  package var openCommitments = 0

  package init() {}
}

/// What `circle info` tells.
package struct CircleInfo: Codable, Hashable, Sendable {
  package var folder: String
  /// The month in which it was made, `2027-01`. Nothing when the circle does not exist yet.
  package var created: String?
  package var meetings = 0
  package var agreements = 0
  package var openCommitments = 0
  package var keep: KeepLevel?
  package var hasUnfinishedMeeting = false
}
