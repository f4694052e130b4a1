// SPDX-License-Identifier: GPL-3.0-or-later

extension MeetingRecord.Mood {
  /// - Returns: nothing for fewer than ``Fewest/told``.
  init?(_ answers: [Int]) {
    guard answers.count >= Fewest.told else { return nil }
    let sorted = answers.sorted()
    self.init(
      answers: sorted.count, median: Self.quantile(0.5, of: sorted),
      spread: Self.quantile(0.75, of: sorted) - Self.quantile(0.25, of: sorted))
  }

  /// Linear interpolation between the two nearest values (Hyndman and Fan's type 7).
  private static func quantile(_ share: Double, of sorted: [Int]) -> Double {
    let place = share * Double(sorted.count - 1)
    let (below, above) = (Int(place), min(Int(place) + 1, sorted.count - 1))
    return Double(sorted[below]) + (place - Double(below)) * Double(sorted[above] - sorted[below])
  }
}
