// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import MeetingCore
import Testing

@testable import MeetingShell

@Suite("The running clock", .timeLimit(.minutes(5)))
struct ClockTests {
  @Test("live, begins at nothing whatever the wall says, and never falls")
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

  @Test("simulated, stands still until it is told to pass, and takes the wall with it")
  func simulated() {
    let clock = Clock.simulated(from: Circle.evening)
    #expect(clock.moment() == .zero && clock.wall() == Circle.evening)
    clock.advance?(.minutes(90))
    #expect(clock.moment() == .minutes(90) && LocalTime(wall: clock.wall()).clockTime == "21:00")
  }
}
