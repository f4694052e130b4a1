// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// A running meeting's identity: a random number that says nothing of when or by whom.
package struct MeetingID: Hashable, Sendable {
  let number: Int64

  package init(using generator: inout some RandomNumberGenerator) {
    number = Int64.random(in: .min ... .max, using: &generator)
  }

  init(number: Int64) {
    self.number = number
  }
}

/// A journal entry, and when it happened on the wall.
package struct JournalRow: Hashable, Sendable {
  package var entry: JournalEntry
  /// Milliseconds since 1970-01-01T00:00Z.
  package var wall: Int64

  package init(_ entry: JournalEntry, wall: Int64) {
    self.entry = entry
    self.wall = wall
  }
}

/// A meeting that began and has neither been closed nor discarded.
package struct UnfinishedMeeting: Hashable, Sendable {
  package var id: MeetingID
  /// In order, from the first, the words put back into their texts.
  package var entries: [JournalEntry]
  /// Milliseconds since 1970-01-01T00:00Z.
  package var firstWall: Int64
  package var lastWall: Int64
}
