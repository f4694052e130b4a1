// SPDX-License-Identifier: GPL-3.0-or-later

import Evening
import Glibc
import MeetingCore
import Testing

@testable import circlekeeper

@Suite("The machine's clocks", .timeLimit(.minutes(15)))
struct LiveClockTests {
  @Test("begin at nothing whatever the wall says, and never fall")
  func live() {
    let clock = Clock.live()
    #expect(clock.advance == nil)
    var before = clock.moment()
    #expect(before >= .zero && before < .minutes(1))
    for _ in 0..<1_000 {
      let now = clock.moment()
      #expect(now >= before)
      before = now
    }
    let wall = Int(time(nil)) * 1_000
    #expect(abs(clock.wall() - wall) < 60_000)
  }
}
