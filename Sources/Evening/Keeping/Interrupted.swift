// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore
package import RecordStore

/// A meeting that began, and was neither closed nor discarded.
package struct Interrupted {
  private let id: MeetingID
  /// Nothing where it cannot be read here.
  let meeting: UnfinishedMeeting?
  /// Why it cannot be gone on with here. It can still be let go.
  package let trouble: Trouble?

  package init(_ meeting: UnfinishedMeeting) {
    id = meeting.id
    self.meeting = meeting
    trouble = nil
  }

  /// One that another version wrote.
  package init(_ id: MeetingID, unreadable trouble: Trouble) {
    self.id = id
    meeting = nil
    self.trouble = trouble
  }

  /// When it began, in milliseconds since 1970; nothing where it cannot be read.
  package var began: Int? { meeting.map { Int($0.firstWall) } }

  /// The time since its last step.
  package struct Gap {
    /// More than this is never counted as meeting time.
    private static let longest = Span.hours(12)

    package let length: Span

    /// Whether it may have been meeting time. Less than nothing never is.
    package var counts: Bool { length >= .zero && length <= Self.longest }
  }

  /// - Parameter wall: milliseconds since 1970.
  package func gap(until wall: Int) -> Gap {
    Gap(length: meeting.map { Span(milliseconds: wall - Int($0.lastWall)) } ?? .zero)
  }

  /// Keeps nothing of it.
  package func discard(in place: Environment.Place) throws(Evening.Refusal) {
    do throws(StoreError) {
      try place.store?.discard(id)
    } catch {
      throw .notDiscarded(Trouble(error))
    }
  }
}
