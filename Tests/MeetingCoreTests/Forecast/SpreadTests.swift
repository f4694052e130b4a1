// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import MeetingCore

@Suite("A spread", .timeLimit(.minutes(5)))
struct SpreadTests {
  @Test(
    "is drawn between its ends, about its mean, most often around the usual",
    arguments: [
      Spread(400, usual: 850, 1_330), Spread(0, usual: 0, 600), Spread(0, usual: 600, 600), Spread(7, usual: 7, 7),
    ])
  func draws(spread: Spread) {
    var random = SplitMix64(seed: 7)
    let drawn = (0..<20_000).map { _ in spread.draw(using: &random) }
    #expect(drawn.allSatisfy { spread.least <= $0 && $0 <= spread.most })
    let width = spread.most - spread.least
    #expect(abs(drawn.reduce(0, +) / drawn.count - spread.mean) <= width / 50)
    // Around the usual there are more draws than that piece of the range would have if all were as likely.
    let (from, to) = (max(spread.least, spread.usual - width / 10), min(spread.most, spread.usual + width / 10))
    let near = drawn.count { from <= $0 && $0 <= to }
    #expect(near * width >= drawn.count * (to - from))
  }

  @Test("has the same draws on every machine")
  func reproducible() {
    var random = SplitMix64(seed: 42)
    let spread = Spread(0, usual: 300_000, 600_000)
    // The same in Python, with its integers and `math.sqrt`.
    #expect((0..<5).map { _ in spread.draw(using: &random) } == [384_319, 169_658, 223_938, 248_906, 82_737])
  }

  @Test("takes another mean in proportion, and stays above nothing")
  func scaled() {
    let spread = Spread(650, usual: 1_000, 1_400)
    #expect(spread.mean == 1_016)
    #expect(spread.scaled(toMean: 2_032) == Spread(1_300, usual: 2_000, 2_800))
    #expect(spread.scaled(toMean: 0) == Spread(0, usual: 0, 0))
    #expect(Spread(0, usual: 0, 0).scaled(toMean: 5) == Spread(0, usual: 0, 0))
  }
}
