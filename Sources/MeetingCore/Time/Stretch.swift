// SPDX-License-Identifier: GPL-3.0-or-later

/// How far every range is stretched, so that all of them together end by the goal.
///
/// The one rule of the plan, for the live meeting, for an agenda, and for a simulated evening alike: see ``TimePlan``.
struct Stretch: Hashable, Sendable {
  /// The time of everything with every turn at its shortest, and at its longest.
  let shortest: Span
  let longest: Span
  /// What there is beyond the shortest, up to the longest.
  private let spare: Span

  /// - Parameters:
  ///   - running: what the running stage still asks for, if one is.
  ///   - coming: the stages after it.
  ///   - pace: used over planned time of turns, in thousandths. A quick evening does not lengthen turns.
  init(_ running: Demand? = nil, then coming: ArraySlice<Demand>, from t: Span, goal: Span, pace: Int) {
    let room = max(pace, 1_000)
    var (shortest, longest) = (running?.least(pace: room) ?? .zero, running?.most(pace: room) ?? .zero)
    for demand in coming {
      shortest += demand.least(pace: room)
      longest += demand.most(pace: room)
    }
    (self.shortest, self.longest) = (shortest, longest)
    spare = min(max(goal - t - shortest, .zero), longest - shortest)
  }

  /// The length of one turn of this range, cut to five whole seconds.
  func turn(of range: SpanRange) -> Span {
    let stretch =
      longest > shortest
      ? (range.longest - range.shortest).scaled(spare.milliseconds, over: (longest - shortest).milliseconds) : .zero
    let exact = range.shortest + stretch
    return max(range.shortest, .seconds(exact.seconds / 5 * 5))
  }
}
