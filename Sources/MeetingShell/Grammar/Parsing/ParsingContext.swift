// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// What a line's meaning depends on.
package struct ParsingContext {
  package let today: Day
  /// The agenda's language: `de` knows the short German weekdays.
  package let language: String
  /// Whether someone is called just this. It decides whether what stands before the colon of a commitment is a man.
  package let isName: (String) -> Bool

  package init(today: Day, language: String, isName: @escaping (String) -> Bool) {
    self.today = today
    self.language = language
    self.isName = isName
  }
}
