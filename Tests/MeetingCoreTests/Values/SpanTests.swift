// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Testing

@Suite("Lengths of time", .timeLimit(.minutes(5)))
struct SpanTests {
  @Test(
    "are read as agendas write them",
    arguments: [
      ("90s", 90), ("2m", 120), ("1m30s", 90), ("1h30m", 5_400), ("1:30", 90), ("1:30:00", 5_400), ("0s", 0),
      ("24h", 86_400), ("1440m", 86_400), ("1440:00", 86_400), ("1H30M", 5_400), ("0:05", 5), ("90m", 5_400),
      ("1h5s", 3_605),
    ])
  func read(text: String, seconds: Int) {
    #expect(Span(parsing: text) == .seconds(seconds))
  }

  @Test(
    "anything else is no length",
    arguments: [
      "", "5", "90", "m", "s30", "1m30", "30s1m", "1m1m", "-5m", "+5m", "1.5m", "5 m", " 5m", "5min", "1:5", "1:75",
      ":30",
      "1:", "1:60:00", "1:2:3:4", "25h", "24h1s", "1441m", "99999999999s", "9223372036854775807s", "٥m", "５m",
      "5m\u{0}",
      "1:30s", "١:٣٠",
    ])
  func refused(text: String) {
    #expect(Span(parsing: text) == nil)
  }

  @Test(
    "say themselves as an agenda writes them, and are read back",
    arguments: [(90, "1m30s"), (0, "0s"), (7_200, "2h"), (45, "45s"), (3_601, "1h1s")])
  func description(seconds: Int, text: String) {
    #expect(Span.seconds(seconds).description == text)
    #expect(Span(parsing: text) == .seconds(seconds))
    #expect(Span.seconds(-90).description == "-1m30s")
  }

  @Test(
    "ranges",
    arguments: [
      ("1m30s-4m", SpanRange(.seconds(90), .minutes(4))), ("2m", SpanRange(.minutes(2))),
      ("1m - 2m", SpanRange(.minutes(1), .minutes(2))), ("1:30-2:00", SpanRange(.seconds(90), .minutes(2))),
    ])
  func range(text: String, range: SpanRange) {
    #expect(SpanRange(parsing: text) == range)
  }

  @Test("what is no range", arguments: ["", "-", "4m-1m", "1m-", "-1m", "1m-2m-3m", "1-2m", "1m-2"])
  func noRange(text: String) {
    #expect(SpanRange(parsing: text) == nil)
  }

  @Test("arithmetic stops at the ends instead of trapping")
  func saturates() {
    let most = Span(milliseconds: .max)
    let least = Span(milliseconds: .min)
    #expect(most + .seconds(1) == most)
    #expect(least - .seconds(1) == least)
    #expect(least + least == least)
    #expect(most - least == most)
    #expect(most * 2 == most)
    #expect(most * -2 == least)
    #expect(least * 2 == least)
    #expect(least * -1 == most)
    #expect(most - most == .zero)
    #expect(least.clamped == .zero)
  }
}
