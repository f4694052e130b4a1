// SPDX-License-Identifier: GPL-3.0-or-later

/// A meeting: its state, and the commands that led to it.
///
/// The journal only grows. The state is the fold of the commands that are not undone, at their original times, so that
/// after an `undo` time runs as if the undone command had never been typed.
public struct Meeting: Sendable {
  /// A circle that is larger than this is no circle; the shipped handles suffice for it.
  package static let mostPeople = 100

  /// The entries of one command.
  struct Step: Hashable, Sendable {
    let command: Int
    let entries: [JournalEntry]

    var hasText: Bool { entries.contains { !$0.event.texts.isEmpty } }
  }

  public private(set) var state: MeetingState
  /// How many entries the journal has.
  public private(set) var count = 0
  /// The moment of the last entry: no later one comes before it.
  public private(set) var latest = Span.zero
  private(set) var steps: [Step] = []
  private(set) var undone: [Step] = []
  private var nextCommand = 0
  private var nextText = 1

  /// The first event of every journal.
  public static func opening(_ agenda: Agenda, circle: CircleFacts) -> MeetingEvent {
    var number = 1
    return MeetingEvent.opened(agenda: agenda, circle: circle).numberingTexts(from: &number)
  }

  /// A meeting that begins with its first entry.
  public init(agenda: Agenda, circle: CircleFacts = CircleFacts()) {
    self.init(opening: JournalEntry(seq: 0, command: 0, t: .zero, event: Self.opening(agenda, circle: circle)))
  }

  /// Replays a journal.
  ///
  /// - Returns: nothing when there is no journal: its first entry opens a meeting.
  public init?(replaying entries: some Sequence<JournalEntry>) {
    var iterator = entries.makeIterator()
    guard let first = iterator.next(), case .opened = first.event else { return nil }
    self.init(opening: first)
    while let entry = iterator.next() { evolve(entry) }
  }

  private init(opening entry: JournalEntry) {
    guard case .opened(let agenda, let circle) = entry.event else {
      state = MeetingState(agenda: Agenda(id: "", title: "", duration: .zero, stages: []), circle: CircleFacts())
      return
    }
    state = MeetingState(agenda: agenda, circle: circle)
    evolve(entry)
  }

  /// The entries that a command would write at a moment of the meeting, which is no earlier than ``latest``.
  ///
  /// - Parameter seed: chance from outside. It draws the order of a round that the command enters, where the agenda
  ///   asks for a random one.
  /// - Throws: why it changes nothing, and what to do instead. Nothing else can go wrong.
  public func decide(_ command: MeetingCommand, at t: Span, seed: UInt64 = 0) throws(Refusal) -> [JournalEntry] {
    let t = max(t, latest)
    return number(try events(of: command, at: t, seed: seed), at: t)
  }

  /// Gives each event its place in the journal and each free text its number.
  private func number(_ events: [MeetingEvent], at t: Span) -> [JournalEntry] {
    var text = nextText
    return events.enumerated().map { offset, event in
      let event = event.numberingTexts(from: &text)
      return JournalEntry(seq: count + offset, command: nextCommand, t: t, event: event)
    }
  }

  /// Takes in one entry of the journal, in order.
  public mutating func evolve(_ entry: JournalEntry) {
    count = max(count, entry.seq + 1)
    latest = max(latest, entry.t)
    nextCommand = max(nextCommand, entry.command + 1)
    nextText = max(nextText, (entry.event.texts.map(\.number).max() ?? 0) + 1)
    switch entry.event {
    case .undone:
      guard let step = steps.popLast() else { return }
      // A text that was undone is gone, and what was undone before rests on it.
      undone = step.hasText ? [] : undone + [step]
      refold()
    case .redone:
      guard let step = undone.popLast() else { return }
      steps.append(step)
      for entry in step.entries { state.evolve(entry.event, at: entry.t) }
    default:
      undone = []
      append(entry)
      state.evolve(entry.event, at: entry.t)
    }
  }

  private mutating func append(_ entry: JournalEntry) {
    if let last = steps.last, last.command == entry.command {
      steps[steps.count - 1] = Step(command: last.command, entries: last.entries + [entry])
    } else {
      steps.append(Step(command: entry.command, entries: [entry]))
    }
  }

  private mutating func refold() {
    for step in steps { for entry in step.entries { state.evolve(entry.event, at: entry.t) } }
  }

  /// The numbers of the texts that an entry takes back: their words are to be erased at once.
  public func textsErased(by entry: JournalEntry) -> [Int] {
    guard case .undone(let command) = entry.event else { return [] }
    return steps.last { $0.command == command }?.entries.flatMap(\.event.texts).map(\.number) ?? []
  }

  /// The events of the command that an `undo` would take back, for the screen to say what it did.
  public var lastEvents: [MeetingEvent] { steps.count > 1 ? steps.last?.entries.map(\.event) ?? [] : [] }

  /// The events of the command that a `redo` would bring back.
  public var nextRedo: [MeetingEvent] { undone.last?.entries.map(\.event) ?? [] }
}
