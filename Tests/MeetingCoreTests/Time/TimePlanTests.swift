// SPDX-License-Identifier: GPL-3.0-or-later

import Support
import Testing

@testable import MeetingCore

@Suite("The time plan", .timeLimit(.minutes(5)))
struct TimePlanTests {
  static func demands(_ stages: [Stage], people: Int, askers: Int = 1) -> [Demand] {
    stages.enumerated().map {
      Demand($0.element, id: StageID($0.offset + 1), people: people, commitments: 2, askers: askers)
    }
  }

  @Test("ranges stretch by the same share, fixed things stay fixed")
  func stretches() {
    let stages = [
      Stage(kind: .opening, time: .minutes(5)),
      Stage(kind: .checkin, each: SpanRange(.minutes(1), .minutes(3))),
      Stage(kind: .round, each: SpanRange(.minutes(2), .minutes(6))),
    ]
    // 6 men: 5 min + 2 x 6 x 10 s of hand-overs + 6 to 18 + 12 to 36 min. Half way: 5 + 2 + 12 + 24.
    let plan = TimePlan(Self.demands(stages, people: 6), from: .zero, goal: .minutes(43))
    #expect(plan.lines.map(\.turn) == [nil, .minutes(2), .minutes(4)])
    #expect(plan.lines.map(\.time) == [.minutes(5), .minutes(13), .minutes(25)])
    #expect(plan.lines.map(\.begins) == [.zero, .minutes(5), .minutes(18)])
    #expect(plan.end == .minutes(43))
    #expect(plan.proposal == nil)
  }

  @Test("turns are cut to five whole seconds, never below the floor")
  func rounding() {
    let stages = [Stage(kind: .round, each: SpanRange(.seconds(63), .minutes(4)))]
    #expect(TimePlan(Self.demands(stages, people: 5), from: .zero, goal: .zero).lines[0].turn == .seconds(63))
    let turn = TimePlan(Self.demands(stages, people: 5), from: .zero, goal: .seconds(602)).lines[0].turn
    #expect(turn == .seconds(110))
  }

