// SPDX-License-Identifier: GPL-3.0-or-later

internal import RecordStore

extension Telling {
  static func commitments(_ figure: Figure<HistoryOverview.Totals>?) -> Telling {
    Telling(
      figure ?? Figure(nil, over: 0),
      text: { totals, layout in totals.commitments.text(layout) },
      part: { totals in totals.commitments.part })
  }
}

extension CommitmentCounts {
  fileprivate func text(_ layout: TextLayout) -> String? {
    guard made + open + kept + released > 0 else { return nil }
    return layout.part(
      "Commitments", [sentence],
      chart: layout.bars(standing.map { (label: $0.0, number: "\($0.1)", value: Double($0.1)) }))
  }

  fileprivate var part: HistoryPage.Part? {
    guard made > 0 else { return nil }
    return HistoryPage.Part(
      id: "commitments", heading: "Commitments", says: sentence,
      table: standing.isEmpty ? nil : HistoryPage.Table(["How they stand", "Number"], standing))
  }

  private var standing: [(String, Int)] {
    [("kept", kept), ("released", released), ("open", open)].filter { $0.1 > 0 }
  }
}
