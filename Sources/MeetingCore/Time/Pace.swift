// SPDX-License-Identifier: GPL-3.0-or-later

/// This evening's own pace: used over planned time of the turns that ended, drawn towards 1 while they are few.
///
/// It is as if ten minutes had been used exactly as planned before the first turn, so that one long turn does not
/// upset the evening's forecast.
struct Pace: Hashable, Sendable {
  private static let prior = Span.minutes(10)

  private var planned = Span.zero
  private var used = Span.zero

  mutating func note(planned: Span, used: Span) {
    self.planned += planned
    self.used += used
  }

  mutating func correct(used length: Span) {
    used = (used + length).clamped
  }

  /// Thousandths, between a half and twice the plan.
  var permille: Int {
    let ratio = (used + Self.prior).scaled(1_000, over: (planned + Self.prior).milliseconds).milliseconds
    return min(max(ratio, 500), 2_000)
  }
}
