// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

/// The meeting's own time on a running clock.
struct MeetingTime {
  private let clock: Clock
  /// The meeting's moment…
  private let base: Span
  /// …at this moment of the running clock.
  private let start: Span
  /// Up to when the clock's doings have been told.
  private(set) var told: Span

  /// The meeting's time is `moment` now.
  init(_ clock: Clock, at moment: Span) {
    self.clock = clock
    base = moment
    start = clock.moment()
    told = moment
  }

  var now: Span { base + clock.moment() - start }

  mutating func noteTold(upTo moment: Span) { told = max(told, moment) }
}
