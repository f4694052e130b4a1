// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// An evening at one moment, its two clocks read together: what a front end shows.
package struct Moment {
  package let state: MeetingState
  package let t: Span
  /// Milliseconds since 1970 at `t`.
  package let wall: Int

  package init(state: MeetingState, t: Span, wall: Int) {
    self.state = state
    self.t = t
    self.wall = wall
  }

  /// The same state, so much later or earlier.
  func at(_ moment: Span) -> Moment {
    Moment(state: state, t: moment, wall: wall + (moment - t).milliseconds)
  }
}
