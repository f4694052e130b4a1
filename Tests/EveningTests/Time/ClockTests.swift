// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Testing

@testable import Evening

@Suite("The running clock", .timeLimit(.minutes(15)))
struct ClockTests {
  @Test("simulated, it stands still until it is told to pass, and takes the wall with it")
  func simulated() {
    let clock = Clock.simulated(from: 1_798_659_000_000)
    #expect(clock.moment() == .zero && clock.wall() == 1_798_659_000_000)
    clock.advance?(.minutes(90))
    #expect(clock.moment() == .minutes(90) && LocalTime(wall: clock.wall()).clockTime == "21:00")
  }
}
