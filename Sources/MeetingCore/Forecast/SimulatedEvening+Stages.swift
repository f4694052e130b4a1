// SPDX-License-Identifier: GPL-3.0-or-later

extension SimulatedEvening {
  mutating func hold(_ index: Int) {
    let item = program.items[index]
    switch item.shape {
    case .whole(let time): wait(time.scaled(model.stageUse.draw(using: &random), over: 1_000))
    case .open(let time): wait(time.scaled(model.openUse.draw(using: &random), over: 1_000))
    case .silence(let time): wait(time)
    case .pause(let time): wait(time.scaled(max(1_000, model.stageUse.draw(using: &random)), over: 1_000))
    case .focus(let time, let each): focus(item, time: time, each: each)
    case .parts(let parts): smallGroups(item, parts)
    case .commitments(let each): commitments(index, each)
    case .round, .feedback:
      line = Line(Array(0..<present))
      round(index, next: index + 1)
    }
  }

  /// Several men share the time one after the other; the pace is told what they use together.
  private mutating func focus(_ item: EveningProgram.Item, time: Span, each: SpanRange?) {
    let began = t
    read(item)
    handOver()
    let left = max(began + time - t, .minutes(1))
    step(.focus)
    if !item.waits { wait(item.silence) }
    let length = each.map { min($0.longest, max($0.shortest, left)) } ?? left
    let end = began + time.scaled(model.openUse.draw(using: &random), over: 1_000)
    let used = (end - t).clamped
    wait(used)
    pace.note(planned: length, used: used)
  }

  private mutating func smallGroups(_ item: EveningProgram.Item, _ parts: [Span]) {
    read(item)
    for (number, part) in parts.enumerated() {
      if number > 0 { step(.next) }
      wait(part.scaled(model.stageUse.draw(using: &random), over: 1_000))
      handOver()
    }
  }

  /// One carried commitment after the other, each about as long as the plan gives it.
  private mutating func commitments(_ index: Int, _ each: SpanRange) {
    let turn = stretch(nil, then: index).turn(of: each)
    read(program.items[index])
    for number in 0..<program.people {
      if number > 0 { step(.next) }
      handOver()
      if !random.happens(in: model.passChance) { wait(used(of: turn)) }
    }
  }

  /// A round in which each man in line has his turn; whoever passes is offered it once more at the end.
  ///
  /// - Parameters:
  ///   - next: the stage that comes after it.
  ///   - isWelcome: a check-in for those who joined after it. Its words were read.
  mutating func round(_ index: Int, next: Int, isWelcome: Bool = false) {
    let round = TurnStage(program.items[index], next: next)
    if round.isFeedback {
      step(.asks)
      line.remove(0)
    }
    if !isWelcome { read(round.item) }
    offers.removeAll(keepingCapacity: true)
    var isFirst = true
    var isSpeaking = false
    while !line.men.isEmpty || !offers.isEmpty {
      if isSpeaking { step(.next) }
      if let man = line.men.first {
        let passes = !isFirst && !isWelcome && random.happens(in: model.passChance)
        let isNamed = isFirst || round.waits
        if isNamed { name(round, passes: passes) }
        let turn = line.turnLength ?? turnLength(round)
        if !round.isShared { line.fix(turnLength: turn) }
        line.remove(man)
        isSpeaking = take(turn, round, isNamed: isNamed, passes: passes)
      } else {
        isSpeaking = takeOffer(offers.removeFirst() ?? line.turnLength ?? .zero)
      }
      isFirst = false
    }
  }

  /// He is named, and his clock waits until he is ready.
  private mutating func name(_ round: TurnStage, passes: Bool) {
    handOver()
    guard !passes else { return step(.pass) }
    if round.item.waits { wait(round.item.silence) }
    step(.next)
  }

  /// - Returns: whether his clock still runs when he has ended.
  private mutating func take(_ length: Span, _ round: TurnStage, isNamed: Bool, passes: Bool) -> Bool {
    if isNamed, passes {
      offers.append(nil)
      return false
    }
    // Where the facilitator's word came after the silence, or givers follow one another, there is none now.
    if isNamed ? !round.item.waits : !round.isFeedback { wait(round.item.silence) }
    // A clock that began with the word of the man before him runs while he finds his own.
    var used = isNamed ? .zero : draw(model.handOver)
    if !passes { used += self.used(of: length) }
    wait(used)
    pace.note(planned: length, used: used)
    guard passes else { return true }
    if !round.isFeedback, used < length { offers.append(length - used) }
    step(.pass)
    return false
  }

  private mutating func takeOffer(_ rest: Span) -> Bool {
    handOver()
    guard random.happens(in: model.offerTakenChance) else {
      step(.pass)
      return false
    }
    step(.next)
    let used = used(of: rest)
    wait(used)
    pace.note(planned: rest, used: used)
    return true
  }

  /// Decided when the first turn begins, for those who have not had theirs; then it stands.
  private func turnLength(_ round: TurnStage) -> Span {
    if let time = round.timeForAll {
      return min(round.each.longest, max(round.each.shortest, time / max(1, present - 1)))
    }
    let around = (Demand.handOver + round.item.silence) * line.men.count
    let running = Demand(stage: round.item.id, fixed: around, turns: line.men.count, each: round.each)
    return stretch(running, then: round.next).turn(of: round.each)
  }
}

/// A stage in which men take turns.
private struct TurnStage {
  let item: EveningProgram.Item
  let next: Int
  let each: SpanRange
  /// Everyone answers one man.
  let isFeedback: Bool
  /// A feedback stage's time, which its turns share.
  let timeForAll: Span?

  init(_ item: EveningProgram.Item, next: Int) {
    (self.item, self.next) = (item, next)
    switch item.shape {
    case .feedback(let each, let time): (self.each, isFeedback, timeForAll) = (each, true, time)
    case .round(let each): (self.each, isFeedback, timeForAll) = (each, false, nil)
    default: (each, isFeedback, timeForAll) = (SpanRange(.zero), false, nil)
    }
  }

  var isShared: Bool { timeForAll != nil }

  /// Each man is named, and waits for the facilitator's word. In feedback only the first giver is.
  var waits: Bool { item.waits && !isFeedback }
}
