// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// What one command came to, for every front end to show in its own way. It has been saved, or the reason why not is in
/// it.
package struct Performed {
  /// What happened, in order.
  package let entries: [JournalEntry]
  /// What an undo took back, or a redo brought again.
  package let turned: [MeetingEvent]
  /// The evening after it.
  package let moment: Moment
  package let saving: Saving
  /// What is kept, once the meeting is closed.
  package let closing: Closing?
  /// Stages that this brought, and that nobody can hold here.
  package internal(set) var missing: [MissingPlugin] = []

  package var events: [MeetingEvent] { entries.map(\.event) }
  /// The command's number in the journal.
  package var command: Int? { entries.first?.command }
}

/// How saving went on with one command.
package enum Saving {
  case asBefore
  /// From now on rows wait, and the meeting goes on in memory.
  case stopped(Trouble)
  /// What had waited is saved.
  case resumed
}

/// What remains of a meeting that was closed.
package struct Closing {
  package let account: ClosingAccount
  package let day: Day
  /// A rehearsal keeps nothing.
  package let isKept: Bool
}

/// A stage was left out, as if someone had dropped it, because its plugin is not here. Undo brings it back as plain time.
package struct MissingPlugin {
  package let stage: Stage
  package let plugin: String
  /// Nothing where it could not be left out.
  package let dropped: Performed?
}
