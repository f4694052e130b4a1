// SPDX-License-Identifier: GPL-3.0-or-later

package import History
package import MeetingCore

/// One line of the shell, understood but not yet resolved: a name is still what was typed, and only the evening, with
/// its roster, knows whom it means. Free text has not been scrubbed.
package enum ShellCommand: Equatable, Sendable {
  /// A comment.
  case nothing
  /// What the meeting itself understands: no name, no text, and nothing for the keyboard to add.
  case meeting(MeetingCommand)

  // Gathering
  /// An agenda's id, or the path of a file.
  case agenda(String)
  case join([String])
  /// Names in circle order; nothing leaves a seat as it is.
  case names([String?])
  case name(String, as: String)
  case who
  case facilitator(String)
  case until(EndTime)
  case start

  // Flow
  case next(String?)

  // People
  case hand(String)
  case lower(String)
  case queue
  case first(String)
  case order(TurnOrder)
  case away(String)
  case back(String)
  case leave(String)
  case spoke([String])

  // The evening
  case plan, no
  case add(Addition)

  // Support
  case breathe
  /// The index of cards, or the card of this number.
  case care(Int?)
  case careEdit
  case unheard, say
  case bell(Bool)
  case hide, show

  // Feedback
  case asks(String, FeedbackContract)

  // Records
  /// Without a name the speaker's; without a text it is counted and not written.
  case commit(name: String?, text: String?, due: Day?)
  case change(Int, text: String?, due: Day?)
  /// From 0 to 10 each.
  case mood([Int])
  case propose(String)
  /// A new agreement, or the new words of the one with this number.
  case agree(Int?, String)
  /// An agreement, or a line of what will be kept.
  case strike(Int)
  case keep(KeepLevel)
  case mask
  case role(String, name: String)
  case summary(String)

  // Looking
  case status, time, prompt, agreements, commitments
  case help(String?)
  case history(HistoryPart)

  // Control
  case close, discard, quit
  /// In a rehearsal, lets this much time pass.
  case wait(Span)
}

/// When the evening has to end.
package enum EndTime: Equatable, Sendable {
  /// The next such moment: 0 to 23, 0 to 59.
  case clock(hour: Int, minute: Int)
  /// So much later than it is set now; negative for earlier.
  case shift(Span)
}

/// What is added to the evening.
package enum Addition: Equatable, Sendable {
  case stage(StageKind, SpanRange, prompt: String?)
  /// The stages of a shipped agenda, by its id.
  case agenda(String)
}
