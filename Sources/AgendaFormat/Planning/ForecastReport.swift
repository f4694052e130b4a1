// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// A ``Forecast`` on the clock: what `agenda forecast` says, as text or as JSON.
///
/// Times of day are `HH:MM`, of ends rounded up to the minute. Percents are of all simulated evenings, or, for causes, of
/// all minutes after the goal.
package struct ForecastReport: Codable, Sendable {
  package struct Cause: Codable, Sendable {
    /// A stage's heading, or what else it is, in words.
    package var heading: String
    /// The stage's place in the agenda, from 1.
    package var stage: Int?
    package var percent: Double
  }

  /// How many evenings end after `from` and not after `to`. The first and the last take what lies beyond them too.
  package struct Bar: Codable, Sendable {
    package var from: String
    package var to: String
    package var percent: Double
    package var isAfterGoal: Bool
  }

  package struct LeftOut: Codable, Sendable {
    package var stage: Int
    package var heading: String
  }

  package var agenda: String
  package var title: String
  package var people: Int
  package var runs: Int
  package var seed: UInt64
  package var starts: String
  package var goal: String
  /// The chance to end not after the goal, and not more than five minutes after it.
  package var onTimePercent: Double
  package var withinFiveMinutesPercent: Double
  package var goalPlusFive: String
  /// By when a tenth, half and nine tenths of the evenings end.
  package var tenthEnds: String
  package var medianEnds: String
  package var ninetyPercentEnd: String
  /// What the minutes after the goal come from, the largest first.
  package var causes: [Cause]
  package var histogram: [Bar]
  /// Stages that are not held, because the plan does not fit with them.
  package var leftOut: [LeftOut]
  /// The assumptions: shares and chances in thousandths, lengths in milliseconds.
  package var model: ForecastModel

  /// - Parameter clockTime: the time of day, so long after the time at which the evening should begin.
  package init(_ forecast: Forecast, of agenda: Agenda, clockTime: (Span) -> String) {
    func heading(_ id: StageID) -> String { agenda.stages[id.number - 1].heading(in: agenda.language) }
    func time(percent: Int) -> String { clockTime(forecast.end(percent: percent).roundedUp) }
    self.agenda = agenda.id
    title = agenda.title
    people = forecast.people
    runs = forecast.runs
    seed = forecast.seed
    model = forecast.model
    (starts, goal) = (clockTime(.zero), clockTime(forecast.goal))
    let soon = forecast.goal + .minutes(5)
    goalPlusFive = clockTime(soon)
    onTimePercent = percent(forecast.chance(endingBy: forecast.goal))
    withinFiveMinutesPercent = percent(forecast.chance(endingBy: soon))
    tenthEnds = time(percent: 10)
    medianEnds = time(percent: 50)
    ninetyPercentEnd = time(percent: 90)
    causes = forecast.causes.map { cause, share in
      switch cause {
      case .stage(let id): Cause(heading: heading(id), stage: id.number, percent: percent(share))
      case .beginning: Cause(heading: "beginning after the time", percent: percent(share))
      case .pauses: Cause(heading: "pauses", percent: percent(share))
      case .plan: Cause(heading: "the plan, which is longer than the time", percent: percent(share))
      }
    }
    histogram = Self.histogram(forecast, clockTime: clockTime)
    leftOut = forecast.leftOut.map { LeftOut(stage: $0.number, heading: heading($0)) }
  }

  /// Bars of equal length, so that one of them ends at the goal; twelve at most between the earliest and the latest
  /// hundredth.
  private static func histogram(_ forecast: Forecast, clockTime: (Span) -> String) -> [Bar] {
    let goal = forecast.goal
    let (early, late) = (forecast.end(percent: 1), forecast.end(percent: 99))
    let lengths = [1, 2, 3, 5, 10, 15, 20, 30, 60].map { Span.minutes($0) }
    /// Which bar a moment belongs to: the one that ends at the goal is 0.
    func place(_ moment: Span, _ length: Span) -> Int {
      let after = (moment - goal).milliseconds
      return after > 0 ? (after - 1) / length.milliseconds + 1 : after / length.milliseconds
    }
    let length = lengths.first { place(late, $0) - place(early, $0) < 12 } ?? .hours(2)
    let (first, last) = (place(early, length), place(late, length))
    return (first...last).map { bar in
      let (from, to) = (goal + length * (bar - 1), goal + length * bar)
      let before = bar == first ? 0 : forecast.chance(endingBy: from)
      let upTo = bar == last ? 1 : forecast.chance(endingBy: to)
      return Bar(from: clockTime(from), to: clockTime(to), percent: percent(upTo - before), isAfterGoal: bar > 0)
    }
  }
}

/// A share as percent, to a tenth: 0 and 100 are only what is never and always so.
private func percent(_ share: Double) -> Double {
  let permille = (share * 1_000).rounded()
  if share > 0, share < 1 { return min(max(permille, 1), 999) / 10 }
  return permille / 10
}

extension Span {
  /// To the next whole minute.
  fileprivate var roundedUp: Span { .minutes((milliseconds + 59_999) / 60_000) }
}
