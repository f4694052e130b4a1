// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// What a circle may usefully know about itself.
///
/// The JSON has these names as keys: lengths are milliseconds, dates `2027-01-31`, and what was not kept is left out. No
/// figure stands for a man.
package struct HistoryReport: Codable, Hashable, Sendable {
  package struct Meeting: Codable, Hashable, Sendable {
    package var date: Day
    package var agenda: String
    package var present: Int
    /// The sum of the stages.
    package var planned: Span
    /// The sum of the stages: `inTurns` and `between`.
    package var used: Span
    package var inTurns: Span
    package var between: Span
    package var stages: [Stage]
    package var moodIn: MeetingRecord.Mood?
    package var moodOut: MeetingRecord.Mood?
    package var themes: [String]
    package var decisions: [String]
    package var summary: String?
    package var facilitationChanges: Bool?
    package var meetAgain: Day?
  }

  package struct Stage: Codable, Hashable, Sendable {
    package var kind: StageKind
    package var title: String
    /// False when it was left out midway.
    package var held: Bool
    package var planned: Span
    /// `inTurns` and `between`.
    package var used: Span
    package var turns: Int
    package var inTurns: Span
    package var between: Span
  }

  /// Sums over all meetings, which name none of them.
  package struct Totals: Codable, Hashable, Sendable {
    package var meetings: Int
    package var passes: Int
    package var feedbackTurns: Int
    /// How often the group said that another man facilitates next time.
    package var facilitationChanges: Int
    /// How many meetings were held after the last one with a stage for voices. Nothing when there was none.
    package var meetingsSinceVoices: Int?
  }

  /// Commitments by how they ended, and what was said of them on the way.
  package struct Commitments: Codable, Hashable, Sendable {
    package var made: Int
    package var open: Int
    package var kept: Int
    package var released: Int
    /// Answers at follow-ups; the commitment went on.
    package var partly: Int
    package var notyet: Int
    package var changed: Int
  }

  /// How evenly time was shared, from 0 to 1, over all meetings together and never for one.
  package struct Evenness: Codable, Hashable, Sendable {
    /// How few meetings would say too much about each.
    package static let fewestMeetings = 5

    /// The meetings that have a figure.
    package var meetings: Int
    /// Nothing below ``fewestMeetings``.
    package var median: Double?
  }

  /// Moods over the meetings in which they were given both at the beginning and at the end.
  package struct Moods: Codable, Hashable, Sendable {
    package var meetings: Int
    package var medianIn: Double
    package var medianOut: Double
  }

  package struct Theme: Codable, Hashable, Sendable {
    package var name: String
    package var meetings: Int
    package var last: Day
  }

  /// From the first to the last.
  package var meetings: [Meeting]
  package var totals: Totals
  package var commitments: Commitments
  package var evenness: Evenness
  package var moods: Moods?
  /// Those touched longest ago first.
  package var themes: [Theme]
}
