// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore

/// The exports of several circles added up into one picture in which none of them can be seen.
///
/// Every figure rests on five circles or more. There is no line for a circle, and none that compares two.
package struct CirclesTogether: Codable, Hashable, Sendable {
  package struct Stage: Codable, Hashable, Sendable {
    /// A kind, or `other` for kinds that are told together.
    package var kind: String
    /// Nothing for `other`.
    package var circles: Int?
    package var plannedMinutes: Int
    package var usedMinutes: Int
  }

  package struct Evenness: Codable, Hashable, Sendable {
    package var circles: Int
    /// Of the circles' medians.
    package var median: Double
  }

  package struct Moods: Codable, Hashable, Sendable {
    package var circles: Int
    package var medianIn: Double
    package var medianOut: Double
  }

  package struct Theme: Codable, Hashable, Sendable {
    package var name: String
    package var circles: Int
  }

  package var circles: Int
  package var meetings: Int
  /// The first month of all.
  package var from: String
  package var to: String
  package var stages: [Stage]
  package var evenness: Evenness?
  package var moods: Moods?
  /// Those of most circles first.
  package var themes: [Theme]
  /// Sums of what each circle told in steps of five.
  package var atLeast: HistoryExport.Sums
}
