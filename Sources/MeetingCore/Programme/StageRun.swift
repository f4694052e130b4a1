// SPDX-License-Identifier: GPL-3.0-or-later

/// What is going on in the stage that is running.
public struct StageRun: Hashable, Sendable {
  /// Who or what has the floor.
  public enum Floor: Hashable, Sendable {
    /// Nobody's turn: a stage for all, or a round between turns.
    case open
    case waiting(WaitingTurn)
    case turn(Turn)
    /// A part of the small groups' work.
    case part(Int, deadline: Span)
    /// A carried commitment, by number.
    case commitment(Int)
  }

  /// The last turn that ended here, so that a boundary typed late can be moved.
  struct EndedTurn: Hashable, Sendable {
    var handle: Handle
    var used: Span
    var at: Span
    /// Nothing where the turn had no time of its own.
    var planned: Span?
  }

  public let stage: StageID
  public internal(set) var began: Span
  /// When the time of the whole stage is round; nothing for stages timed by the man.
  public internal(set) var deadline: Span?
  public internal(set) var floor: Floor = .open
  /// Nobody is in it where the stage has no turns.
  public internal(set) var round: Round

  /// The carried commitments that have been walked past.
  private(set) var walked: Set<Int> = []
  /// When the running part of the small groups' work began.
  var partBegan: Span?
  var lastTurn: EndedTurn?

  init(stage: StageID, began: Span, round: Round) {
    self.stage = stage
    self.began = began
    self.round = round
  }

  public var turn: Turn? {
    if case .turn(let turn) = floor { turn } else { nil }
  }

  mutating func raise(commitment number: Int) {
    floor = .commitment(number)
    walked.insert(number)
  }

  /// Moves every running clock by a length: a hold that ended, or a silence.
  mutating func shiftClocks(by length: Span) {
    deadline = deadline.map { $0 + length }
    lastTurn?.at += length
    partBegan = partBegan.map { $0 + length }
    switch floor {
    case .turn(let turn): floor = .turn(turn.shifted(by: length))
    case .part(let part, let deadline): floor = .part(part, deadline: deadline + length)
    case .open, .waiting, .commitment: break
    }
  }
}
