// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// When the evening ends.
package struct Ending: Hashable, Codable, Sendable {
  /// The end that was agreed on, if one was.
  package let agreed: Span?
  /// Foreseen with this evening's own pace. It moves on while a turn takes longer than it has.
  package let foreseen: Span

  package init(_ state: MeetingState, at t: Span) {
    agreed = state.programme.hardEnd
    foreseen = state.plan(at: t).end
  }
}
