// SPDX-License-Identifier: GPL-3.0-or-later

/// Someone of this meeting, in circle order.
public struct Participant: Hashable, Sendable {
  public enum Presence: Hashable, Sendable {
    case here
    /// Out of the room for a moment; his seat and turn are kept.
    case away
    /// Gone home.
    case gone
  }

  public let handle: Handle
  public internal(set) var presence: Presence
}
