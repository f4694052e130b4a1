// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support
import Testing

@Suite("Cues", .timeLimit(.minutes(15)))
struct CueTests {
  static func turn(_ length: Span, warn: Span = .seconds(30), silence: Span = .zero) throws -> MeetingDriver {
    let round = Stage(kind: .round, each: SpanRange(length), silence: silence, warn: warn)
    var driver = try MeetingDriver(.evening(round), men: .three)
    try driver.send(.next(nil))
    return driver
  }

  @Test("each once and in its moment, however often one looks", arguments: [1, 7, 400])
  func once(ticks: Int) throws {
    var driver = try Self.turn(.minutes(4), silence: .seconds(20))
    driver.wait(.minutes(6), ticks: ticks)
    #expect(
      driver.cues.map { "\($0.kind) \($0.t)" } == [
        "turnBegins 20s", "halfOver 2m20s", "oneMinuteLeft 3m20s", "nearEnd 3m50s", "tenSecondsLeft 4m10s",
        "timeIsRound 4m20s",
      ])
    #expect(driver.cues.allSatisfy { $0.handle == "heron" })
  }

  @Test("a short turn is not chopped up")
  func short() throws {
    var driver = try Self.turn(.seconds(15))
    driver.wait(.minutes(1), ticks: 60)
    #expect(driver.cues.map(\.kind) == [.halfOver, .timeIsRound])
  }

  @Test("the stage's own warning comes when the stage wants it, or not at all")
  func warn() throws {
    var driver = try Self.turn(.minutes(4), warn: .minutes(2))
    driver.wait(.minutes(5))
    #expect(driver.cues.filter { $0.kind == .nearEnd }.map(\.t) == [.minutes(2)])
    driver = try Self.turn(.minutes(4), warn: .zero)
    driver.wait(.minutes(5))
    #expect(!driver.cues.contains { $0.kind == .nearEnd })
  }

  @Test("half is said once, though the turn is extended after it")
  func extended() throws {
    var driver = try Self.turn(.minutes(2))
    driver.wait(.seconds(65))
    try driver.send(.extend(.minutes(1)))
    driver.wait(.minutes(3))
    #expect(driver.cues.count { $0.kind == .halfOver } == 1)
    #expect(driver.cues.count { $0.kind == .timeIsRound } == 1)
    driver = try Self.turn(.minutes(2))
    try driver.send(.extend(.minutes(2)))
    driver.wait(.minutes(5))
    #expect(driver.cues.filter { $0.kind == .halfOver }.map(\.t) == [.minutes(2)])
  }

  @Test("none in a hold, and each once around it")
  func hold() throws {
    var driver = try Self.turn(.minutes(2))
    for _ in 0..<40 {
      driver.wait(.seconds(4))
      try driver.send(.hold)
      #expect(driver.state.nextCue(after: driver.now) == nil)
      let count = driver.cues.count
      driver.wait(.minutes(10))
      #expect(driver.cues.count == count)
      try driver.send(.go)
    }
    #expect(driver.cues.map(\.kind) == [.halfOver, .oneMinuteLeft, .nearEnd, .tenSecondsLeft, .timeIsRound])
  }

  @Test("none twice around a silence, wherever it falls")
  func silence() throws {
    for second in stride(from: 0, through: 130, by: 5) {
      for ending in [true, false] {
        var driver = try Self.turn(.minutes(2))
        driver.wait(.seconds(second))
        try driver.send(.silence(.seconds(45)))
        if ending {
          driver.wait(.seconds(20))
          try driver.send(.go)
        }
        driver.wait(.minutes(4), ticks: 17)
        let kinds = driver.cues.map(\.kind).filter { $0 != .silenceOver }
        #expect(
          kinds == [.halfOver, .oneMinuteLeft, .nearEnd, .tenSecondsLeft, .timeIsRound],
          "silence at \(second), ended \(ending)")
        #expect(driver.cues.count { $0.kind == .silenceOver } == (ending ? 0 : 1))
      }
    }
  }

  @Test("the next cue is the first that will come")
  func nextCue() throws {
    var driver = try Self.turn(.minutes(4), silence: .seconds(20))
    while let next = driver.state.nextCue(after: driver.now) {
      #expect(driver.state.cues(from: driver.now, to: next - Span(milliseconds: 1)).isEmpty)
      driver.wait(next - driver.now)
      #expect(driver.cues.last?.t == driver.now)
    }
    #expect(driver.cues.count == 6)
  }

  @Test(
    "stages for all: their end, in their own words",
    arguments: [(StageKind.silence, Cue.Kind.silenceOver), (.pause, .breakOver), (.opening, .stageTimeIsRound)])
  func stages(kind: StageKind, cue: Cue.Kind) throws {
    var driver = try MeetingDriver(.evening(Stage(kind: kind, time: .minutes(2))), men: .three)
    driver.wait(.minutes(5), ticks: 30)
    #expect(driver.cues.map(\.kind) == [cue])
  }

  @Test("an open floor has no clock, and a meeting that gathers has no cue")
  func none() throws {
    var driver = MeetingDriver(.weekly)
    driver.wait(.hours(3))
    #expect(driver.cues.isEmpty)
    #expect(driver.state.nextCue(after: driver.now) == nil)
  }
}
