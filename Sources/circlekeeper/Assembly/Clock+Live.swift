// SPDX-License-Identifier: GPL-3.0-or-later

import Evening
import Glibc
import MeetingCore

extension Clock {
  /// The machine's clocks. The running one counts through a suspended machine.
  static func live() -> Clock {
    let start = ContinuousClock.now
    return Clock(
      moment: { Span(start.duration(to: .now)) },
      wall: {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return now.tv_sec * 1_000 + now.tv_nsec / 1_000_000
      })
  }
}
