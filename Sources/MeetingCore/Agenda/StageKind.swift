// SPDX-License-Identifier: GPL-3.0-or-later

/// What a stage is. The raw value is the agenda's word.
public enum StageKind: String, CaseIterable, Codable, Sendable {
  case opening, agreements, grounding, checkin, followup, input, round, focus, pairs, triads, feedback, discussion
  case decision, commitments, appreciation, checkout, silence
  case pause = "break"
  case plugin

  /// How an agenda states the time of such a stage.
  public enum Timing: Sendable {
    /// `time`: one length for all.
    case whole
    /// `each`: a length, or a range, for each man.
    case each
    /// `parts`: a length for each part of a small group's work.
    case parts
  }

  public var timing: Timing {
    switch self {
    case .checkin, .followup, .round, .feedback, .commitments, .appreciation, .checkout: .each
    case .pairs, .triads: .parts
    default: .whole
    }
  }

  /// Whether men take turns in it.
  public var hasTurns: Bool {
    switch self {
    case .checkin, .round, .focus, .feedback, .discussion, .commitments, .appreciation, .checkout: true
    default: false
    }
  }

  public var defaultOrder: TurnOrder {
    switch self {
    case .focus, .feedback: .volunteer
    case .discussion: .queue
    default: .circle
    }
  }

  public var defaultResponse: Response {
    switch self {
    case .focus, .feedback: .contract
    case .discussion, .decision: .open
    default: .none
    }
  }

  /// Whether speaking time in it counts towards how evenly time was shared: check-ins, rounds and discussion.
  public var countsForEvenness: Bool { self == .checkin || self == .round || self == .discussion }
}

/// Who speaks when.
public enum TurnOrder: String, CaseIterable, Codable, Sendable {
  case circle, random, volunteer, queue

  /// Whether a man has to raise his hand to get a turn.
  public var isByHand: Bool { self == .volunteer || self == .queue }
}

/// How others may answer a turn: words on the screen, without a clock.
public enum Response: String, CaseIterable, Codable, Sendable {
  case none, resonance, questions, contract, open
}

/// In a queue, whether those who have not spoken in this stage go ahead.
public enum Unheard: String, CaseIterable, Codable, Sendable {
  case any, first
}

/// Whether a turn begins by itself or waits for the facilitator's `go`.
public enum TurnBegin: String, CaseIterable, Codable, Sendable {
  case auto, go
}

/// What the screen does when a man's time is round.
public enum Overtime: String, CaseIterable, Codable, Sendable {
  case soft, ask
}
