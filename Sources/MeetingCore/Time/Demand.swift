// SPDX-License-Identifier: GPL-3.0-or-later

/// What one stage asks of the evening.
public struct Demand: Hashable, Sendable {
  /// Between one man's last word and the next man's first; on nobody's turn.
  public static let handOver = Span.seconds(10)

  /// At this pace a text is read aloud without haste, in words a minute.
  public static let readingPace = 150

  public let stage: StageID
  /// Time that does not stretch: a whole stage, silences, hand-overs, reading.
  public var fixed: Span
  /// How much of the fixed time is read aloud. A whole stage's reading lies within its time, and is not told apart.
  public private(set) var reading = Span.zero
  /// How much of the fixed time are hand-overs and the silences before turns.
  public private(set) var between = Span.zero
  public var turns: Int
  /// One turn's time; nothing where the whole stage is fixed.
  public var each: SpanRange?
  public var optional: Bool

  /// What a stage that has not begun asks for.
  ///
  /// - Parameters:
  ///   - people: how many men take part.
  ///   - commitments: how many carried commitments are open.
  ///   - askers: how many men have asked for feedback.
  public init(_ stage: Stage, id: StageID, people: Int, commitments: Int, askers: Int) {
    self.stage = id
    optional = stage.optional && stage.kind != .checkout
    let turns =
      switch stage.kind {
      case .followup: commitments
      case .feedback: max(1, askers) * max(1, people - 1)
      default: max(1, people)
      }
    if let time = stage.time {
      fixed = time
      self.turns = 0
      each = nil
    } else if let range = stage.each {
      if turns > 0 { (reading, between) = (stage.readingTime, Self.aroundTurns(stage) * turns) }
      fixed = reading + between
      (self.turns, each) = (turns, range)
    } else {
      (reading, between) = (stage.readingTime, Self.handOver * stage.parts.count)
      fixed = stage.parts.reduce(reading + between, +)
      (self.turns, each) = (0, nil)
    }
  }

  init(stage: StageID, fixed: Span, turns: Int = 0, each: SpanRange? = nil) {
    self.stage = stage
    self.fixed = fixed
    self.turns = turns
    self.each = each
    optional = false
  }

  /// A hand-over and the silence before a turn.
  static func aroundTurns(_ stage: Stage) -> Span { handOver + stage.silence }

  /// The time it takes when each turn has this length, at a pace in thousandths.
  func time(turn: Span, pace: Int) -> Span { fixed + (turn * turns).scaled(pace, over: 1_000) }

  func least(pace: Int) -> Span { time(turn: each?.shortest ?? .zero, pace: pace) }
  func most(pace: Int) -> Span { time(turn: each?.longest ?? .zero, pace: pace) }
}

extension Agenda {
  /// What every stage asks for before there is a meeting: each man brings one carried commitment to the follow-up, and
  /// one man asks for feedback.
  ///
  /// - Parameter commitments: how many are carried, when it is not one for each of the people.
  func demands(people: Int, commitments: Int? = nil) -> [Demand] {
    stages.enumerated().map { index, stage in
      Demand(stage, id: StageID(index + 1), people: people, commitments: commitments ?? people, askers: 1)
    }
  }
}

extension Stage {
  /// What it takes to read the stage's words and prompts aloud.
  package var readingTime: Span {
    let words = ([say ?? ""] + prompts).reduce(0) { $0 + $1.utf8.split { " \n".utf8.contains($0) }.count }
    return .seconds(words * 60 / Demand.readingPace)
  }
}
