// SPDX-License-Identifier: GPL-3.0-or-later

/// The course of this evening: its stages, the one that is running, and its clocks.
public struct Programme: Hashable, Sendable {
  public enum Phase: Hashable, Sendable {
    case gathering, running, closed
  }

  /// The stage before, and the earliest moment to which its end can be moved back.
  struct PreviousStage: Hashable, Sendable {
    var stage: StageID
    var end: Span
    var earliestEnd: Span
  }

  public private(set) var agenda: Agenda
  public private(set) var phase = Phase.gathering
  public private(set) var started: Span?
  /// The hard end, if one was set.
  public internal(set) var hardEnd: Span?
  public private(set) var stages: [StageSlot]
  public internal(set) var run: StageRun?
  /// When the hold began, while one lasts.
  public internal(set) var heldSince: Span?
  /// Until when everybody is silent, while a silence of its own lasts.
  public internal(set) var quietUntil: Span?
  var previous: PreviousStage?

  init(_ agenda: Agenda) {
    self.agenda = agenda
    stages = Self.slots(of: agenda)
  }

  private static func slots(of agenda: Agenda) -> [StageSlot] {
    agenda.stages.enumerated().map { StageSlot(id: StageID($0.offset + 1), stage: $0.element) }
  }
}

// MARK: Questions

extension Programme {
  public func slot(_ id: StageID) -> StageSlot? { stages.first { $0.id == id } }

  /// The stage that is running.
  public var currentSlot: StageSlot? { run.flatMap { slot($0.stage) } }

  /// A stage's number on the screen, from 1.
  public func number(of id: StageID) -> Int? { stages.firstIndex { $0.id == id }.map { $0 + 1 } }

  /// A stage's title on the screen, in the agenda's language.
  public func heading(of stage: Stage) -> String { stage.heading(in: agenda.language) }

  public var coming: [StageSlot] { stages.filter { $0.progress == .coming } }

  /// The check-in that latecomers are offered: one that was held.
  var welcomeStage: StageSlot? { stages.first { $0.stage.kind == .checkin && $0.progress == .held } }
}

// MARK: The course of the evening

extension Programme {
  mutating func take(_ agenda: Agenda) {
    self.agenda = agenda
    stages = Self.slots(of: agenda)
  }

  mutating func start(at t: Span) {
    phase = .running
    started = t
  }

  mutating func close() { phase = .closed }

  mutating func update(_ id: StageID, _ change: (inout StageSlot) -> Void) {
    guard let index = stages.firstIndex(where: { $0.id == id }) else { return }
    change(&stages[index])
  }

  /// - Parameter line: who takes part, in order.
  mutating func begin(_ slot: StageSlot, planned: Span, line: [Handle], isWelcome: Bool, at t: Span) {
    update(slot.id) {
      $0.progress = .running
      $0.planned = $0.planned ?? planned
    }
    let stage = slot.stage
    let round = Round(stage.order, stage.kind.hasTurns ? line : [], isWelcome: isWelcome)
    run = StageRun(stage: slot.id, began: t, round: round)
    if stage.kind.timing == .whole { run?.deadline = t + (stage.time ?? planned) }
  }

  /// - Parameter held: or left out midway.
  mutating func end(_ run: StageRun, held: Bool, at t: Span) {
    let now = clock(at: t)
    update(run.stage) {
      $0.used += (now - run.began).clamped
      $0.progress = held ? .held : .leftOut
    }
    previous = PreviousStage(stage: run.stage, end: now, earliestEnd: run.lastTurn?.at ?? run.began)
    self.run = nil
  }

  /// They come next; before the start, last.
  mutating func add(_ added: [Stage], prompt: ScrubbedText?) {
    var next = (stages.map(\.id.number).max() ?? 0) + 1
    let slots = added.map { stage in
      defer { next += 1 }
      var stage = stage
      if let prompt { stage.prompts = [prompt.words] }
      return StageSlot(id: StageID(next), stage: stage)
    }
    let current = run?.stage ?? previous?.stage
    let place = current.flatMap { id in stages.firstIndex { $0.id == id } }.map { $0 + 1 } ?? 0
    stages.insert(contentsOf: slots, at: phase == .gathering ? stages.count : place)
  }

  mutating func beginPart(_ part: Int, at t: Span) {
    guard let parts = currentSlot?.stage.parts, parts.indices.contains(part) else { return }
    run?.floor = .part(part, deadline: t + parts[part])
    run?.partBegan = t
  }

  /// Nobody waits any longer, where this is true of whoever does.
  mutating func stopWaiting(where isOver: (WaitingTurn) -> Bool) {
    if case .waiting(let waiting) = run?.floor, isOver(waiting) { run?.floor = .open }
  }
}
