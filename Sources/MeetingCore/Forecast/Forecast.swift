// SPDX-License-Identifier: GPL-3.0-or-later

/// Many simulated evenings of one agenda: how likely it is to end on time, and what keeps it from that.
///
/// *On time* means: not after the goal, the moment at which the evening should end. That moment stands when the evening
/// begins after its time, as a hard end in the live meeting does.
public struct Forecast: Sendable {
  /// What makes an evening end after the goal.
  public enum Cause: Hashable, Sendable {
    /// A stage took more than the plan before the evening gave it.
    case stage(StageID)
    /// The evening began after its time.
    case beginning
    /// The clocks were stopped.
    case pauses
    /// Not even the plan ended by the goal.
    case plan
  }

  /// Moments, counted from the time at which the evening should begin.
  public let goal: Span
  public let people: Int
  public let model: ForecastModel
  public let seed: UInt64
  /// Stages that are not held, since the plan does not fit with them.
  public let leftOut: [StageID]
  /// When each evening ended, the earliest first.
  public let ends: [Span]
  /// Which share of the minutes after the goal each cause has, over the evenings that end after it; the largest first,
  /// those without any left out. Together they are 1, or none.
  ///
  /// An evening's minutes after the goal are divided among what took more time than planned, in proportion to how much
  /// more. What ended sooner than planned is no cause of anything.
  public let causes: [(cause: Cause, share: Double)]

  /// - Parameters:
  ///   - goal: when it should end, after the time at which it should begin; without one, the agenda's duration.
  ///   - runs: how many evenings; at least one.
  ///   - seed: the same one gives the same forecast, on every machine.
  public init(
    _ agenda: Agenda, people: Int, goal: Span? = nil, model: ForecastModel = ForecastModel(), runs: Int,
    seed: UInt64 = 1
  ) {
    let goal = goal ?? agenda.duration
    let program = EveningProgram(agenda, people: max(1, people), goal: goal)
    self.goal = goal
    self.people = program.people
    self.model = model
    self.seed = seed
    leftOut = program.leftOut
    var evening = SimulatedEvening(program, model: model)
    var seeds = SplitMix64(seed: seed)
    var blame = Blame(program)
    var ends: [Span] = []
    ends.reserveCapacity(max(1, runs))
    for _ in 0..<max(1, runs) {
      let end = evening.hold(seed: seeds.next())
      ends.append(end)
      if end > goal { blame.add(evening, over: end - goal) }
    }
    self.ends = ends.sorted()
    causes = blame.shares
  }

  public var runs: Int { ends.count }

  /// The share of the evenings that end by this moment.
  public func chance(endingBy moment: Span) -> Double {
    Double(ends.partitioningIndex { $0 > moment }) / Double(ends.count)
  }

  /// The moment by which this share of the evenings, in hundredths, has ended.
  public func end(percent: Int) -> Span {
    ends[min(ends.count - 1, max(0, (ends.count * percent + 99) / 100 - 1))]
  }
}

extension [Span] {
  /// The first index whose element fulfils the condition, in an array in which all after it do too.
  fileprivate func partitioningIndex(where isBeyond: (Span) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if isBeyond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// Adds up what evenings owe their minutes after the goal to.
private struct Blame {
  private let planned: [Span]
  private let ids: [StageID]
  private let planOver: Span
  private var stages: [Double]
  private var beginning = 0.0
  private var pauses = 0.0
  private var plan = 0.0

  init(_ program: EveningProgram) {
    planned = program.plan.lines.map(\.time)
    ids = program.items.map(\.id)
    planOver = (program.plan.end - program.goal).clamped
    stages = Array(repeating: 0, count: planned.count)
  }

  mutating func add(_ evening: SimulatedEvening, over: Span) {
    var excess = evening.delay + evening.paused + planOver
    for index in planned.indices { excess += (evening.spent[index] - planned[index]).clamped }
    guard excess > .zero else { return }
    let weight = Double(over.milliseconds) / Double(excess.milliseconds)
    beginning += weight * Double(evening.delay.milliseconds)
    pauses += weight * Double(evening.paused.milliseconds)
    plan += weight * Double(planOver.milliseconds)
    for index in planned.indices {
      stages[index] += weight * Double((evening.spent[index] - planned[index]).clamped.milliseconds)
    }
  }

  var shares: [(cause: Forecast.Cause, share: Double)] {
    let causes =
      [(Forecast.Cause.plan, plan), (.beginning, beginning), (.pauses, pauses)]
      + zip(ids, stages).map { (Forecast.Cause.stage($0), $1) }
    let total = causes.reduce(0) { $0 + $1.1 }
    guard total > 0 else { return [] }
    // Equal shares keep the order of the evening, whatever the sorting does.
    return causes.enumerated().filter { $0.element.1 > 0 }
      .sorted { ($0.element.1, $1.offset) > ($1.element.1, $0.offset) }
      .map { (cause: $0.element.0, share: $0.element.1 / total) }
  }
}
