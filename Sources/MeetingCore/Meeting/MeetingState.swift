// SPDX-License-Identifier: GPL-3.0-or-later

/// A meeting at one moment: the fold of its events.
public struct MeetingState: Hashable, Sendable {
  public enum Phase: Hashable, Sendable {
    case gathering, running, closed
  }

  public package(set) var agenda: Agenda
  public package(set) var circle: CircleFacts
  public package(set) var phase = Phase.gathering
  public package(set) var started: Span?
  /// The hard end, if one was set.
  public package(set) var hardEnd: Span?

  // People, in circle order
  public package(set) var participants: [Participant] = []
  public package(set) var facilitator: Handle?
  public package(set) var roles: [String: Handle] = [:]
  /// Who joined after the check-in and has not been offered it.
  public package(set) var latecomers: [Handle] = []
  /// Who has had a turn tonight.
  public package(set) var heard: Set<Handle> = []
  /// What men ask for, in the order in which they asked.
  public package(set) var contracts: [Contract] = []

  // Stages
  public package(set) var stages: [StageSlot] = []
  public package(set) var run: StageRun?
  /// When the hold began, while one lasts.
  public package(set) var heldSince: Span?
  /// Until when everybody is silent, while a silence of its own lasts.
  public package(set) var quietUntil: Span?

  // What will be remembered
  public package(set) var followUps: [Int: FollowUp] = [:]
  public package(set) var commitments: [NewCommitment] = []
  public package(set) var moods: [StageID: [Int]] = [:]
  public package(set) var proposal: Proposal?
  public package(set) var decisions: [ScrubbedText] = []
  public package(set) var agreements: [ScrubbedText] = []
  public package(set) var haveAssented = false
  public package(set) var keep: KeepLevel?
  public package(set) var meetAgain: Day?
  public package(set) var themes: [String] = []
  public package(set) var summary: ScrubbedText?
  public package(set) var facilitationChanges: Bool?
  public package(set) var struck: Set<RecordLine> = []
  public package(set) var passCount = 0
  public package(set) var feedbackTurns = 0

  // This evening's measure
  var pace = Pace()
  var air: [Handle: Span] = [:]
  var passedInRounds: Set<Handle> = []
  var heldTotal = Span.zero
  var previous: PreviousStage?

  public struct Contract: Hashable, Sendable {
    public let handle: Handle
    public let contract: FeedbackContract
  }

  /// What lies on the table. Who stood aside or blocked is not known, only that it was said.
  public struct Proposal: Hashable, Sendable {
    public let text: ScrubbedText
    public package(set) var stoodAside = 0
    public package(set) var isBlocked = false
  }

  /// The stage before, and the earliest moment to which its end can be moved back.
  struct PreviousStage: Hashable, Sendable {
    var stage: StageID
    var end: Span
    var earliestEnd: Span
  }

  init(agenda: Agenda, circle: CircleFacts) {
    self.agenda = agenda
    self.circle = circle
    take(agenda)
    keep = circle.keep
  }

  mutating func take(_ agenda: Agenda) {
    let haveOwn = !agreements.isEmpty && agreements != proposedAgreements
    self.agenda = agenda
    stages = agenda.stages.enumerated().map { StageSlot(id: StageID($0.offset + 1), stage: $0.element) }
    if !haveOwn { agreements = circle.agreements.isEmpty ? proposedAgreements : circle.agreements }
  }

  /// What the agenda's agreements stage offers to a circle that has none of its own yet.
  var proposedAgreements: [ScrubbedText] {
    let stage = agenda.stages.first { $0.kind == .agreements }
    return stage?.prompts.map { ScrubbedText(alreadyScrubbed: $0) } ?? []
  }
}