  @Test(
    "drawn plans: inside the ranges; more time never shortens a stage, one more man never lengthens a turn",
    arguments: 0..<20)
  func monotone(batch: Int) {
    for seed in batch * 100..<(batch + 1) * 100 {
      var generator = Generator(seed: UInt64(seed))
      let stages = generator.agenda().stages
      let people = generator.int(1...30)
      let goal = Span.seconds(generator.int(0...20_000))
      let pace = generator.int(500...2_000)
      let demands = Self.demands(stages, people: people)
      let plan = TimePlan(demands, from: .zero, goal: goal, pace: pace)
      let longer = TimePlan(demands, from: .zero, goal: goal + .seconds(generator.int(1...3_000)), pace: pace)
      let fuller = TimePlan(Self.demands(stages, people: people + 1), from: .zero, goal: goal, pace: pace)
      let slower = TimePlan(demands, from: .zero, goal: goal, pace: pace + 200)
      for (index, demand) in demands.enumerated() {
        guard let each = demand.each, let turn = plan.lines[index].turn else { continue }
        #expect(turn >= each.shortest && turn <= each.longest, "seed \(seed)")
        #expect(longer.lines[index].turn ?? .zero >= turn, "seed \(seed): more time")
        #expect(longer.lines[index].time >= plan.lines[index].time, "seed \(seed): more time, the stage")
        #expect(fuller.lines[index].turn ?? .zero <= turn, "seed \(seed): one more man")
        #expect(slower.lines[index].turn ?? .zero <= turn, "seed \(seed): a slower pace")
      }
      if plan.proposal == nil { #expect(plan.end <= goal, "seed \(seed): what fits ends by the goal") }
      check(plan, demands, stages, goal: goal, pace: pace, seed: seed)
      checkRoom(plan, pace: pace, seed: seed)
    }
  }

  /// Room stays unused only when everything has its ceiling, but for five seconds a turn and a millisecond a stage.
  private func checkRoom(_ plan: TimePlan, pace: Int, seed: Int) {
    let room = max(pace, 1_000)
    let planned = plan.lines.reduce(Span.zero) { $0 + $1.demand.time(turn: $1.turn ?? .zero, pace: room) }
    let turns = plan.lines.reduce(0) { $0 + $1.demand.turns }
    let cut = (Span.seconds(5) * turns).scaled(room, over: 1_000) + Span(milliseconds: plan.lines.count)
    let wished = max(plan.range.shortest, min(plan.goal, plan.range.longest))
    #expect(planned <= wished && planned >= wished - cut, "seed \(seed): \(planned) of \(wished)")
  }

  @Test("drawn plans are max-min fair: no other choice that fits gives the smallest share more", arguments: 0..<20)
  func fairest(batch: Int) {
    for seed in batch * 100..<(batch + 1) * 100 {
      var generator = Generator(seed: UInt64(seed))
      let demands = Self.demands(generator.agenda().stages, people: generator.int(1...12))
      let stretching = demands.filter { $0.turns > 0 && $0.each.map { $0.shortest < $0.longest } == true }
      let least = demands.reduce(Span.zero) { $0 + $1.least(pace: 1_000) }
      let most = demands.reduce(Span.zero) { $0 + $1.most(pace: 1_000) }
      let goal = least + (most - least).scaled(generator.int(0...1_000), over: 1_000)
      let plan = TimePlan(demands, from: .zero, goal: goal)
      for _ in 0..<20 {
        // Every share is better than the plan's: then it cannot fit.
        let better = stretching.map { demand in
          let floor = (plan.line(for: demand.stage)?.turn ?? .zero) + .seconds(5)
          return floor + .seconds(generator.int(0...60))
        }
        let chosen = zip(stretching, better).reduce(least) { time, pair in
          time + (pair.1 - (pair.0.each?.shortest ?? .zero)) * pair.0.turns
        }
        #expect(stretching.isEmpty || chosen > goal, "seed \(seed)")
      }
    }
  }

  @Test("an agenda is planned without a meeting: a commitment for each man, and one who asks for feedback")
  func agenda() {
    let stages = [
      Stage(kind: .opening, time: .minutes(5)),
      Stage(kind: .followup, each: SpanRange(.minutes(1), .minutes(2))),
      Stage(kind: .feedback, each: SpanRange(.seconds(30))),
      Stage(kind: .discussion, time: .minutes(10), optional: true),
    ]
    let agenda = Agenda(id: "a", title: "A", duration: .minutes(40), stages: stages)
    let plan = TimePlan(agenda, people: 6, from: .minutes(3))
    #expect(plan.goal == .minutes(43))
    #expect(plan.lines.map(\.demand.turns) == [0, 6, 5, 0])
    #expect(plan.lines.map(\.begins.seconds) == [180, 480, 480 + 780, 480 + 780 + 200])
    #expect(plan.range == SpanRange(.seconds(300 + 420 + 200 + 600), .seconds(300 + 780 + 200 + 600)))
    let shorter = TimePlan(agenda, people: 6, goal: .minutes(20), leavingOut: [StageID(4)])
    #expect(shorter.lines.map(\.stage.number) == [1, 2, 3])
    #expect(shorter.end <= .minutes(20))
  }

  private func check(_ plan: TimePlan, _ demands: [Demand], _ stages: [Stage], goal: Span, pace: Int, seed: Int) {
    let room = max(pace, 1_000)
    let least = demands.reduce(Span.zero) { $0 + $1.least(pace: room) }
    #expect((plan.proposal != nil) == (least > goal), "seed \(seed)")
    guard let proposal = plan.proposal else { return }
    let optional = demands.filter(\.optional).map(\.stage)
    let rest = demands.filter { !proposal.leaveOut.contains($0.stage) }.reduce(Span.zero) { $0 + $1.least(pace: room) }
    let withoutAny = demands.filter { !$0.optional }.reduce(Span.zero) { $0 + $1.least(pace: room) }
    #expect(proposal.over == least - goal)
    #expect(proposal.leaveOut.allSatisfy(optional.contains))
    #expect(proposal.stillOver == (rest - goal).clamped)
    if withoutAny <= goal { #expect(proposal.stillOver == .zero, "seed \(seed): saves enough when it can") }
    for id in proposal.leaveOut { #expect(stages[id.number - 1].kind != .checkout) }
    for id in proposal.leaveOut {
      let with = rest + (demands.first { $0.stage == id }?.least(pace: room) ?? .zero)
      #expect((with - goal).clamped > proposal.stillOver, "seed \(seed): leaves out nothing in vain")
    }
  }

  @Test("an optional check-out is never proposed")
  func checkout() {
    let stages = [Stage(kind: .checkout, each: SpanRange(.minutes(1)), optional: true)]
    let plan = TimePlan(Self.demands(stages, people: 5), from: .zero, goal: .zero)
    #expect(plan.proposal?.leaveOut == [])
    #expect(plan.proposal?.stillOver == plan.proposal?.over)
  }

  @Test("the plan leaves room for this evening's pace, and foresees the end with it")
  func pace() throws {
    var circle = try MeetingDriver(.weekly, men: .eight)
    try circle.reach(.checkin)
    try circle.send(.next(nil))
    let length = try #require(circle.left)
    var even = circle
    for _ in 0..<7 {
      try circle.next(after: length * 2)
      try even.next(after: length)
    }
    #expect(circle.state.pace.permille > 1_200)
    #expect(even.state.pace.permille == 1_000)
    let round = StageID(5)
    let slow = try #require(circle.plan.line(for: round)?.turn)
    let calm = try #require(even.plan.line(for: round)?.turn)
    #expect(slow < calm)
    #expect(circle.plan.end <= circle.plan.goal)
  }

  @Test("pace is drawn towards one while turns are few, and bounded")
  func prior() {
    var pace = Pace()
    #expect(pace.permille == 1_000)
    pace.note(planned: .minutes(2), used: .minutes(4))
    #expect(pace.permille == 1_166)
    pace.note(planned: .minutes(2), used: .hours(20))
    #expect(pace.permille == 2_000)
    var quick = Pace()
    quick.note(planned: .hours(2), used: .zero)
    #expect(quick.permille == 500)
  }

  @Test("the projected end counts silences, hand-overs, reading and a running hold")
  func projectedEnd() throws {
    let round = Stage(
      kind: .round, say: Array(repeating: "word", count: 150).joined(separator: " "), each: SpanRange(.minutes(2)),
      silence: .seconds(20))
    let agenda = Agenda(
      id: "a", title: "A", duration: .minutes(60), stages: [Stage(kind: .opening, time: .minutes(1)), round])
    var circle = try MeetingDriver(agenda, men: .three)
    let turns = Span.seconds(120 + 30) * 3
    let end = circle.plan.end
    #expect(end == Span.minutes(2) + turns)
    try circle.send(.hold)
    circle.wait(.minutes(7))
    #expect(circle.plan.end == end + .minutes(7))
  }

  @Test("without men the plan is made for as many as the agenda asks for")
  func nobodyYet() {
    let circle = MeetingDriver(.weekly)
    #expect(circle.plan.lines[2].time >= Span.seconds(70) * 3)
  }
}
