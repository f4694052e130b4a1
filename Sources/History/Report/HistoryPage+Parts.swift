// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

extension HistoryPage {
  static func opening(_ overview: HistoryOverview) -> String {
    guard let first = overview.first, let last = overview.last else {
      return "No meeting has been kept yet. When the first one closes, this page will have something to tell."
    }
    let months = month(first) == month(last) ? "in \(month(first))" : "from \(month(first)) to \(month(last))"
    let agendas = overview.agendas.filter { $0.meetings >= fewest }.map { "\($0.id) (\($0.meetings))" }
    return "\(counted(overview.meetings, "meeting")) \(months)."
      + (agendas.isEmpty ? "" : " Agendas used five times or more: \(listed(agendas)).")
  }

  static func parts(_ overview: HistoryOverview) -> [Part] {
    guard overview.meetings > 0 else { return [] }
    return [
      attendance(overview), overview.times.flatMap { times($0, overview.meetings) }, evenness(overview.evenness),
      overview.moods.flatMap(moods), overview.totals.flatMap { commitments($0.commitments) }, themes(overview),
      rest(overview),
    ].compactMap { $0 }
  }

  private static var fewest: Int { HistoryOverview.Evenness.fewestMeetings }

  private static func month(_ day: Day) -> String { String(day.description.prefix(7)) }

  private static func attendance(_ overview: HistoryOverview) -> Part? {
    overview.attendance.map { attendance in
      Part(
        id: "attendance", heading: "Who came", says: attendance.sentence(meetings: overview.meetings),
        drawing: overview.meetings >= fewest ? Drawing.columns(attendance.course, says: "attendance-says") : nil)
    }
  }

  /// Nothing where too few meetings had any stage.
  private static func times(_ times: HistoryOverview.Times, _ meetings: Int) -> Part? {
    let gathering = Gathering(
      times.stages, used: \.used, saysTooMuch: { ($0.meetings ?? 0) < fewest },
      isEnough: { $0.contains { ($0.meetings ?? 0) >= fewest } })
    guard let gathering else { return nil }
    let lines =
      gathering.open + (gathering.together.isEmpty ? [] : [StageTime(together: gathering.together)])
    let means = lines.map { line in
      let count = max(line.meetings ?? meetings, 1)
      return (title: line.title, planned: line.planned / count, used: line.used / count)
    }
    let most = means.flatMap { [$0.planned, $0.used] }.max() ?? .zero
    return Part(
      id: "times", heading: "Time planned and used",
      says: times.sentence(meetings: meetings)
        + " Below, for each meeting that had it: the frame is what was planned, the bar what was used.",
      table: Table(
        head: ["Stage", "Planned", "Used"],
        rows: means.map {
          Row(
            label: $0.title, cells: [length($0.planned), length($0.used)],
            bar: Drawing.bar(share($0.used, of: most), plan: share($0.planned, of: most)))
        }))
  }

  private static func share(_ part: Span, of whole: Span) -> Double {
    whole > .zero ? Double(part.milliseconds) / Double(whole.milliseconds) : 0
  }

  private static func evenness(_ evenness: HistoryOverview.Evenness) -> Part {
    Part(
      id: "evenness", heading: "How evenly time was shared", says: evenness.sentence,
      drawing: evenness.median.map {
        Drawing.scale([$0], ends: ("0", "1"), names: [""], says: "evenness-says")
      })
  }

  private static func moods(_ moods: HistoryOverview.Moods) -> Part? {
    guard moods.meetings >= fewest else { return nil }
    return Part(
      id: "moods", heading: "Moods, from 0 to 10", says: moods.sentence,
      drawing: Drawing.scale(
        [moods.medianIn / 10, moods.medianOut / 10], ends: ("0", "10"), names: ["in", "out"], says: "moods-says"))
  }

  private static func commitments(_ counts: CommitmentCounts) -> Part? {
    guard counts.made > 0 else { return nil }
    let rows = [("kept", counts.kept), ("released", counts.released), ("open", counts.open)].filter { $0.1 > 0 }
    return Part(
      id: "commitments", heading: "Commitments", says: counts.sentence,
      table: rows.isEmpty ? nil : table(["How they stand", "Number"], rows))
  }

  private static func themes(_ overview: HistoryOverview) -> Part? {
    let told = overview.themes.filter { $0.meetings >= fewest }
    guard !overview.themes.isEmpty || !overview.themesNotTouched.isEmpty else { return nil }
    let untouched = overview.themesNotTouched
    return Part(
      id: "themes", heading: "Themes",
      says: told.isEmpty
        ? "No theme was noted at five meetings or more yet."
        : "Noted at five meetings or more, the longest untouched first: \(listed(told.map(\.name))).",
      table: told.isEmpty
        ? nil : table(["Theme", "Meetings"], told.map { ("\($0.name), last \(month($0.last))", $0.meetings) }),
      more: untouched.isEmpty ? [] : ["Never touched, though an agenda has it: \(listed(untouched))."])
  }

  private static func rest(_ overview: HistoryOverview) -> Part {
    Part(
      id: "more", heading: "Voices, and what else there was",
      says: overview.voices.sentence(of: overview.meetings), more: Array(overview.restSentences.dropFirst()))
  }

  private static func table(_ head: [String], _ rows: [(String, Int)]) -> Table {
    let most = rows.map(\.1).max() ?? 0
    return Table(
      head: head,
      rows: rows.map {
        Row(label: $0.0, cells: ["\($0.1)"], bar: Drawing.bar(most > 0 ? Double($0.1) / Double(most) : 0))
      })
  }
}
