// SPDX-License-Identifier: GPL-3.0-or-later

import Support
import Testing

@testable import MeetingCore

/// Straight from the definition: one minus the mean of all differences over twice the mean.
func directEvenness(_ times: [Int]) -> Double {
  var differences = 0.0
  for left in times { for right in times { differences += abs(Double(left) - Double(right)) } }
  let count = Double(times.count)
  let mean = times.reduce(0.0) { $0 + Double($1) } / count
  return 1 - differences / (2 * count * count * mean)
}

@Suite("Evenness and moods", .timeLimit(.minutes(5)))
struct EvennessTests {
  @Test("agrees with the direct computation over all pairs", arguments: 1...20)
  func direct(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    for count in 2...40 {
      let times = (0..<count).map { _ in Int.random(in: 0...600_000, using: &generator) }
      guard times.contains(where: { $0 > 0 }) else { continue }
      let evenness = try #require(Evenness.of(times.map(Span.init(milliseconds:))))
      #expect(abs(evenness - directEvenness(times)) < 1e-9)
      #expect((0...1).contains(evenness))
    }
  }

  @Test("is one when all spoke as long, and one over the number when one alone spoke")
  func ends() {
    #expect(Evenness.of([Span.seconds(5), .seconds(5), .seconds(5)]) == 1)
    #expect(Evenness.of([Span.seconds(8), .zero, .zero, .zero]) == 0.25)
    #expect(Evenness.of([Span(milliseconds: .max), Span(milliseconds: .max)]) == 1)
  }

  @Test("is nothing for fewer than two men, or no time at all")
  func nothing() {
    #expect(Evenness.of([Span]()) == nil)
    #expect(Evenness.of([Span.seconds(5)]) == nil)
    #expect(Evenness.of([Span.zero, .zero]) == nil)
  }

  @Test(
    "median and spread, computed by hand",
    arguments: [
      ([5, 5, 5, 5, 5], 5.0, 0.0),
      ([1, 2, 3, 4, 5], 3.0, 2.0),
      ([5, 4, 3, 2, 1], 3.0, 2.0),
      ([1, 2, 3, 4, 5, 6], 3.5, 2.5),  // quartiles 2.25 and 4.75
      ([0, 0, 1, 8, 9, 10, 10], 8.0, 9.0),  // quartiles 0.5 and 9.5
      ([0, 10, 0, 10, 0, 10, 0, 10], 5.0, 10.0),
    ] as [([Int], Double, Double)])
  func quartiles(answers: [Int], median: Double, spread: Double) throws {
    let mood = try #require(MeetingRecord.Mood(answers))
    #expect(mood.answers == answers.count)
    #expect(mood.median == median)
    #expect(mood.spread == spread)
  }

  @Test("fewer than five moods are not kept")
  func few() {
    #expect(MeetingRecord.Mood([1, 2, 3, 4]) == nil)
  }
}
