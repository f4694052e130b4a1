// SPDX-License-Identifier: GPL-3.0-or-later

/// What the circle kept of a meeting: figures of the group and, where the circle allowed texts, the words it agreed to
/// keep. No field stands for a man. Lengths are milliseconds.
public struct ClosedMeeting: Hashable, Codable, Sendable {
  public struct Stage: Hashable, Codable, Sendable {
    public var kind: String
    public var title: String
    /// False: it was left out midway.
    public var held: Bool
    public var planned: Int
    public var used: Int
    public var turns: Int

    public init(kind: String, title: String, held: Bool, planned: Int, used: Int, turns: Int) {
      self.kind = kind
      self.title = title
      self.held = held
      self.planned = planned
      self.used = used
      self.turns = turns
    }
  }

  /// Of five men or more.
  public struct Mood: Hashable, Codable, Sendable {
    public var answers: Int
    public var median: Double

    public init(answers: Int, median: Double) {
      (self.answers, self.median) = (answers, median)
    }
  }

  public struct Commitment: Hashable, Codable, Sendable {
    public var text: String
    /// `2027-01-31`.
    public var due: String?

    public init(text: String, due: String?) {
      (self.text, self.due) = (text, due)
    }
  }

  /// `2026-12-30`.
  public var date: String
  /// The agenda's id, and what it is called.
  public var agenda: String
  public var title: String
  public var present: Int
  public var stages: [Stage]
  public var moodIn: Mood?
  public var moodOut: Mood?
  public var themes: [String]
  /// Whether another man facilitates next time, if the group said.
  public var facilitationChanges: Bool?
  /// The day of the next meeting.
  public var meetAgain: String?
  /// How many commitments were made, with and without words.
  public var commitmentsMade: Int

  // Only where the circle allowed texts.
  public var decisions: [String]?
  public var commitments: [Commitment]?
  public var summary: String?

  public init(
    date: String, agenda: String, title: String, present: Int, stages: [Stage], moodIn: Mood? = nil,
    moodOut: Mood? = nil, themes: [String] = [], facilitationChanges: Bool? = nil, meetAgain: String? = nil,
    commitmentsMade: Int = 0, decisions: [String]? = nil, commitments: [Commitment]? = nil, summary: String? = nil
  ) {
    self.date = date
    self.agenda = agenda
    self.title = title
    self.present = present
    self.stages = stages
    self.moodIn = moodIn
    self.moodOut = moodOut
    self.themes = themes
    (self.facilitationChanges, self.meetAgain) = (facilitationChanges, meetAgain)
    self.commitmentsMade = commitmentsMade
    self.decisions = decisions
    self.commitments = commitments
    self.summary = summary
  }
}
