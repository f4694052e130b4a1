// SPDX-License-Identifier: GPL-3.0-or-later

/// What every remaining stage gets, so that the evening ends when it should.
///
/// Fixed time stays fixed. Every range is stretched by the same share: with share `f`, a turn of `a-b` gets
/// `a + f·(b - a)`, cut to five whole seconds. `f` is the largest share between 0 and 1 with which everything ends by
/// the goal.
///
/// ### In which sense this is the best plan
///
/// It is max-min fair: among all ways to choose each stage's turn within its range so that the evening ends by the
/// goal, the smallest share is as large as it can be; then the second smallest, and so on. For whoever gives one stage
/// a larger share than `f` must take the time from another, which then has a smaller one. It follows that
///
/// - nothing falls below its floor or rises above its ceiling, and with floors that fit, all ends by the goal;
/// - more time never shortens a turn, one more man never lengthens one, and neither does a slower pace;
/// - room stays unused only when everything has its ceiling, but for what the cut leaves: less than five seconds a turn
///   at the evening's pace, and a millisecond a stage.
public struct TimePlan: Hashable, Sendable {
  public struct Line: Hashable, Sendable {
    public let demand: Demand
    public let begins: Span
    /// What the stage is expected to take, at this evening's pace.
    public let time: Span
    /// One man's turn, where the stage is timed by the man.
    public let turn: Span?
    /// What the stage takes with its turns at their shortest, and at their longest.
    public let range: SpanRange

    public var stage: StageID { demand.stage }
  }

  /// Which stages to leave out when even the floors do not fit.
  public struct Proposal: Hashable, Sendable {
    public let leaveOut: [StageID]
    /// By how much the evening runs over when nothing is left out.
    public let over: Span
    /// By how much it still does when they are.
    public let stillOver: Span
  }

  /// The stage that is running, then the coming ones, in order.
  public let lines: [Line]
  /// What all of it takes with every turn at its shortest, and at its longest.
  public let range: SpanRange
  /// When the evening ends, foreseen with its own pace.
  public let end: Span
  /// When it should: the hard end, else the agenda's duration after the start.
  public let goal: Span
  public let proposal: Proposal?

  /// - Parameters:
  ///   - demands: what remains, in order.
  ///   - pace: used over planned time of turns, in thousandths. A quick evening does not lengthen turns.
  public init(_ demands: [Demand], from t: Span, goal: Span, pace: Int = 1_000) {
    let stretch = Stretch(then: demands[...], from: t, goal: goal, pace: pace)
    let room = max(pace, 1_000)
    var moment = t
    lines = demands.map { demand in
      let turn = demand.each.map(stretch.turn(of:))
      let line = Line(
        demand: demand, begins: moment, time: demand.time(turn: turn ?? .zero, pace: pace), turn: turn,
        range: SpanRange(demand.least(pace: room), demand.most(pace: room)))
      moment += line.time
      return line
    }
    range = SpanRange(stretch.shortest, stretch.longest)
    end = moment
    self.goal = goal
    let over = t + stretch.shortest - goal
    proposal = over > .zero ? Self.propose(demands, over: over, pace: room) : nil
  }

  /// The plan of an agenda before there is a meeting. The stages are numbered from 1.
  ///
  /// What the evening alone could tell is assumed: each man brings one carried commitment to the follow-up, and one man
  /// asks for feedback.
  ///
  /// - Parameters:
  ///   - goal: when it should end; without one, the agenda's duration after it begins.
  ///   - leftOut: stages that are not held.
  public init(
    _ agenda: Agenda, people: Int, from t: Span = .zero, goal: Span? = nil, leavingOut leftOut: [StageID] = []
  ) {
    let demands = agenda.demands(people: people).filter { !leftOut.contains($0.stage) }
    self.init(demands, from: t, goal: goal ?? t + agenda.duration)
  }

  public func line(for stage: StageID) -> Line? { lines.first { $0.stage == stage } }

  /// The last optional stages first, as few as do; then those are put back that turned out not to be needed.
  private static func propose(_ demands: [Demand], over: Span, pace: Int) -> Proposal {
    var chosen: [Demand] = []
    func saved(_ demands: [Demand]) -> Span { demands.reduce(.zero) { $0 + $1.least(pace: pace) } }
    for demand in demands.reversed() where demand.optional && saved(chosen) < over { chosen.append(demand) }
    for demand in chosen {
      let others = chosen.filter { $0 != demand }
      if saved(others) >= min(over, saved(chosen)) { chosen = others }
    }
    let ids = demands.filter(chosen.contains).map(\.stage)
    return Proposal(leaveOut: ids, over: over, stillOver: (over - saved(chosen)).clamped)
  }
}
