// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import MeetingCore

/// Forecasts a long evening, and says how long that took.
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
    print(
      "\(runs) evenings of \(Self.agenda.stages.count) stages for 10 men in"
        + " \((took / .seconds(1)).formatted(places: 3)) s, on one core;"
        + " \((forecast.chance(endingBy: forecast.goal) * 100).formatted(places: 1)) % end on time")
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
