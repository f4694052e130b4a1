// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// Agendas, commands and moments drawn by chance, with odd ones among them. The same seed draws the same.
package struct Generator: Sendable {
  package var random: SplitMix64

  package init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  package mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  package mutating func chance(_ percent: Int) -> Bool { int(1...100) <= percent }
  package mutating func pick<Value>(_ values: [Value]) -> Value { values[int(0...values.count - 1)] }

  // MARK: Agendas

  package mutating func agenda() -> Agenda {
    let kinds = StageKind.allCases.filter { $0 != .plugin }
    let stages = (0..<int(1...7)).map { _ in stage(pick(kinds)) }
    return Agenda(
      id: "drawn", title: "Drawn", duration: .minutes(int(5...240)), tags: ["support", "effect"],
      stages: chance(2) ? [] : stages)
  }

  package mutating func stage(_ kind: StageKind) -> Stage {
    var stage = Stage(
      kind: kind, say: chance(30) ? "Good to see you all" : nil, prompts: chance(30) ? ["How are you?"] : [])
    switch kind.timing {
    case .whole:
      stage.time = .minutes(int(1...30))
      if kind == .focus, chance(50) { stage.each = range() }
    case .each:
      stage.each = range()
      if kind == .feedback, chance(30) { stage.time = .minutes(int(1...10)) }
    case .parts: stage.parts = (0..<int(1...4)).map { _ in .minutes(int(1...6)) }
    }
    if chance(40) { stage.order = pick(TurnOrder.allCases) }
    if chance(30) { stage.silence = .seconds(int(1...60)) }
    if chance(30) { stage.begin = .go }
    if chance(30) { stage.unheard = .first }
    if chance(30) { stage.scale = 0...10 }
    if chance(30) { stage.optional = true }
    if chance(20) { stage.tags = ["voices"] }
    return stage
  }

  package mutating func range() -> SpanRange {
    let shortest = Span.seconds(int(1...40) * 5)
    return SpanRange(shortest, chance(40) ? shortest : shortest + .seconds(int(0...300)))
  }

  package mutating func circle() -> CircleFacts {
    let numbers = (0..<int(0...3)).map { $0 + 1 }
    return CircleFacts(
      agreements: chance(50) ? ["Names stay"] : [],
      commitments: numbers.map { CarriedCommitment(number: $0, text: "Call", due: chance(50) ? day() : nil) },
      nextCommitment: numbers.count + 1)
  }

  // MARK: Commands

  /// Men who may join, and some who never do.
  static let men: [Handle] = .eight
  static let strangers: [Handle] = ["nobody", "", "heron2"]

  package mutating func man() -> Handle { chance(6) ? pick(Self.strangers) : pick(Self.men) }

  package mutating func length() -> Span {
    chance(85)
      ? .seconds(int(1...300))
      : pick([.zero, .seconds(-5), .hours(24), .hours(25), Span(milliseconds: .max), Span(milliseconds: .min)])
  }

  package mutating func number() -> Int { chance(92) ? int(1...9) : pick([0, -1, .min, .max, 1_000]) }
  package mutating func day() -> Day { Day(number: int(20_000...21_000)) }
  package mutating func contract() -> FeedbackContract {
    FeedbackContract(FeedbackLevel.allCases.filter { _ in chance(40) })
  }

  /// Moves of the meeting are likelier than the rest, as in a real evening.
  package mutating func command(at t: Span) -> MeetingCommand {
    switch int(0...99) {
    case 0..<24: .next(nil)
    case 24..<29: .next(man())
    case 29..<35: .pass
    case 35..<39: .go
    case 39..<42: .hold
    case 42..<44: .done
    case 44: .skip
    case 45: .goto(stage: number())
    case 46..<48: .extend(length())
    case 48: .again
    case 49..<52: .started(ago: length())
    case 52..<56: .hand(man())
    case 56: .lower(man())
    case 57..<59: .first(man())
    case 59..<61: .order(pick(TurnOrder.allCases), seed: random.next())
    case 61..<64: .away(man())
    case 64..<67: .back(man())
    case 67..<69: .leave(man())
    case 69..<72: .join((0..<int(0...2)).map { _ in man() })
    case 72: .spoke((0..<int(0...2)).map { _ in man() })
    case 73: .leaveOutGap(length())
    case 74: .acceptProposal
    case 75: .set(stage: number(), SpanRange(length(), length()))
    case 76: .drop(stage: number())
    case 77: .add([stage(pick(StageKind.allCases))], prompt: chance(50) ? "Why?" : nil)
    case 78..<80: .silence(length())
    case 80..<84: .asks(man(), contract())
    case 84: .commit(chance(50) ? nil : man(), chance(70) ? "Call" : nil, due: chance(50) ? day() : nil)
    case 85: .answer(commitment: number(), pick(CommitmentStatus.allCases), chance(30) ? "Less" : nil, due: nil)
    case 86: .mood((0..<int(0...3)).map { _ in chance(95) ? int(0...10) : .max })
    case 87: .propose("Sing")
    case 88: pick([.consent, .aside, .block])
    case 89: .agree(chance(50) ? nil : number(), "Sober")
    case 90: .strikeAgreement(number())
    case 91: pick([.assent, .keep(pick(KeepLevel.allCases)), .meetAgain(day()), .theme("effect"), .theme("else")])
    case 92: pick([.summary("Good"), .facilitationChanges(chance(50)), .facilitator(man()), .role("keys", man())])
    case 93: pick([.strikeLine(.stages), .strikeLine(.commitment(number())), .strikeLine(.totals)])
    case 94: .until(chance(80) ? t + .minutes(int(1...200)) : length())
    case 95: chance(70) ? .start : .choose(agenda())
    case 96: chance(20) ? .close : .undo
    default: chance(60) ? .undo : .redo
    }
  }

  /// How much time passes before the next command: mostly some, sometimes none, seldom far too much.
  package mutating func pause() -> Span {
    chance(25) ? .zero : chance(97) ? Span(milliseconds: int(1...200_000)) : .hours(int(1...30))
  }
}
