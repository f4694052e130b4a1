// SPDX-License-Identifier: GPL-3.0-or-later

/// A share or a length that varies: never below `least`, never above `most`, most often around `usual`.
///
/// Its distribution is triangular, because these three are what one can say of an evening. It is drawn with a square
/// root and nothing else from a library, so that the same seed gives the same on every machine.
public struct Spread: Hashable, Codable, Sendable {
  public var least: Int
  public var usual: Int
  public var most: Int

  /// Three that are out of order are put in order.
  public init(_ least: Int, usual: Int, _ most: Int) {
    let ordered = [least, usual, most].sorted()
    self.least = ordered[0]
    self.usual = ordered[1]
    self.most = ordered[2]
  }

  public var mean: Int { (least + usual + most) / 3 }

  /// The same about another mean, and wider or narrower in proportion.
  public func scaled(toMean wished: Int) -> Spread {
    guard mean > 0 else { return self }
    let wished = max(0, wished)
    return Spread(least * wished / mean, usual: usual * wished / mean, most * wished / mean)
  }

  func draw(using random: inout SplitMix64) -> Int {
    let (low, peak, high) = (Double(least), Double(usual), Double(most))
    let width = high - low
    guard width > 0 else { return usual }
    let chance = random.unit()
    let value =
      chance * width < peak - low
      ? low + (chance * width * (peak - low)).squareRoot()
      : high - ((1 - chance) * width * (high - peak)).squareRoot()
    return Int(value.rounded())
  }
}
