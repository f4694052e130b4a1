// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// A man's place in the circle.
package struct Seat: Hashable, Codable, Sendable {
  /// From 1, as `who` counts. It changes when somebody goes home; the word stays.
  package let number: Int
  package let word: Handle
  /// Whether he is in the room; else seat and turn are kept, and why he went is nobody's business.
  package let here: Bool

  static func all(of state: MeetingState) -> [Seat] {
    state.present.enumerated().map { Seat(number: $0.offset + 1, word: $0.element, here: state.isHere($0.element)) }
  }
}
