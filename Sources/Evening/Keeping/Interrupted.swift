// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore
package import RecordStore

/// A meeting that began, and was neither closed nor discarded.
package struct Interrupted {
  let meeting: UnfinishedMeeting

  package init(_ meeting: UnfinishedMeeting) {
    self.meeting = meeting
  }

  /// When it began, in milliseconds since 1970.
  package var began: Int { Int(meeting.firstWall) }

  /// The time since its last step.
  package struct Gap {
    /// More than this is never counted as meeting time.
    private static let longest = Span.hours(12)

    package let length: Span

    /// Whether it may have been meeting time. Less than nothing never is.
    package var counts: Bool { length >= .zero && length <= Self.longest }
  }

  /// - Parameter wall: milliseconds since 1970.
  package func gap(until wall: Int) -> Gap { Gap(length: Span(milliseconds: wall - Int(meeting.lastWall))) }

  /// Keeps nothing of it.
  package func discard(in place: Environment.Place) throws(Evening.Refusal) {
    do throws(StoreError) {
      try place.store?.discard(meeting.id)
    } catch {
      throw .notDiscarded(Trouble(error))
    }
  }
}
