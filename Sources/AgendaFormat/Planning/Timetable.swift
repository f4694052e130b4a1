// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// An agenda laid out on the clock, for so many men and an end: what `agenda plan` says, as text or as JSON.
///
/// Lengths are whole seconds, rounded down; times of day are `HH:MM`. The lengths come from a ``TimePlan``.
package struct Timetable: Codable, Sendable {
  /// A stage on the clock.
  package struct Row: Codable, Sendable {
    /// The stage's place in the agenda, from 1.
    package var number: Int
    package var kind: StageKind
    package var heading: String
    package var begins: String
    package var takesSeconds: Int
    /// One man's turn, where the stage is timed by the man; and the range that the agenda gives it.
    package var turnSeconds: Int?
    package var shortestTurnSeconds: Int?
    package var longestTurnSeconds: Int?
    /// How many turns are counted.
    package var turns: Int
    /// By how much the stage could still become shorter, and longer.
    package var couldShrinkSeconds: Int
    package var couldStretchSeconds: Int
    /// What is read aloud. In a stage with a time of its own it is part of that time.
    package var readingSeconds: Int
    /// Hand-overs and the silences before turns.
    package var betweenSeconds: Int
    package var optional: Bool
  }

  /// The stages that are held, one after the other.
  package struct Table: Codable, Sendable {
    package var rows: [Row]
    package var ends: String
    /// What is free between the end and the goal; nothing when it runs over.
    package var airSeconds: Int
    /// By how much all stages together could still become shorter, and longer.
    package var couldShrinkSeconds: Int
    package var couldStretchSeconds: Int
    package var readingSeconds: Int
    package var betweenSeconds: Int
  }

  /// What to leave out when not even the shortest turns fit.
  package struct Proposal: Codable, Sendable {
    /// Numbers of stages; empty when none may be left out.
    package var leaveOut: [Int]
    /// By how much the evening runs over with every stage, and without those.
    package var overSeconds: Int
    package var stillOverSeconds: Int
    /// The evening without them.
    package var table: Table?
  }

  package var agenda: String
  package var title: String
  package var people: Int
  /// For how many men the agenda is meant.
  package var fewestPeople: Int
  package var mostPeople: Int
  package var starts: String
  /// When it should end.
  package var goal: String
  /// With every stage.
  package var table: Table
  package var proposal: Proposal?

  /// - Parameters:
  ///   - length: from the start to the end that is wished for.
  ///   - clockTime: the time of day, so long after the start.
  package init(_ agenda: Agenda, people: Int, length: Span, clockTime: (Span) -> String) {
    self.agenda = agenda.id
    title = agenda.title
    self.people = people
    (fewestPeople, mostPeople) = (agenda.people.lowerBound, agenda.people.upperBound)
    (starts, goal) = (clockTime(.zero), clockTime(length))
    let plan = TimePlan(agenda, people: people, goal: length)
    table = Table(plan, of: agenda, clockTime: clockTime)
    proposal = plan.proposal.map { proposal in
      let rest = TimePlan(agenda, people: people, goal: length, leavingOut: proposal.leaveOut)
      return Proposal(
        leaveOut: proposal.leaveOut.map(\.number), overSeconds: proposal.over.seconds,
        stillOverSeconds: proposal.stillOver.seconds,
        table: proposal.leaveOut.isEmpty ? nil : Table(rest, of: agenda, clockTime: clockTime))
    }
  }
}

extension Timetable.Table {
  fileprivate init(_ plan: TimePlan, of agenda: Agenda, clockTime: (Span) -> String) {
    rows = plan.lines.map { line in
      Timetable.Row(line, of: agenda, begins: clockTime(line.begins))
    }
    ends = clockTime(plan.end)
    airSeconds = (plan.goal - plan.end).clamped.seconds
    couldShrinkSeconds = rows.reduce(0) { $0 + $1.couldShrinkSeconds }
    couldStretchSeconds = rows.reduce(0) { $0 + $1.couldStretchSeconds }
    readingSeconds = rows.reduce(0) { $0 + $1.readingSeconds }
    betweenSeconds = rows.reduce(0) { $0 + $1.betweenSeconds }
  }
}

extension Timetable.Row {
  fileprivate init(_ line: TimePlan.Line, of agenda: Agenda, begins: String) {
    let stage = agenda.stages[line.stage.number - 1]
    number = line.stage.number
    kind = stage.kind
    heading = stage.heading(in: agenda.language)
    self.begins = begins
    takesSeconds = line.time.seconds
    turnSeconds = line.turn?.seconds
    shortestTurnSeconds = line.demand.each?.shortest.seconds
    longestTurnSeconds = line.demand.each?.longest.seconds
    turns = line.demand.turns
    couldShrinkSeconds = (line.time - line.range.shortest).seconds
    couldStretchSeconds = (line.range.longest - line.time).seconds
    readingSeconds = stage.readingTime.seconds
    betweenSeconds = line.demand.between.seconds
    optional = line.demand.optional
  }
}
