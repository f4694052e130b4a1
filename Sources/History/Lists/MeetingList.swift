// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore
package import RecordStore

/// The closed meetings one by one: what the group chose to keep of each, and no time below that of the whole evening.
package struct MeetingList: Codable, Hashable, Sendable {
  package struct Meeting: Codable, Hashable, Sendable {
    package var date: Day
    package var agenda: String
    package var present: Int
    package var stages: Int
    /// Nothing where the evening was a single stage: it could have been one man's.
    package var planned: Span?
    package var used: Span?
    package var moodIn: MeetingRecord.Mood?
    package var moodOut: MeetingRecord.Mood?
    package var themes: [String]
    package var decisions: [String]
    package var summary: String?
    package var facilitationChanges: Bool?
    package var meetAgain: Day?
  }

  /// Which meetings were asked for; nothing when it was all of them.
  package var filter: MeetingFilter?
  /// From the first to the last.
  package var meetings: [Meeting]

  package init(of store: RecordStore, _ filter: MeetingFilter = .all) throws(StoreError) {
    self.filter = filter == .all ? nil : filter
    meetings = try store.records(of: filter).map(Meeting.init)
  }
}

extension MeetingList.Meeting {
  init(_ record: StoredRecord) {
    let meeting = record.meeting
    let isTold = meeting.stages.count > 1
    self.init(
      date: record.date, agenda: meeting.agenda, present: meeting.present, stages: meeting.stages.count,
      planned: isTold ? meeting.stages.reduce(.zero) { $0 + $1.planned } : nil,
      used: isTold ? meeting.stages.reduce(.zero) { $0 + $1.used } : nil, moodIn: meeting.moodIn,
      moodOut: meeting.moodOut, themes: meeting.themes, decisions: meeting.decisions.map(\.words),
      summary: meeting.summary?.words, facilitationChanges: meeting.facilitationChanges, meetAgain: meeting.meetAgain)
  }
}

extension MeetingList {
  package func text(_ layout: TextLayout) -> String {
    guard !meetings.isEmpty else {
      return layout.wrapped(
        filter == nil
          ? "No meeting has been kept yet. The first one that closes will be listed here."
          : "No closed meeting fits that. circlekeeper history meetings lists all of them.", hanging: 0)
    }
    return meetings.map { $0.text(layout) }.joined(separator: "\n\n")
  }
}

extension MeetingList.Meeting {
  fileprivate func text(_ layout: TextLayout) -> String {
    ([layout.wrapped("\(date) · \(agenda) · \(present) of us")] + notes.map { layout.wrapped($0, indent: 2) })
      .joined(separator: "\n")
  }

  private var notes: [String] {
    let moods = [
      moodIn.map { "\(decimal($0.median, places: 1)) on arriving" },
      moodOut.map { "\(decimal($0.median, places: 1)) on leaving" },
    ].compactMap { $0 }
    let times = planned.flatMap { planned in
      used.map { "\(Words.count(stages, "stage")), planned for \(length(planned)), \(length($0)) used" }
    }
    return [
      times, moods.isEmpty ? nil : "Moods: " + moods.joined(separator: ", "),
      themes.isEmpty ? nil : "Themes: " + themes.joined(separator: ", "),
    ].compactMap { $0 } + decisions.map { "Decided: \($0)" }
      + [
        summary.map { "In short: \($0)" }, meetAgain.map { "Next meeting: \($0)" },
        facilitationChanges.map { $0 ? "Someone else facilitates next time" : "Facilitation stays in the same hands" },
      ].compactMap { $0 }
  }
}
