// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// The local numbers that the circle entered for a hard moment, and when they were last checked.
package struct CareNumbers {
  package struct Entry: Hashable, Sendable {
    package let text: String
    package let checked: Day

    package init(text: String, checked: Day) {
      (self.text, self.checked) = (text, checked)
    }

    /// Numbers are local and go stale: after a year they want checking.
    func isStale(on day: Day) -> Bool { day.number - checked.number > 365 }
  }

  package let read: () -> Entry?
  /// - Returns: a sentence when they could not be kept.
  package let write: (Entry) -> String?

  package init(read: @escaping () -> Entry?, write: @escaping (Entry) -> String?) {
    (self.read, self.write) = (read, write)
  }

  /// A rehearsal has none and keeps none.
  package static var none: CareNumbers {
    CareNumbers(read: { nil }, write: { _ in "A rehearsal keeps no numbers. Enter them in a meeting." })
  }
}
