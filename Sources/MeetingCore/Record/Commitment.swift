// SPDX-License-Identifier: GPL-3.0-or-later

/// How a man's commitment stands. Only he says so.
public enum CommitmentStatus: String, CaseIterable, Codable, Sendable {
  case open, kept, partly, notyet, changed, released

  /// Whether the commitment goes on to the next meeting.
  public var goesOn: Bool { self == .open || self == .partly || self == .notyet || self == .changed }

  /// Whether its owner took it along as it was. New words make it a new one; silence says nothing.
  public var isCarried: Bool { self == .partly || self == .notyet }
}

/// A commitment that an earlier meeting left open. It carries no handle: its owner says "that's me".
public struct CarriedCommitment: Hashable, Codable, Sendable {
  /// The number by which the circle calls it.
  public var number: Int
  public var text: ScrubbedText
  public var due: Day?
  /// Whether its owner has taken it along once already: then he is asked whether to keep, change or release it.
  public var wasCarried: Bool

  public init(number: Int, text: ScrubbedText, due: Day?, wasCarried: Bool = false) {
    self.number = number
    self.text = text
    self.due = due
    self.wasCarried = wasCarried
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      number: try values.decode(Int.self, forKey: .number), text: try values.decode(ScrubbedText.self, forKey: .text),
      due: try values.decodeIfPresent(Day.self, forKey: .due))
    // Journals written before this was asked do not say.
    try values.read(.wasCarried, into: &wasCarried)
  }
}

/// A commitment made in this meeting.
public struct NewCommitment: Hashable, Sendable {
  public var number: Int
  public var by: Handle
  /// Nothing when the man wanted it counted and not written.
  public var text: ScrubbedText?
  public var due: Day?
}

/// What a commitment's owner said of it at the follow-up.
public struct FollowUp: Hashable, Sendable {
  public var status: CommitmentStatus
  /// The new wording, when it changed.
  public var text: ScrubbedText?
  public var due: Day?

  public init(status: CommitmentStatus, text: ScrubbedText? = nil, due: Day? = nil) {
    self.status = status
    self.text = text
    self.due = due
  }
}

/// What a meeting takes over from its circle when it opens.
public struct CircleFacts: Hashable, Codable, Sendable {
  public var agreements: [ScrubbedText]
  public var commitments: [CarriedCommitment]
  /// What the circle chose to keep, if it has chosen.
  public var keep: KeepLevel?
  /// The number that the next new commitment gets.
  public var nextCommitment: Int

  public init(
    agreements: [ScrubbedText] = [], commitments: [CarriedCommitment] = [], keep: KeepLevel? = nil,
    nextCommitment: Int = 1
  ) {
    self.agreements = agreements
    self.commitments = commitments
    self.keep = keep
    self.nextCommitment = nextCommitment
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init()
    try values.read(.agreements, into: &agreements)
    try values.read(.commitments, into: &commitments)
    try values.read(.keep, into: &keep)
    try values.read(.nextCommitment, into: &nextCommitment)
  }
}
