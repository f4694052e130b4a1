// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support
import Testing

@testable import MeetingShell

@Suite("When a plugin is called again", .timeLimit(.minutes(5)))
struct PluginClockTests {
  private func meeting(_ commands: [MeetingCommand]) throws -> MeetingState {
    var meeting = Meeting(agenda: .weekly)
    for command in [.join([Handle("heron"), Handle("otter")]), .start] + commands {
      for entry in try meeting.decide(command, at: .seconds(10)) { meeting.evolve(entry) }
    }
    return meeting.state
  }

  @Test("the length that it asked for, and then no more")
  func simple() throws {
    let state = try meeting([])
    var clock = PluginClock()
    #expect(clock.nextCall(in: state, from: .seconds(10)) == nil)
    clock.call("breathing", after: .seconds(4))
    clock.call("lamp", after: .seconds(6))
    #expect(clock.nextCall(in: state, from: .seconds(10)) == .seconds(14))
    clock.pass(from: .seconds(10), to: .seconds(14), in: state)
    #expect(clock.due() == ["breathing"])
    #expect(clock.nextCall(in: state, from: .seconds(14)) == .seconds(16))
    clock.forget("lamp")
    #expect(clock.nextCall(in: state, from: .seconds(14)) == nil)
  }

  @Test("time stands still during a hold")
  func held() throws {
    let state = try meeting([.hold])
    var clock = PluginClock()
    clock.call("breathing", after: .seconds(4))
    #expect(clock.nextCall(in: state, from: .seconds(10)) == nil)
    clock.pass(from: .seconds(10), to: .seconds(100), in: state)
    #expect(clock.nextCall(in: try meeting([]), from: .seconds(100)) == .seconds(104))
  }

  @Test("and during a silence, from whose end on it goes on")
  func silent() throws {
    let state = try meeting([.silence(.seconds(30))])
    var clock = PluginClock()
    clock.call("breathing", after: .seconds(4))
    #expect(clock.nextCall(in: state, from: .seconds(10)) == .seconds(44))
    clock.pass(from: .seconds(10), to: .seconds(42), in: state)
    #expect(clock.nextCall(in: state, from: .seconds(42)) == .seconds(44))
    clock.pass(from: .seconds(42), to: .seconds(44), in: state)
    #expect(clock.due() == ["breathing"])
  }
}
