// SPDX-License-Identifier: GPL-3.0-or-later

package import Anonymity
import MeetingCore

/// Whether somebody can look at a text before it is stored.
package enum Onlooker: Sendable {
  case nobody
  /// Somebody, but nothing is to be shown just now.
  case somebodyInHiding
  case somebody
}

/// A text that a person has to look at, and what it is to become.
package struct TextDraft {
  package let scrubbing: Scrubbing
  /// Someone present has no name here, so that his could not be found in it: unanswered, the text is dropped.
  package let needsYes: Bool
  let command: (ScrubbedText) -> MeetingCommand
}

/// What came of a text.
package enum Written {
  /// It is stored, as the scrubbing says.
  case performed(Performed, Scrubbing)
  /// Nothing is done yet.
  case waits(TextDraft)
}
