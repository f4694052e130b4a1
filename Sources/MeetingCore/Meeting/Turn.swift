// SPDX-License-Identifier: GPL-3.0-or-later

/// One man's time: a start and a deadline, never a count of ticks.
public struct Turn: Hashable, Sendable {
  public let handle: Handle
  /// In the future while a silence comes first.
  public package(set) var starts: Span
  /// Nothing where the floor is open and only the stage has a time.
  public package(set) var deadline: Span?
  /// Whose contract he answers under, in a feedback stage.
  public let answering: Handle?
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
  public package(set) var rest: Span?
  public package(set) var wasOffered: Bool
}
