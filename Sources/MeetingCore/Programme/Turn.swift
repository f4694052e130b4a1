// SPDX-License-Identifier: GPL-3.0-or-later

/// One man's time: a start and a deadline, never a count of ticks.
public struct Turn: Hashable, Sendable {
  public let handle: Handle
  /// In the future while a silence comes first.
  public internal(set) var starts: Span
  /// Nothing where the floor is open and only the stage has a time.
  public internal(set) var deadline: Span?
  /// When half of it is over. Once it was, an extension does not bring it back.
  var half: Span?
  /// Whose contract he answers under, in a feedback stage.
  public let answering: Handle?

  init(handle: Handle, starts: Span, length: Span?, answering: Handle?) {
    self.handle = handle
    self.starts = starts
    self.answering = answering
    deadline = length.map { starts + $0 }
    half = length.map { starts + $0 / 2 }
  }

  func shifted(by length: Span) -> Turn {
    var turn = self
    turn.starts += length
    turn.deadline = deadline.map { $0 + length }
    turn.half = half.map { $0 + length }
    return turn
  }

  /// - Parameter now: the moment at which the turn's clock stands.
  func extended(by length: Span, at now: Span) -> Turn {
    var turn = self
    turn.deadline = deadline.map { $0 + length }
    turn.half = half.map { $0 > now ? $0 + length / 2 : $0 }
    return turn
  }
}

/// A man who has been named and whose clock has not begun.
public struct WaitingTurn: Hashable, Sendable {
  public let handle: Handle
  /// He passed, and is asked once more.
  public let isOffer: Bool
  public let answering: Handle?
}

/// A man who left his turn to the others.
public struct Pass: Hashable, Sendable {
  public let handle: Handle
  /// What remains of his turn; nothing when it had not begun.
  public internal(set) var rest: Span?
  /// The turn was offered once more, and he passed again.
  public internal(set) var wasOffered: Bool
}
