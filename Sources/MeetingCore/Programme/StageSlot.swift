// SPDX-License-Identifier: GPL-3.0-or-later

/// A stage in the course of this meeting, and what its time came to.
public struct StageSlot: Hashable, Sendable {
  public enum Progress: Hashable, Sendable {
    case coming, running, held, leftOut
  }

  public let id: StageID
  public internal(set) var stage: Stage
  public internal(set) var progress: Progress = .coming
  /// The plan's time for it when it first began.
  public internal(set) var planned: Span?
  /// What it has taken so far, held time left out. A stage entered again adds its time.
  public internal(set) var used: Span = .zero
  public internal(set) var turns = 0
  /// How much of `used` was someone's turn.
  public internal(set) var turnTime: Span = .zero
}
