// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// How the clocks of a meeting stand at one moment, and what is left by them.
package struct RoomClock: Hashable, Codable, Sendable {
  /// Of the meeting: milliseconds since its first event.
  package let now: Span
  /// Milliseconds since 1970 at `now`.
  package let wall: Int
  /// Since when all clocks stand still, while the meeting is paused.
  package let heldSince: Span?
  /// Until when everyone is silent. It has moved every deadline on by its length.
  package let quietUntil: Span?

  package init(now: Span, wall: Int, heldSince: Span? = nil, quietUntil: Span? = nil) {
    self.now = now
    self.wall = wall
    self.heldSince = heldSince
    self.quietUntil = quietUntil
  }

  package init(_ state: MeetingState, at t: Span, wall: Int) {
    self.init(now: t, wall: wall, heldSince: state.heldSince, quietUntil: state.programme.quietUntil)
  }

  /// Where the turns' and stages' clocks stand.
  private var hand: Span { max(heldSince ?? now, quietUntil ?? .zero) }

  /// What is left until a deadline; zero when the time is round.
  package func left(until deadline: Span) -> Span { (deadline - hand).clamped }

  /// What a turn has used that began at `start`.
  package func used(since start: Span) -> Span { (hand - start).clamped }

  /// What is left of the silence before a turn that begins at `start`; nothing when it has begun.
  package func silence(before start: Span) -> Span? { hand < start ? start - hand : nil }

  /// What is left of a silence for all; nothing when there is none.
  package var quiet: Span? {
    let stands = heldSince ?? now
    return quietUntil.flatMap { stands < $0 ? $0 - stands : nil }
  }

  /// Milliseconds since 1970 at a moment of the meeting.
  package func wall(at moment: Span) -> Int { wall + (moment - now).milliseconds }
}
