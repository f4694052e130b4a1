// SPDX-License-Identifier: GPL-3.0-or-later

/// An evening held by chance, as the live meeting would hold it.
///
/// Every decision about time is the live one: at each first turn the plan is made again (``Stretch``) for those present,
/// with this evening's own ``Pace``; a begun round's turn length stands, and later stages give. The facilitator moves on
/// when people are ready, cuts nobody off, and leaves nothing out on the way. Each step he takes is what he would type,
/// so that a test can type it into a real meeting.
struct SimulatedEvening {
  /// What the facilitator does at the prompt.
  enum Step: Hashable, Sendable {
    case start, join, next, pass, done, hold, go
    /// One man asks for feedback.
    case asks
    /// One man takes the long turn of a focus.
    case focus
  }

  let program: EveningProgram
  let model: ForecastModel
  /// Told each step at its moment, for who wants to follow.
  var follow: ((Span, Step) -> Void)?

  var random = SplitMix64(seed: 0)
  /// Since the time at which the evening should begin.
  private(set) var t = Span.zero
  var pace = Pace()
  /// What each stage took, without pauses.
  private(set) var spent: [Span]
  /// How much after its time the evening began, and how long the clocks stood still.
  private(set) var delay = Span.zero
  private(set) var paused = Span.zero

  private(set) var present = 0
  /// The stage that is running.
  private var running: Int?
  /// Whose turn in the running round is still to come. Men are numbered as they came.
  var line = Line<Int>([])
  /// When those who are not there at first come, the next one last.
  private var arrivals: [Span] = []
  /// Men who came after the check-in.
  private var unwelcomed = 0
  private var talkative = 1_000
  private var readingShare = 1_000
  /// What was left of the turns that were passed in this round; nothing where it was all of it.
  var offers: [Span?] = []

  init(_ program: EveningProgram, model: ForecastModel) {
    (self.program, self.model) = (program, model)
    spent = Array(repeating: .zero, count: program.items.count)
  }

  /// Holds one evening from start to close. The same seed holds the same evening.
  ///
  /// - Returns: when it ended.
  mutating func hold(seed: UInt64) -> Span {
    gather(seed: seed)
    let pausedStage = random.happens(in: model.pauseChance) ? random.index(below: program.items.count) : nil
    wait(delay)
    step(.start)
    for index in program.items.indices {
      running = index
      if index == pausedStage { pause() }
      let began = t
      hold(index)
      spent[index] += t - began
      step(.done)
      if index < program.items.count - 1 { welcome(after: index) }
    }
    return t
  }

  private mutating func gather(seed: UInt64) {
    random = SplitMix64(seed: seed)
    (t, paused, pace, running, unwelcomed) = (.zero, .zero, Pace(), nil, 0)
    for index in spent.indices { spent[index] = .zero }
    talkative = model.evening.draw(using: &random)
    readingShare = model.reading.draw(using: &random)
    delay = random.happens(in: model.delayChance) ? draw(model.delay) : .zero
    arrivals.removeAll(keepingCapacity: true)
    for _ in 1..<max(1, program.people) where random.happens(in: model.latecomerChance) {
      arrivals.append(draw(model.arrival))
    }
    arrivals.sort(by: >)
    present = program.people - arrivals.count
  }

  private mutating func pause() {
    step(.hold)
    let length = draw(model.pause)
    wait(length)
    paused += length
    step(.go)
  }

  /// Those who joined after the check-in are offered theirs, at the next boundary.
  private mutating func welcome(after index: Int) {
    guard unwelcomed > 0, let checkIn = program.checkIn, checkIn <= index else { return }
    let began = t
    line = Line(Array(present - unwelcomed..<present))
    (unwelcomed, running) = (0, checkIn)
    round(checkIn, next: index + 1, isWelcome: true)
    spent[checkIn] += t - began
    step(.done)
  }

  // MARK: Small words

  func step(_ step: Step) { follow?(t, step) }

  /// Lets time pass. Whoever comes meanwhile joins.
  mutating func wait(_ length: Span) {
    t += length
    while let arrival = arrivals.last, arrival <= t {
      arrivals.removeLast()
      follow?(arrival, .join)
      line.placeLast(present)
      present += 1
      guard let running, let checkIn = program.checkIn else { continue }
      if checkIn < running, !program.items[running].isCheckIn { unwelcomed += 1 }
    }
  }

  /// From one man's last word to the next one's first.
  mutating func handOver() { wait(draw(model.handOver)) }

  /// Reads a stage's words aloud.
  mutating func read(_ item: EveningProgram.Item) { wait(item.reading.scaled(readingShare, over: 1_000)) }

  mutating func draw(_ spread: Spread) -> Span { Span(milliseconds: spread.draw(using: &random)) }

  /// What is used of a turn of this length.
  mutating func used(of turn: Span) -> Span {
    turn.scaled(model.turnUse.draw(using: &random) * talkative, over: 1_000_000) + draw(model.lastWords)
  }

  /// The plan made now: the running stage, then those from `next` on.
  func stretch(_ running: Demand?, then next: Int) -> Stretch {
    Stretch(running, then: program.demands[present][next...], from: t, goal: program.goal, pace: pace.permille)
  }
}
