// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
package import MeetingCore

/// The running clock and the one on the wall.
///
/// A live clock counts through a suspended machine, so that a closed lid does not give a man time. A simulated one
/// stands still until it is told to pass.
package struct Clock {
  /// Time since some fixed moment. It never falls.
  package let moment: () -> Span
  /// Milliseconds since 1970, whatever the wall clock says.
  package let wall: () -> Int
  /// Lets simulated time pass; nothing on a live clock.
  package let advance: ((Span) -> Void)?

  package init(moment: @escaping () -> Span, wall: @escaping () -> Int, advance: ((Span) -> Void)? = nil) {
    self.moment = moment
    self.wall = wall
    self.advance = advance
  }

  package static func live() -> Clock {
    let start = ContinuousClock.now
    return Clock(
      moment: { Span(start.duration(to: .now)) },
      wall: {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return now.tv_sec * 1_000 + now.tv_nsec / 1_000_000
      })
  }

  /// Simulated time that begins at a moment of the wall clock.
  package static func simulated(from wall: Int) -> Clock {
    final class Time { var passed = Span.zero }
    let time = Time()
    return Clock(
      moment: { time.passed },
      wall: { wall + time.passed.milliseconds },
      advance: { time.passed += $0 })
  }
}

extension Span {
  package init(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    self.init(milliseconds: Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000))
  }

  package var duration: Duration { .milliseconds(milliseconds) }
}
