// SPDX-License-Identifier: GPL-3.0-or-later

/// What remains of a meeting after it closes: figures of the group, and the texts that it agreed to keep.
///
/// No field stands for a man, and nothing in it links two meetings.
public struct MeetingRecord: Hashable, Codable, Sendable {
  /// What remains of one stage.
  public struct Stage: Hashable, Codable, Sendable {
    public var kind: StageKind
    public var title: String
    /// Whether it was held, or left out midway.
    public var held: Bool
    /// The plan's time for it when it began.
    public var planned: Span
    /// What it took, held time left out: turns and the time between them.
    public var used: Span
    public var turns: Int
    /// Time of the stage that was on nobody's turn.
    public var between: Span
    /// Whether it is an input tagged `voices`.
    public var voices: Bool

    public init(
      kind: StageKind, title: String, held: Bool, planned: Span, used: Span, turns: Int, between: Span, voices: Bool
    ) {
      self.kind = kind
      self.title = title
      self.held = held
      self.planned = planned
      self.used = used
      self.turns = turns
      self.between = between
      self.voices = voices
    }
  }

  /// Median and spread of the moods of five men or more.
  public struct Mood: Hashable, Codable, Sendable {
    public var answers: Int
    public var median: Double
    /// The distance between the first and the third quartile.
    public var spread: Double

    public init(answers: Int, median: Double, spread: Double) {
      self.answers = answers
      self.median = median
      self.spread = spread
    }
  }

  public var agenda: String
  /// How many men were there, each counted once.
  public var present: Int
  public var stages: [Stage]
  /// See ``Evenness``. Nothing when fewer than two men's time counts.
  public var evenness: Double?
  public var moodIn: Mood?
  public var moodOut: Mood?
  public var decisions: [ScrubbedText]
  public var themes: [String]
  public var summary: ScrubbedText?
  /// Whether another man facilitates next time, if the group said.
  public var facilitationChanges: Bool?
  public var meetAgain: Day?

  public init(
    agenda: String, present: Int, stages: [Stage], evenness: Double? = nil, moodIn: Mood? = nil, moodOut: Mood? = nil,
    decisions: [ScrubbedText] = [], themes: [String] = [], summary: ScrubbedText? = nil,
    facilitationChanges: Bool? = nil, meetAgain: Day? = nil
  ) {
    self.agenda = agenda
    self.present = present
    self.stages = stages
    self.evenness = evenness
    self.moodIn = moodIn
    self.moodOut = moodOut
    self.decisions = decisions
    self.themes = themes
    self.summary = summary
    self.facilitationChanges = facilitationChanges
    self.meetAgain = meetAgain
  }
}

/// Everything that `close` writes, already bounded by what the group chose to keep.
public struct ClosingAccount: Hashable, Sendable {
  /// A commitment of this meeting that is to be written down.
  public struct Made: Hashable, Sendable {
    public var text: ScrubbedText?
    public var due: Day?

    public init(text: ScrubbedText?, due: Day?) {
      self.text = text
      self.due = due
    }
  }

  /// Nothing when the group keeps nothing.
  public var record: MeetingRecord?
  /// New commitments: those with a text stay open, those without are counted only.
  public var commitments: [Made]
  /// What was said of the carried ones, by number.
  public var followUps: [Int: FollowUp]
  /// The circle's agreements as assented to tonight; nothing when they stay as they were.
  public var agreements: [ScrubbedText]?
  /// What the circle chose to keep, for the next meeting too; nothing when it did not choose.
  public var keep: KeepLevel?
  /// Added to the circle's totals, which name no meeting.
  public var passes: Int
  public var feedbackTurns: Int

  public init(
    record: MeetingRecord?, commitments: [Made] = [], followUps: [Int: FollowUp] = [:],
    agreements: [ScrubbedText]? = nil, keep: KeepLevel? = nil, passes: Int = 0, feedbackTurns: Int = 0
  ) {
    self.record = record
    self.commitments = commitments
    self.followUps = followUps
    self.agreements = agreements
    self.keep = keep
    self.passes = passes
    self.feedbackTurns = feedbackTurns
  }
}
