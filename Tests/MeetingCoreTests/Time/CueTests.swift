// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support
import Testing

@Suite("Cues", .timeLimit(.minutes(5)))
struct CueTests {
  static func turn(_ length: Span, warn: Span = .seconds(30), silence: Span = .zero) throws -> MeetingDriver {
    let round = Stage(kind: .round, each: SpanRange(length), silence: silence, warn: warn)
    var circle = try MeetingDriver(.evening(round), men: .three)
    try circle.send(.next(nil))
    return circle
  }

  @Test("each once and in its moment, however often one looks", arguments: [1, 7, 400])
  func once(ticks: Int) throws {
    var circle = try Self.turn(.minutes(4), silence: .seconds(20))
    circle.wait(.minutes(6), ticks: ticks)
    #expect(
      circle.cues.map { "\($0.kind) \($0.t)" } == [
        "turnBegins 20s", "halfOver 2m20s", "oneMinuteLeft 3m20s", "nearEnd 3m50s", "tenSecondsLeft 4m10s",
        "timeIsRound 4m20s",
      ])
    #expect(circle.cues.allSatisfy { $0.handle == "heron" })
  }

  @Test("a short turn is not chopped up")
  func short() throws {
    var circle = try Self.turn(.seconds(15))
    circle.wait(.minutes(1), ticks: 60)
    #expect(circle.cues.map(\.kind) == [.halfOver, .timeIsRound])
  }

  @Test("the stage's own warning comes when the stage wants it, or not at all")
  func warn() throws {
    var circle = try Self.turn(.minutes(4), warn: .minutes(2))
    circle.wait(.minutes(5))
    #expect(circle.cues.filter { $0.kind == .nearEnd }.map(\.t) == [.minutes(2)])
    circle = try Self.turn(.minutes(4), warn: .zero)
    circle.wait(.minutes(5))
    #expect(!circle.cues.contains { $0.kind == .nearEnd })
  }

  @Test("half is said once, though the turn is extended after it")
  func extended() throws {
    var circle = try Self.turn(.minutes(2))
    circle.wait(.seconds(65))
    try circle.send(.extend(.minutes(1)))
    circle.wait(.minutes(3))
    #expect(circle.cues.count { $0.kind == .halfOver } == 1)
    #expect(circle.cues.count { $0.kind == .timeIsRound } == 1)
    circle = try Self.turn(.minutes(2))
    try circle.send(.extend(.minutes(2)))
    circle.wait(.minutes(5))
    #expect(circle.cues.filter { $0.kind == .halfOver }.map(\.t) == [.minutes(2)])
  }

  @Test("none in a hold, and each once around it")
  func hold() throws {
    var circle = try Self.turn(.minutes(2))
    for _ in 0..<40 {
      circle.wait(.seconds(4))
      try circle.send(.hold)
      #expect(circle.state.nextCue(after: circle.now) == nil)
      let count = circle.cues.count
      circle.wait(.minutes(10))
      #expect(circle.cues.count == count)
      try circle.send(.go)
    }
    #expect(circle.cues.map(\.kind) == [.halfOver, .oneMinuteLeft, .nearEnd, .tenSecondsLeft, .timeIsRound])
  }

  @Test("none twice around a silence, wherever it falls")
  func silence() throws {
    for second in stride(from: 0, through: 130, by: 5) {
      for ending in [true, false] {
        var circle = try Self.turn(.minutes(2))
        circle.wait(.seconds(second))
        try circle.send(.silence(.seconds(45)))
        if ending {
          circle.wait(.seconds(20))
          try circle.send(.go)
        }
        circle.wait(.minutes(4), ticks: 17)
        let kinds = circle.cues.map(\.kind).filter { $0 != .silenceOver }
        #expect(
          kinds == [.halfOver, .oneMinuteLeft, .nearEnd, .tenSecondsLeft, .timeIsRound],
          "silence at \(second), ended \(ending)")
        #expect(circle.cues.count { $0.kind == .silenceOver } == (ending ? 0 : 1))
      }
    }
  }

  @Test("the next cue is the first that will come")
  func nextCue() throws {
    var circle = try Self.turn(.minutes(4), silence: .seconds(20))
    while let next = circle.state.nextCue(after: circle.now) {
      #expect(circle.state.cues(from: circle.now, to: next - Span(milliseconds: 1)).isEmpty)
      circle.wait(next - circle.now)
      #expect(circle.cues.last?.t == circle.now)
    }
    #expect(circle.cues.count == 6)
  }

  @Test(
    "stages for all: their end, in their own words",
    arguments: [(StageKind.silence, Cue.Kind.silenceOver), (.pause, .breakOver), (.opening, .stageTimeIsRound)])
  func stages(kind: StageKind, cue: Cue.Kind) throws {
    var circle = try MeetingDriver(.evening(Stage(kind: kind, time: .minutes(2))), men: .three)
    circle.wait(.minutes(5), ticks: 30)
    #expect(circle.cues.map(\.kind) == [cue])
  }

  @Test("an open floor has no clock, and a meeting that gathers has no cue")
  func none() throws {
    var circle = MeetingDriver(.weekly)
    circle.wait(.hours(3))
    #expect(circle.cues.isEmpty)
    #expect(circle.state.nextCue(after: circle.now) == nil)
  }
}
