// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// What the room may see of a meeting at one moment.
///
/// It is no `Codable` itself: the two parts go different ways, and nothing encodes them in one breath.
package struct RoomView: Hashable, Sendable {
  /// May cross a network in plain.
  package let open: OpenView
  /// Crosses it as ciphertext only.
  package let sealed: SealedView

  /// - Parameters:
  ///   - wall: milliseconds since 1970 at `t`.
  ///   - version: greater than that of every view of this meeting before it.
  ///   - name: how the room knows a man. It reaches the sealed part alone.
  package init(_ state: MeetingState, at t: Span, wall: Int, version: Int, name: (Handle) -> String) {
    open = OpenView(state, at: t, wall: wall, version: version)
    sealed = SealedView(state, version: version, name: name)
  }
}
