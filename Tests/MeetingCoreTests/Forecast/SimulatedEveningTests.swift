// SPDX-License-Identifier: GPL-3.0-or-later

import Support
import Testing

@testable import MeetingCore

@Suite("A simulated evening", .timeLimit(.minutes(5)))
struct SimulatedEveningTests {
  /// What the facilitator did in one simulated evening, in order of time.
  static func steps(_ program: EveningProgram, model: ForecastModel, seed: UInt64) -> (
    steps: [(t: Span, step: SimulatedEvening.Step)], evening: SimulatedEvening, end: Span
  ) {
    // The evening is told as it is held; whoever joins is told with the moment at which he came.
    final class Story { var steps: [(t: Span, step: SimulatedEvening.Step)] = [] }
    let story = Story()
    var evening = SimulatedEvening(program, model: model)
    evening.follow = { story.steps.append(($0, $1)) }
    let end = evening.hold(seed: seed)
    let order = story.steps.enumerated().sorted { ($0.element.t, $0.offset) < ($1.element.t, $1.offset) }
    return (order.map(\.element), evening, end)
  }

  /// Types those steps into a real meeting.
  ///
  /// - Parameter came: how many men were there in the end; whoever would come after it never does.
  static func replay(
    _ steps: [(t: Span, step: SimulatedEvening.Step)], came: Int, _ agenda: Agenda, _ program: EveningProgram
  ) throws -> MeetingDriver {
    let men = (0..<came).map { Handle("man\($0)") }
    let commitments = (0..<program.people).map { CarriedCommitment(number: $0 + 1, text: "Call", due: nil) }
    var meeting = MeetingDriver(
      agenda, circle: CircleFacts(agreements: [], commitments: commitments, nextCommitment: program.people + 1))
    let late = steps.count { $0.step == .join }
    var coming = Array(men.suffix(late))
    try meeting.send(.join(Array(men.dropLast(late))))
    try meeting.send(.until(program.goal))
    for id in program.leftOut { try meeting.send(.drop(stage: id.number)) }
    for (t, step) in steps {
      meeting.wait(t - meeting.now)
      switch step {
      case .start: try meeting.send(.start)
      case .join: try meeting.send(.join([coming.removeFirst()]))
      case .next: try meeting.send(.next(nil))
      case .pass: try meeting.send(.pass)
      case .done: try meeting.send(.done)
      case .hold: try meeting.send(.hold)
      case .go: try meeting.send(.go)
      case .asks: try meeting.send(.asks(men[0], FeedbackContract([.reflections])))
      case .focus:
        try meeting.send(.next(men[0]))
        if meeting.waiting == men[0] { try meeting.send(.next(nil)) }
      }
    }
    return meeting
  }

  /// An agenda by chance whose rounds go around the circle, since raised hands are not simulated.
  static func agenda(_ generator: inout Generator) -> Agenda {
    var agenda = generator.agenda()
    agenda.stages = agenda.stages.map { stage in
      var stage = stage
      if stage.order.isByHand, stage.kind != .focus, stage.kind != .discussion { stage.order = .circle }
      return stage
    }
    if agenda.stages.isEmpty { agenda.stages = Agenda.weekly.stages }
    return agenda
  }

  /// Everything that can come between happens often.
  static var eventful: ForecastModel {
    var model = ForecastModel()
    (model.delayChance, model.latecomerChance, model.passChance, model.pauseChance) = (500, 300, 300, 500)
    return model
  }

  @Test("is what a real meeting makes of the same steps: every turn, the pace and the end", arguments: 0..<20)
  func replay(batch: Int) throws {
    for seed in batch * 100..<(batch + 1) * 100 {
      var generator = Generator(seed: UInt64(seed))
      let agenda = Self.agenda(&generator)
      let people = generator.int(1...9)
      let goal = Span.minutes(generator.int(20...240))
      let program = EveningProgram(agenda, people: people, goal: goal)
      let (steps, evening, end) = Self.steps(program, model: Self.eventful, seed: UInt64(seed))
      let meeting = try Self.replay(steps, came: evening.present, agenda, program)
      #expect(meeting.now == end)
      #expect(meeting.state.pace == evening.pace, "seed \(seed)")
      for (index, item) in program.items.enumerated() {
        #expect(meeting.state.slot(item.id)?.used == evening.spent[index], "seed \(seed), stage \(index + 1)")
      }
    }
  }
}
