// SPDX-License-Identifier: GPL-3.0-or-later

/// What a facilitator asks of the meeting. It knows handles and scrubbed texts only.
public enum MeetingCommand: Hashable, Sendable {
  // Gathering
  case choose(Agenda)
  case join([Handle])
  case facilitator(Handle)
  case role(String, Handle)
  /// The hard end, as a moment of the meeting.
  case until(Span)
  case start

  // Flow
  case next(Handle?)
  case pass
  case done
  case skip
  case goto(stage: Int)
  /// `hold`, `care` and `stop` are one and the same.
  case hold
  case go
  case extend(Span)
  case again
  case started(ago: Span)

  // People
  case hand(Handle)
  case lower(Handle)
  case first(Handle)
  /// The seed is used by a random order only.
  case order(TurnOrder, seed: UInt64)
  case away(Handle)
  case back(Handle)
  case leave(Handle)
  /// Who had turns while the machine was off.
  case spoke([Handle])
  /// The time while the machine was off was a break.
  case leaveOutGap(Span)

  // The evening
  case acceptProposal
  case set(stage: Int, SpanRange)
  case drop(stage: Int)
  /// Stages that come next; a prompt that was typed is free text.
  case add([Stage], prompt: ScrubbedText?)

  // Support and feedback
  case silence(Span)
  case asks(Handle, FeedbackContract)

  // Records
  /// Without a handle the speaker's; without a text it is counted and not written.
  case commit(Handle?, ScrubbedText?, due: Day?)
  case answer(commitment: Int, CommitmentStatus, ScrubbedText?, due: Day?)
  case mood([Int])
  case propose(ScrubbedText)
  case consent
  case aside
  case block
  case agree(Int?, ScrubbedText)
  case strikeAgreement(Int)
  case assent
  case keep(KeepLevel)
  case meetAgain(Day)
  case theme(String)
  case summary(ScrubbedText)
  case facilitationChanges(Bool)
  /// Takes a line out of what will be kept.
  case strikeLine(RecordLine)

  // Control
  case undo
  case redo
  case close
}
