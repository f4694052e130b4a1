// SPDX-License-Identifier: GPL-3.0-or-later

/// How evenly speaking time was shared: one minus the Gini coefficient, so that 1 is the same for everyone.
///
/// It counts the turns of check-ins, rounds and discussions, and only men who had one; whoever passed in one of those
/// stages is left out altogether, so that a pass counts against no one. Focus, feedback and held time are not in it.
/// The Gini coefficient of `n` values `x` is half of their mean absolute difference over their mean:
/// `Σ|xᵢ - xⱼ| / (2·n²·mean)` (C. Gini, "Variabilità e mutabilità", 1912).
public enum Evenness {
  /// - Returns: a figure between 0 and 1; nothing for fewer than two men or no time at all.
  public static func of(_ times: some Collection<Span>) -> Double? {
    let sorted = times.map { Double($0.milliseconds) }.sorted()
    let sum = sorted.reduce(0, +)
    guard times.count > 1, sum > 0 else { return nil }
    // With the values sorted, the sum of all differences is a weighted sum.
    let differences = sorted.enumerated().reduce(0) { $0 + Double(2 * $1.offset - sorted.count + 1) * $1.element }
    return 1 - differences / (Double(sorted.count) * sum)
  }
}
