// SPDX-License-Identifier: GPL-3.0-or-later

internal import RecordStore
internal import TerminalText

extension Telling {
  static func attendance(_ figure: Figure<CircleFigures.Attendance>) -> Telling {
    Telling(
      figure,
      text: { attendance, layout in
        layout.part(
          "Who came", [attendance.sentence(meetings: figure.meetings)],
          chart: attendance.course.count > 1 ? ["  \(columns(attendance.course))"] : [])
      },
      part: { attendance in
        HistoryPage.Part(
          id: "attendance", heading: "Who came", says: attendance.sentence(meetings: figure.meetings),
          drawing: Drawing.columns(attendance.course, says: "attendance-says"))
      })
  }
}

extension CircleFigures.Attendance {
  fileprivate func sentence(meetings: Int) -> String {
    if fewest == most { return meetings == 1 ? "\(most) of us." : "\(most) of us each time." }
    return "\(fewest) to \(most) of us, usually \(decimal(median, places: 1))." + (trend.map { " " + $0 } ?? "")
  }

  /// What the course shows: its first and its last third.
  private var trend: String? {
    guard course.count >= 6 else { return nil }
    let third = course.count / 3
    func mean(_ part: ArraySlice<Double>) -> String {
      decimal(part.reduce(0, +) / Double(part.count), places: 1)
    }
    return "At first \(mean(course.prefix(third))) on average, lately \(mean(course.suffix(third)))."
  }
}
