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
  public package(set) var began: Span
  /// When the time of the whole stage is round; nothing for stages timed by the man.
  public package(set) var deadline: Span?
  public package(set) var order: TurnOrder
  public package(set) var floor: Floor = .open
  /// Who has not had his turn in this round, in order.
  public package(set) var line: [Handle] = []
  /// Raised hands, first come.
  public package(set) var hands: [Handle] = []
  public package(set) var passes: [Pass] = []
  /// Who has spoken in this stage.
  public package(set) var heard: Set<Handle> = []
  /// Every turn of this round, once the first has begun.
  public package(set) var turnLength: Span?
  /// A check-in for those who joined after it.
  public package(set) var isWelcome = false

  /// Whose contract is open, who still may answer, and who has been answered, in a feedback stage.
  public package(set) var asker: Handle?
  public package(set) var givers: [Handle] = []
  public package(set) var answered: [Handle] = []

  /// The carried commitments that have been walked past.
  var walked: Set<Int> = []
  /// What a man who went away midway still has.
  var rests: [Handle: Span] = [:]
  /// Who took up the turn that he had passed: it is offered once only.
  var tookUp: Set<Handle> = []
  /// When the running part of the small groups' work began.
  var partBegan: Span?
  var lastTurn: EndedTurn?

  /// Whether a man still has a turn in this round: his own, or the one that he passed.
  func hasTurnComing(_ handle: Handle) -> Bool {
    line.contains(handle) || passes.contains { $0.handle == handle }
  }

  public var turn: Turn? {
    if case .turn(let turn) = floor { turn } else { nil }
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
