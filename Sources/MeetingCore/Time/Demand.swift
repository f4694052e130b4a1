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
      (fixed, self.turns, each) = (time, 0, nil)
    } else if let range = stage.each {
      fixed = turns == 0 ? .zero : Self.reading(stage) + Self.aroundTurns(stage) * turns
      (self.turns, each) = (turns, range)
    } else {
      fixed = stage.parts.reduce(Self.reading(stage)) { $0 + $1 + Self.handOver }
      (self.turns, each) = (0, nil)
    }
  }

  init(stage: StageID, fixed: Span, turns: Int = 0, each: SpanRange? = nil) {
    (self.stage, self.fixed, self.turns, self.each, optional) = (stage, fixed, turns, each, false)
  }

  /// A hand-over and the silence before a turn.
  static func aroundTurns(_ stage: Stage) -> Span { handOver + stage.silence }

  static func reading(_ stage: Stage) -> Span {
    let words = ([stage.say ?? ""] + stage.prompts).reduce(0) { $0 + $1.split(separator: " ").count }
    return .seconds(words * 60 / readingPace)
  }

  /// The time it takes when each turn has this length, at a pace in thousandths.
  func time(turn: Span, pace: Int) -> Span { fixed + (turn * turns).scaled(pace, over: 1_000) }

  func least(pace: Int) -> Span { time(turn: each?.shortest ?? .zero, pace: pace) }
  func most(pace: Int) -> Span { time(turn: each?.longest ?? .zero, pace: pace) }
}
