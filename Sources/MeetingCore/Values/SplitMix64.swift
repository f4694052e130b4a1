// SPDX-License-Identifier: GPL-3.0-or-later

/// A small reproducible generator (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014): the
/// same seed draws the same order on every machine.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) {
    state = seed
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SplitMix64 {
  /// Evenly from 0 to 1, without 1 itself: 53 bits, the same on every machine.
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Whether something comes about that does so in so many of a thousand cases.
  mutating func happens(in permille: Int) -> Bool { unit() * 1_000 < Double(permille) }

  /// Evenly among `0..<count`.
  mutating func index(below count: Int) -> Int { min(Int(unit() * Double(count)), count - 1) }
}
