// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
package import MeetingCore

/// Figures of the group over the meetings that one looks at. None of them stands for a man.
package struct CircleFigures: Hashable, Sendable {
  package struct Agenda: Hashable, Encodable, Sendable {
    package let id: String
  }

  /// How many men were there.
  package struct Attendance: Hashable, Encodable, Sendable {
    package let fewest: Int
    package let median: Double
    package let most: Int
    /// The mean in each of at most 24 steps from the first meeting to the last.
    package let course: [Double]
  }

  /// One kind of stage over all meetings that had it.
  package struct Stage: Hashable, Sendable {
    package let kind: StageKind
    package let meetings: Int
    package let planned: Span
    package let used: Span
    package let turns: Int
  }

  /// How evenly time was shared, from 0 to 1, over all meetings together and never for one.
  package struct Evenness: Hashable, Encodable, Sendable {
    package let median: Double

    package init(median: Double) {
      self.median = median
    }
  }

  package struct Moods: Hashable, Encodable, Sendable {
    package let medianIn: Double
    package let medianOut: Double
  }

  package struct Theme: Hashable, Encodable, Sendable {
    package let name: String
    package let last: Day
  }

  /// Meetings in which a woman's voice was heard.
  package struct Voices: Hashable, Encodable, Sendable {
    package var meetings = 0
    /// How many meetings were held after the last of them; nothing when there was none.
    package var meetingsSince: Int?
  }

  package private(set) var meetings = 0
  package private(set) var first: Day?
  package private(set) var last: Day?
  /// The most frequent first.
  package private(set) var agendas: [Figure<Agenda>] = []
  package private(set) var attendance = Figure<Attendance>(nil, over: 0)
  /// In the order in which they usually come.
  package private(set) var stages: [Stage] = []
  /// Over the meetings that have one.
  package var evenness = Figure<Evenness>(nil, over: 0, from: Fewest.told)
  /// Over the meetings in which they were given both at the beginning and at the end.
  package private(set) var moods = Figure<Moods>(nil, over: 0)
  /// Those touched longest ago first.
  package private(set) var themes: [Figure<Theme>] = []
  package private(set) var voices = Figure(Voices(), over: 0)
  /// How often the group said that another man facilitates next time.
  package private(set) var facilitationChanges = Figure(0, over: 0)

  package init() {}
}

extension CircleFigures {
  /// - Parameters:
  ///   - rows: runs a query over the meetings that one looks at.
  ///   - database: the file that they are in.
  init(of database: String, _ rows: (FigureQuery) throws -> [Row]) throws {
    for row in try rows(.summary) {
      meetings = row["meetings"]
      first = Day(stored: row["first"])
      last = Day(stored: row["last"])
      let changes: Int = row["facilitation_changes"]
      facilitationChanges = Figure(changes, over: meetings)
    }
    guard meetings > 0 else { return }
    agendas = try rows(.agendas).map { Figure(Agenda(id: $0["agenda"]), over: $0["meetings"]) }
    let course = try rows(.course).map { $0["present"] as Double }
    for row in try rows(.attendance) {
      attendance = Figure(
        Attendance(fewest: row["fewest"], median: row["median"], most: row["most"], course: course), over: meetings)
    }
    stages = try rows(.stages).map { row in
      guard let kind = StageKind(rawValue: row["kind"]) else { throw StoreError.unknownStage(database) }
      return Stage(
        kind: kind, meetings: row["meetings"], planned: Span(milliseconds: row["planned"]),
        used: Span(milliseconds: row["used"]), turns: row["turns"])
    }
    for row in try rows(.evenness) {
      let median: Double? = row["median"]
      evenness = Figure(median.map { Evenness(median: $0) }, over: row["meetings"], from: Fewest.told)
    }
    for row in try rows(.moods) where (row["meetings"] as Int) > 0 {
      moods = Figure(Moods(medianIn: row["mood_in"], medianOut: row["mood_out"]), over: row["meetings"])
    }
    themes = try rows(.themes).map { row in
      guard let last = Day(stored: row["last"]) else { throw StoreError.damaged(database) }
      return Figure(Theme(name: row["name"], last: last), over: row["meetings"])
    }
    for row in try rows(.voices) {
      voices = Figure(Voices(meetings: row["meetings"], meetingsSince: row["meetings_since"]), over: meetings)
    }
  }
}
