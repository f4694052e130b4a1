// SPDX-License-Identifier: GPL-3.0-or-later

/// What every remaining stage gets, so that the evening ends when it should.
///
/// Fixed time stays fixed. Every range is stretched by the same share: with share `f`, a turn of `a-b` gets
/// `a + f·(b - a)`, cut to five whole seconds. `f` is the largest share between 0 and 1 with which everything ends by
/// the goal. So nothing falls below its floor, more time never shortens a turn, and one more man never lengthens one.
public struct TimePlan: Hashable, Sendable {
  public struct Line: Hashable, Sendable {
    public let stage: StageID
    public let begins: Span
    /// What the stage is expected to take, at this evening's pace.
    public let time: Span
    /// One man's turn, where the stage is timed by the man.
    public let turn: Span?
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
  /// When the evening ends, foreseen with its own pace.
  public let end: Span
  /// When it should: the hard end, else the agenda's duration after the start.
  public let goal: Span
  public let proposal: Proposal?

  /// - Parameters:
  ///   - demands: what remains, in order.
  ///   - pace: used over planned time of turns, in thousandths. A quick evening does not lengthen turns.
  public init(_ demands: [Demand], from t: Span, goal: Span, pace: Int = 1_000) {
    let room = max(pace, 1_000)
    let least = demands.reduce(Span.zero) { $0 + $1.least(pace: room) }
    let most = demands.reduce(Span.zero) { $0 + $1.most(pace: room) }
    let spare = min(max(goal - t - least, .zero), most - least)

    func turn(of demand: Demand) -> Span? {
      demand.each.map { range in
        let stretch =
          most > least
          ? (range.longest - range.shortest).scaled(spare.milliseconds, over: (most - least).milliseconds) : .zero
        let exact = range.shortest + stretch
        return max(range.shortest, Span.seconds(exact.seconds / 5 * 5))
      }
    }

    var moment = t
    lines = demands.map { demand in
      let turn = turn(of: demand)
      let line = Line(
        stage: demand.stage, begins: moment, time: demand.time(turn: turn ?? .zero, pace: pace), turn: turn)
      moment += line.time
      return line
    }
    end = moment
    self.goal = goal
    let over = t + least - goal
    proposal = over > .zero ? Self.propose(demands, over: over, pace: room) : nil
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
