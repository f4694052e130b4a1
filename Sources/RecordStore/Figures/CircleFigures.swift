// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// Figures of the group over the meetings that one looks at. None of them stands for a man.
package struct CircleFigures: Hashable, Sendable {
  package struct Agenda: Hashable, Sendable {
    package var id: String
    package var meetings: Int
  }

  package struct Attendance: Hashable, Sendable {
    package var fewest: Int
    package var median: Double
    package var most: Int
    /// The mean in each of at most 24 steps from the first meeting to the last.
    package var course: [Double]
  }

  /// One kind of stage over all meetings that had it.
  package struct Stage: Hashable, Sendable {
    package var kind: StageKind
    package var meetings: Int
    package var planned: Span
    package var used: Span
    package var turns: Int

    package init(kind: StageKind, meetings: Int, planned: Span, used: Span, turns: Int) {
      self.kind = kind
      self.meetings = meetings
      self.planned = planned
      self.used = used
      self.turns = turns
    }
  }

  package struct Evenness: Hashable, Sendable {
    package var meetings = 0
    /// Nothing over fewer than five meetings.
    package var median: Double?
  }

  package struct Moods: Hashable, Sendable {
    package var meetings: Int
    package var medianIn: Double
    package var medianOut: Double
  }

  package struct Theme: Hashable, Sendable {
    package var name: String
    package var meetings: Int
    package var last: Day
  }

  package struct Voices: Hashable, Sendable {
    package var meetings = 0
    /// How many meetings were held after the last such one; nothing when there was none.
    package var meetingsSince: Int?
  }

  package var meetings = 0
  package var first: Day?
  package var last: Day?
  package var facilitationChanges = 0
  /// The most frequent first.
  package var agendas: [Agenda] = []
  package var attendance: Attendance?
  /// In the order in which they usually come.
  package var stages: [Stage] = []
  package var evenness = Evenness()
  package var moods: Moods?
  /// Those touched longest ago first.
  package var themes: [Theme] = []
  package var voices = Voices()

  package init() {}
}
