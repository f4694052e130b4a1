// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// A closed meeting.
package struct StoredRecord: Hashable, Sendable {
  /// In the order in which meetings closed, whatever the calendar said.
  package var number: Int64
  package var date: Day
  package var meeting: MeetingRecord

  package init(number: Int64 = 0, date: Day, meeting: MeetingRecord) {
    self.number = number
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
  package var openCommitments = 0
  /// How often owners gave each status at a follow-up. Kept and released end a commitment; it may be spoken of several
  /// times before.
  package var answers: [CommitmentStatus: Int] = [:]

  package init() {}
}

/// A commitment that goes on. Nothing says whose it is.
package struct OpenCommitment: Codable, Hashable, Sendable {
  package var number: Int
  package var text: String
  package var due: Day?
  /// The month, `2027-01`.
  package var made: String
  package var status: CommitmentStatus

  package init(number: Int, text: String, due: Day?, made: String, status: CommitmentStatus) {
    self.number = number
    self.text = text
    self.due = due
    self.made = made
    self.status = status
  }
}

/// What `circle info` tells.
package struct CircleInfo: Codable, Hashable, Sendable {
  package var folder: String
  /// The month in which it was made, `2027-01`. Nothing when the circle does not exist yet.
  package var created: String?
  package var meetings = 0
  /// Its day, `2027-01-31`.
  package var lastMeeting: String?
  package var agreements = 0
  package var openCommitments = 0
  package var keep: KeepLevel?
  package var hasUnfinishedMeeting = false
  /// True when only the version that wrote it can go on with it. Nothing otherwise.
  package var unfinishedIsOfAnotherVersion: Bool?
  /// Whether a passphrase seals its texts.
  package var isSealed = false
}
