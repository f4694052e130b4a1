// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore
package import RecordStore

/// What a circle may usefully know about itself, on one screen.
///
/// The JSON has these names as keys and is described by `Schema/history.schema.json`: lengths are milliseconds, days
/// `2027-01-31`, and what is not told is left out. No figure stands for a man.
package struct HistoryOverview: Codable, Hashable, Sendable {
  package struct Agenda: Codable, Hashable, Sendable {
    package var id: String
    package var meetings: Int
  }

  /// How many men were there.
  package struct Attendance: Codable, Hashable, Sendable {
    package var fewest: Int
    package var median: Double
    package var most: Int
    /// The mean in each of at most 24 steps from the first meeting to the last.
    package var course: [Double]
  }

  package struct Times: Codable, Hashable, Sendable {
    /// The sum of the stages.
    package var planned: Span
    /// The sum of the stages.
    package var used: Span
    /// In the order in which they usually come; those that are told together last.
    package var stages: [StageTime]
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

  /// Meetings in which a woman's voice was heard.
  package struct Voices: Codable, Hashable, Sendable {
    package var meetings: Int
    /// How many meetings were held after the last of them. Nothing when there was none.
    package var meetingsSince: Int?
  }

  /// Sums over all meetings, which name none of them. They are not told of some of the meetings only.
  package struct Totals: Codable, Hashable, Sendable {
    package var passes: Int
    package var feedbackTurns: Int
    package var commitments: CommitmentCounts
  }

  /// Which meetings were asked for; nothing when it was all of them.
  package var filter: MeetingFilter?
  package var meetings: Int
  package var first: Day?
  package var last: Day?
  /// The most frequent first.
  package var agendas: [Agenda]
  package var attendance: Attendance?
  package var times: Times?
  package var evenness: Evenness
  package var moods: Moods?
  /// Those touched longest ago first.
  package var themes: [Theme]
  /// Themes of the agendas within reach that were never noted.
  package var themesNotTouched: [String]
  package var voices: Voices
  /// How often the group said that another man facilitates next time.
  package var facilitationChanges: Int
  package var totals: Totals?
}
