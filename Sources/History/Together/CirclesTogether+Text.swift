// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

extension CirclesTogether {
  package func text(_ layout: TextLayout) -> String {
    let opening = "\(circles) circles, \(meetings) meetings, \(from) to \(to)"
    let parts = [
      layout.wrapped(opening, hanging: 0), times(layout),
      evenness.map {
        layout.part(
          "How evenly time was shared",
          ["\(decimal($0.median, places: 2)), the median of \($0.circles) circles; 1 would be the same for everyone."])
      },
      moods.map {
        layout.part(
          "Moods, from 0 to 10",
          [
            "Usually \(decimal($0.medianIn, places: 1)) on arriving and \(decimal($0.medianOut, places: 1)) on leaving, in \($0.circles) circles."
          ])
      },
      themes.isEmpty
        ? nil
        : layout.part(
          "Themes, by how many circles touched them", [],
          rows: layout.bars(
            themes.prefix(12).map { (label: $0.name, number: "\($0.circles)", value: Double($0.circles)) })),
      sums(layout),
    ]
    return parts.compactMap { $0 }.joined(separator: "\n\n")
  }

  private func times(_ layout: TextLayout) -> String? {
    guard !stages.isEmpty else { return nil }
    func hours(_ minutes: Int) -> String { "\((minutes + 30) / 60) h" }
    let planned = stages.reduce(0) { $0 + $1.plannedMinutes }
    let used = stages.reduce(0) { $0 + $1.usedMinutes }
    return layout.part(
      "Time planned and used", ["\(hours(planned)) planned and \(hours(used)) used, all circles together."],
      rows: layout.bars(
        stages.map {
          (
            label: StageTime.title(of: $0.kind), number: "\(hours($0.plannedMinutes)), \(hours($0.usedMinutes))",
            value: Double($0.usedMinutes)
          )
        }))
  }

  private func sums(_ layout: TextLayout) -> String? {
    let told = [
      (atLeast.passes, "passes"), (atLeast.feedbackTurns, "words of feedback"),
      (atLeast.commitmentsMade, "commitments made"), (atLeast.kept, "kept"), (atLeast.released, "released"),
      (atLeast.voices, "meetings with a woman's voice"), (atLeast.facilitationChanges, "changes of facilitation"),
    ].compactMap { count, name in count.map { "\($0) \(name)" } }
    return told.isEmpty ? nil : layout.wrapped("At least \(Words.list(told)).", hanging: 0)
  }
}
