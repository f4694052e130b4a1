// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Testing

@Test("SplitMix64 draws the published numbers", .timeLimit(.minutes(5)))
func splitMix64() {
  // The first outputs for the seed 1234567, as the reference implementation prints them.
  var generator = SplitMix64(seed: 1_234_567)
  let drawn = (0..<5).map { _ in generator.next() }
  #expect(
    drawn == [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
      16_408_922_859_458_223_821,
    ])
}
