// SPDX-License-Identifier: GPL-3.0-or-later

public import MeetingCore

/// A meeting on a clock that the test moves by hand. It keeps the journal and every cue, as a session would.
package struct MeetingDriver: Sendable {
  package private(set) var meeting: Meeting
  package private(set) var journal: [JournalEntry]
  /// Every cue since the beginning, in order.
  package private(set) var cues: [Cue] = []
  package private(set) var now = Span.zero
  /// What the environment would draw by chance.
  package var seed: UInt64 = 1

  package init(_ agenda: Agenda, circle: CircleFacts = CircleFacts()) {
    journal = [JournalEntry(seq: 0, command: 0, t: .zero, event: Meeting.opening(agenda, circle: circle))]
    meeting = Meeting(agenda: agenda, circle: circle)
  }

  /// A meeting that has started with these men, who joined in this order.
  package init(_ agenda: Agenda, men: [Handle], circle: CircleFacts = CircleFacts()) throws(Refusal) {
    self.init(agenda, circle: circle)
    try send(.join(men))
    try send(.start)
  }

  package var state: MeetingState { meeting.state }
  package var nextStep: NextStep { state.nextStep(at: now) }
  /// Whether `next` waits for a name.
  package var isNobodyInLine: Bool {
    if case .nobodyInLine = nextStep { true } else { false }
  }
  package var plan: TimePlan { state.plan(at: now) }
  package var account: ClosingAccount { state.account(at: now) }
  package var stage: StageKind? { state.currentSlot?.stage.kind }
  /// Whose turn runs.
  package var speaking: Handle? { state.run?.turn?.handle }
  /// Who is named and has not begun.
  package var waiting: Handle? {
    if case .waiting(let waiting) = state.run?.floor { waiting.handle } else { nil }
  }
  /// What is left of the running turn.
  package var left: Span? { state.run?.turn.flatMap { state.left(of: $0, at: now) } }
  /// What the running turn has used.
  package var used: Span? { state.run?.turn.map { state.used(by: $0, at: now) } }

  @discardableResult
  package mutating func send(_ command: MeetingCommand) throws(Refusal) -> [MeetingEvent] {
    let entries = try meeting.decide(command, at: now, seed: seed)
    take(entries)
    return entries.map(\.event)
  }

  /// The same command several times.
  package mutating func send(_ command: MeetingCommand, times: Int) throws(Refusal) {
    for _ in 0..<times { try send(command) }
  }

  /// Why a command would change nothing; nothing when it would be accepted.
  package func refusal(of command: MeetingCommand) -> Refusal? {
    do throws(Refusal) {
      _ = try meeting.decide(command, at: now, seed: seed)
      return nil
    } catch {
      return error
    }
  }

  package mutating func take(_ entries: [JournalEntry]) {
    for entry in entries { meeting.evolve(entry) }
    journal += entries
  }

  /// Lets time pass, and hears what the clock has to say.
  ///
  /// - Parameter ticks: in how many looks at the clock.
  package mutating func wait(_ length: Span, ticks: Int = 1) {
    let from = now
    for tick in 1...ticks {
      let moment = from + length.scaled(tick, over: ticks)
      cues += state.cues(from: now, to: moment)
      now = moment
    }
  }

  /// Waits, then moves on.
  @discardableResult
  package mutating func next(after length: Span) throws(Refusal) -> [MeetingEvent] {
    wait(length)
    return try send(.next(nil))
  }

  /// Goes on until a stage of this kind runs, each turn ending after the given time.
  package mutating func reach(_ kind: StageKind, turn: Span = .seconds(1)) throws(Refusal) {
    for _ in 0..<1_000 where stage != kind {
      wait(turn)
      try send(isNobodyInLine ? .done : .next(nil))
    }
  }

  /// The meeting that a resumed session would read from the journal.
  package var replayed: Meeting? { Meeting(replaying: journal) }
}

extension Handle: ExpressibleByStringLiteral {
  public init(stringLiteral word: String) { self.init(word) }
}

extension ScrubbedText: ExpressibleByStringLiteral {
  public init(stringLiteral words: String) { self.init(alreadyScrubbed: words) }
}
