// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import MeetingCore

/// Forecasts a long evening. It prints the seconds that it took, and the sum of all ends in milliseconds, for
/// `Benchmarks/forecast-peer` to agree with.
struct ForecastBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast", abstract: "Simulated evenings a second: an agenda of twelve stages for ten men.")

  @Option(help: "How many evenings.")
  var runs = 10_000

  @Option(help: "The seed.")
  var seed: UInt64 = 1

  func validate() throws {
    guard runs > 0 else { throw ValidationError("Hold 1 evening or more.") }
  }

  func run() throws {
    var forecast: Forecast?
    let took = ContinuousClock().measure {
      forecast = Forecast(Self.agenda, people: 10, runs: runs, seed: seed)
    }
    guard let forecast else { return }
    let ends = forecast.ends.reduce(0) { $0 + $1.milliseconds }
    print("\((took / .seconds(1)).formatted(places: 4)) \(ends)")
  }

  /// Twelve stages of every manner, for two hours and a half.
  static let agenda = Agenda(
    id: "lab", title: "Lab", duration: .minutes(150),
    stages: [
      Stage(kind: .opening, time: .minutes(3)),
      Stage(kind: .agreements, time: .minutes(3)),
      Stage(kind: .checkin, each: SpanRange(.minutes(1), .minutes(2))),
      Stage(kind: .followup, each: SpanRange(.seconds(30), .minutes(2))),
      Stage(kind: .input, time: .minutes(5)),
      Stage(kind: .round, each: SpanRange(.seconds(90), .minutes(4)), silence: .seconds(20)),
      Stage(kind: .pause, time: .minutes(5)),
      Stage(kind: .pairs, parts: [.minutes(5), .minutes(5)]),
      Stage(kind: .round, each: SpanRange(.minutes(1), .minutes(3))),
      Stage(kind: .discussion, time: .minutes(12)),
      Stage(kind: .commitments, each: SpanRange(.seconds(30), .minutes(1))),
      Stage(kind: .checkout, each: SpanRange(.seconds(30), .minutes(2))),
    ])
}
