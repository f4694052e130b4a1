// SPDX-License-Identifier: GPL-3.0-or-later

/// One row of the journal.
public struct JournalEntry: Hashable, Sendable {
  /// Its place in the meeting, from zero, without a gap.
  public let seq: Int
  /// The command that it came from; one command may make several events.
  public let command: Int
  /// The moment of the meeting. It never falls from one entry to the next.
  public let t: Span
  public let event: MeetingEvent

  public init(seq: Int, command: Int, t: Span, event: MeetingEvent) {
    self.seq = seq
    self.command = command
    self.t = t
    self.event = event
  }
}
