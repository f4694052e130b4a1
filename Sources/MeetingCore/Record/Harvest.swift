// SPDX-License-Identifier: GPL-3.0-or-later

/// What the evening brings in, for the group to keep or not.
public struct Harvest: Hashable, Sendable {
  /// What lies on the table. Who stood aside or blocked is not known, only that it was said.
  public struct Proposal: Hashable, Sendable {
    public let text: ScrubbedText
    public internal(set) var stoodAside = 0
    public internal(set) var isBlocked = false
  }

  /// What the circle brought along.
  public let circle: CircleFacts
  public internal(set) var followUps: [Int: FollowUp] = [:]
  public private(set) var commitments: [NewCommitment] = []
  public private(set) var moods: [StageID: [Int]] = [:]
  public internal(set) var proposal: Proposal?
  public private(set) var decisions: [ScrubbedText] = []
  public private(set) var agreements: [ScrubbedText]
  public private(set) var haveAssented = false
  public internal(set) var keep: KeepLevel?
  public internal(set) var meetAgain: Day?
  public private(set) var themes: [String] = []
  public internal(set) var summary: ScrubbedText?
  public internal(set) var facilitationChanges: Bool?
  public private(set) var struck: Set<RecordLine> = []
  public internal(set) var passCount = 0
  public internal(set) var feedbackTurns = 0

  /// - Parameter proposed: the agreements that the agenda offers to a circle that has none of its own yet.
  init(_ circle: CircleFacts, proposed: [ScrubbedText]) {
    self.circle = circle
    agreements = circle.agreements.isEmpty ? proposed : circle.agreements
    keep = circle.keep
  }
}

// MARK: Questions

extension Harvest {
  /// How much of the meeting remains: texts until the group has chosen, since they were typed to be kept.
  public var keepLevel: KeepLevel { keep ?? .texts }

  /// The carried commitments in the order of the follow-up: by due date, then by number.
  public var commitmentsByDate: [CarriedCommitment] {
    circle.commitments.sorted { left, right in
      switch (left.due, right.due) {
      case (let a?, let b?) where a != b: a < b
      case (.some, nil): true
      case (nil, .some): false
      default: left.number < right.number
      }
    }
  }

  /// The number that the next new commitment gets.
  var nextCommitment: Int { max(circle.nextCommitment, (commitments.map(\.number).max() ?? 0) + 1) }

  func keeps(_ line: RecordLine) -> Bool { !struck.contains(line) }

  /// The same with every text that would be kept said otherwise.
  func reworded(by reword: (ScrubbedText) -> ScrubbedText) -> Harvest {
    var harvest = self
    harvest.decisions = decisions.map(reword)
    harvest.summary = summary.map(reword)
    harvest.agreements = agreements.map(reword)
    for index in commitments.indices { harvest.commitments[index].text = commitments[index].text.map(reword) }
    for (number, answer) in followUps { harvest.followUps[number]?.text = answer.text.map(reword) }
    return harvest
  }
}

// MARK: What comes in

extension Harvest {
  mutating func add(_ commitment: NewCommitment) { commitments.append(commitment) }

  mutating func add(moods given: [Int], in stage: StageID) { moods[stage, default: []] += given }

  mutating func note(theme: String) { themes.append(theme) }

  mutating func strike(_ line: RecordLine) { struck.insert(line) }

  mutating func adopt() {
    if let proposal { decisions.append(proposal.text) }
    proposal = nil
  }

  /// Another agenda offers other agreements. Those that the circle wrote itself stay.
  mutating func propose(_ proposed: [ScrubbedText], insteadOf before: [ScrubbedText]) {
    let haveOwn = !agreements.isEmpty && agreements != before
    if !haveOwn { agreements = circle.agreements.isEmpty ? proposed : circle.agreements }
  }

  /// - Parameter number: from 1; a new one is written last.
  mutating func write(agreement number: Int, _ text: ScrubbedText) {
    if agreements.indices.contains(number - 1) { agreements[number - 1] = text } else { agreements.append(text) }
    haveAssented = false
  }

  mutating func strike(agreement number: Int) {
    if agreements.indices.contains(number - 1) { agreements.remove(at: number - 1) }
    haveAssented = false
  }

  mutating func assent() { haveAssented = true }
}
