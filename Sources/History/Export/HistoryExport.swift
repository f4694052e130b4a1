// SPDX-License-Identifier: GPL-3.0-or-later

/// What may leave the circle: figures of the group by periods, and nothing that rests on fewer than five meetings.
///
/// The JSON has these names as keys and is described by `history.schema.json`. Lengths are minutes in steps of five,
/// months `2027-01`. A later export holds everything that an earlier one does, unchanged, and whole new periods: what
/// two of them differ by is never a single evening. `Exports.md` says how, and against whom.
package struct HistoryExport: Codable, Hashable, Sendable {
  /// At least five meetings that followed each other, to the end of a month.
  package struct Period: Codable, Hashable, Sendable {
    /// The first month.
    package var from: String
    package var to: String
    package var meetings: Int
    /// How many men were usually there: `5-7`, `8-11` or `12 and more`.
    package var men: String
    package var stages: [Stage]
    /// The median, from 0 to 1 in steps of 0.05.
    package var evenness: Double?
    package var moods: Moods?
  }

  package struct Stage: Codable, Hashable, Sendable {
    /// A kind, or `other` for kinds that are told together.
    package var kind: String
    /// Nothing for `other`.
    package var meetings: Int?
    package var plannedMinutes: Int
    package var usedMinutes: Int
  }

  /// Medians of the meetings' medians, in steps of 0.5.
  package struct Moods: Codable, Hashable, Sendable {
    package var medianIn: Double
    package var medianOut: Double
  }

  package struct Theme: Codable, Hashable, Sendable {
    package var name: String
    /// In steps of five.
    package var meetingsAtLeast: Int
  }

  /// Sums over the circle's whole time in steps of five. What has not reached five is left out.
  package struct Sums: Codable, Hashable, Sendable {
    package var passes: Int?
    package var feedbackTurns: Int?
    package var commitmentsMade: Int?
    package var kept: Int?
    package var released: Int?
    /// Meetings of these periods in which a woman's voice was heard.
    package var voices: Int?
    /// Meetings of these periods after which another man was to facilitate.
    package var facilitationChanges: Int?
  }

  /// The version of this format.
  package var historyExport = 1
  package var periods: [Period]
  package var themes: [Theme]
  package var atLeast: Sums
}
