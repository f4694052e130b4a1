// SPDX-License-Identifier: GPL-3.0-or-later

import Support
import Testing

@testable import MeetingCore

@Suite("The forecast", .timeLimit(.minutes(5)))
struct ForecastTests {
  /// Nothing comes about by chance, and everything takes what the plan gives it.
  static let exact = {
    var model = ForecastModel()
    (model.delayChance, model.latecomerChance, model.passChance, model.pauseChance) = (0, 0, 0, 0)
    let all = Spread(1_000, usual: 1_000, 1_000)
    (model.turnUse, model.evening, model.stageUse, model.openUse, model.reading) = (all, all, all, all, all)
    model.lastWords = Spread(0, usual: 0, 0)
    model.handOver = Spread(10_000, usual: 10_000, 10_000)
    return model
  }()

  @Test("ends as planned when nothing comes by chance and nothing stretches")
  func exact() {
    let agenda = Agenda(
      id: "a", title: "A", duration: .minutes(120),
      stages: [
        Stage(kind: .opening, time: .minutes(3)),
        Stage(kind: .checkin, say: "How do you arrive today?", each: SpanRange(.minutes(1))),
        Stage(kind: .followup, each: SpanRange(.seconds(40))),
        Stage(kind: .pairs, parts: [.minutes(4), .minutes(4)]),
        Stage(kind: .round, each: SpanRange(.seconds(90)), silence: .seconds(20), begin: .go),
        Stage(kind: .round, each: SpanRange(.seconds(50)), silence: .seconds(15)),
        Stage(kind: .feedback, each: SpanRange(.seconds(30))),
        Stage(kind: .silence, time: .minutes(1)),
        Stage(kind: .pause, time: .minutes(5)),
        Stage(kind: .focus, time: .minutes(6)),
        Stage(kind: .decision, time: .minutes(6)),
      ])
    let forecast = Forecast(agenda, people: 6, model: Self.exact, runs: 3)
    let end = TimePlan(agenda, people: 6).end
    #expect(forecast.ends == [end, end, end])
    #expect(forecast.chance(endingBy: end) == 1)
    #expect(forecast.chance(endingBy: end - Span(milliseconds: 1)) == 0)
    #expect(forecast.causes.isEmpty)
  }

  @Test("the same seed gives the same evenings, on every machine")
  func reproducible() {
    let forecast = Forecast(.weekly, people: 7, runs: 500, seed: 42)
    let again = Forecast(.weekly, people: 7, runs: 500, seed: 42)
    #expect(forecast.ends == again.ends)
    #expect(forecast.ends != Forecast(.weekly, people: 7, runs: 500, seed: 43).ends)
    #expect([10, 50, 90].map { forecast.end(percent: $0).milliseconds } == [4_917_970, 5_224_740, 5_373_102])
  }

  @Test("an evening is held with its own chance, whatever the others were")
  func independent() {
    let program = EveningProgram(.rescuer, people: 8, goal: .minutes(120))
    var evening = SimulatedEvening(program, model: SimulatedEveningTests.eventful)
    let ends = (0..<50).map { evening.hold(seed: $0) }
    for seed in [49, 7, 0] {
      #expect(evening.hold(seed: UInt64(seed)) == ends[seed])
    }
  }

  @Test("says in how many evenings it ends by a moment, and by when a share of them ends")
  func quantiles() {
    let forecast = Forecast(.weekly, people: 7, runs: 1_000)
    #expect(forecast.ends == forecast.ends.sorted())
    #expect(forecast.end(percent: 50) == forecast.ends[499])
    #expect(forecast.end(percent: 90) == forecast.ends[899])
    #expect(forecast.end(percent: 0) == forecast.ends[0] && forecast.end(percent: 100) == forecast.ends[999])
    #expect(forecast.chance(endingBy: forecast.ends[899]) == 0.9)
    #expect(forecast.chance(endingBy: .zero) == 0)
    #expect(forecast.chance(endingBy: .hours(9)) == 1)
  }

  @Test("who uses more of his time, begins later or stops the clocks makes the end less likely to be kept")
  func sensitive() {
    let usual = Forecast(.weekly, people: 7, runs: 1_000)
    func chance(_ change: (inout ForecastModel) -> Void) -> Double {
      var model = ForecastModel()
      change(&model)
      let forecast = Forecast(.weekly, people: 7, model: model, runs: 1_000)
      return forecast.chance(endingBy: forecast.goal)
    }
    let likely = usual.chance(endingBy: usual.goal)
    #expect(chance { $0.useOfTwoMinutes = 1_100 } < likely)
    #expect(chance { $0.useOfTwoMinutes = 700 } > likely)
    #expect(
      chance {
        $0.delayChance = 1_000
        $0.delay = Spread(900_000, usual: 900_000, 900_000)
      } < likely)
    #expect(
      chance {
        $0.pauseChance = 1_000
        $0.pause = Spread(600_000, usual: 900_000, 1_200_000)
      } < likely)
  }

  @Test("finds what makes evenings end after the goal, and divides all of it")
  func causes() throws {
    var model = Self.exact
    model.openUse = Spread(1_200, usual: 1_400, 1_600)
    let agenda = Agenda.evening(
      Stage(kind: .opening, time: .minutes(5)), Stage(kind: .discussion, time: .minutes(20)), duration: .minutes(30))
    let forecast = Forecast(agenda, people: 5, model: model, runs: 200)
    #expect(forecast.causes.map(\.cause) == [.stage(StageID(2))])
    #expect(forecast.causes[0].share == 1)

    let eventful = Forecast(.rescuer, people: 9, model: SimulatedEveningTests.eventful, runs: 500)
    #expect(abs(eventful.causes.reduce(0) { $0 + $1.share } - 1) < 1e-9)
    #expect(eventful.causes.map(\.share) == eventful.causes.map(\.share).sorted(by: >))
    #expect(eventful.causes.map(\.cause).contains(.beginning) && eventful.causes.map(\.cause).contains(.pauses))
  }

  @Test("takes the plan's proposal where nothing else fits, and names a plan that is longer than the time")
  func proposal() {
    let forecast = Forecast(.weekly, people: 7, goal: .minutes(53), runs: 50)
    #expect(forecast.leftOut == TimePlan(.weekly, people: 7, goal: .minutes(53)).proposal?.leaveOut)
    #expect(!forecast.leftOut.isEmpty)
    let hopeless = Forecast(.weekly, people: 7, goal: .minutes(20), runs: 50)
    #expect(hopeless.chance(endingBy: hopeless.goal) == 0)
    #expect(hopeless.causes.first?.cause == .plan)
  }

  @Test("one man, one evening, an agenda without a stage: an answer all the same")
  func edges() {
    let empty = Agenda(id: "a", title: "A", duration: .minutes(10), stages: [])
    #expect(Forecast(empty, people: 0, model: Self.exact, runs: 0).ends == [.zero])
    #expect(Forecast(.rescuer, people: 1, runs: 1).runs == 1)
  }
}
