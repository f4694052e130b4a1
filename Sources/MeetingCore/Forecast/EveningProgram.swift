// SPDX-License-Identifier: GPL-3.0-or-later

/// What is the same in every simulated evening: the stages, what they ask for, and the plan made beforehand.
struct EveningProgram: Sendable {
  /// How a stage passes.
  enum Shape: Sendable {
    case whole(Span)
    /// A discussion or a decision.
    case open(Span)
    /// Ended by the clock.
    case silence(Span)
    case pause(Span)
    /// One long turn.
    case focus(Span, SpanRange?)
    case parts([Span])
    case commitments(SpanRange)
    case round(SpanRange)
    /// Everyone answers one man, within a time for all where the agenda gives one.
    case feedback(SpanRange, Span?)
  }

  struct Item: Sendable {
    let id: StageID
    let shape: Shape
    let isCheckIn: Bool
    let hasTurns: Bool
    let reading: Span
    let silence: Span
    /// Each turn waits until the facilitator lets it begin.
    let waits: Bool
  }

  /// The stages that are held.
  let items: [Item]
  /// Stages that are left out because the plan, made for everyone from the first minute, does not fit otherwise: its
  /// proposal is taken once, and nothing is cut later.
  let leftOut: [StageID]
  /// What each item asks for, by how many men are present.
  let demands: [[Demand]]
  let people: Int
  let goal: Span
  /// The plan before the evening.
  let plan: TimePlan

  init(_ agenda: Agenda, people: Int, goal: Span) {
    let full = TimePlan(agenda, people: people, goal: goal)
    let leftOut = full.proposal?.leaveOut ?? []
    self.leftOut = leftOut
    (self.people, self.goal) = (people, goal)
    plan = leftOut.isEmpty ? full : TimePlan(agenda, people: people, goal: goal, leavingOut: leftOut)
    items = plan.lines.map { Item(agenda.stages[$0.stage.number - 1], id: $0.stage) }
    demands = (0...people).map { present in
      agenda.demands(people: present, commitments: people).filter { !leftOut.contains($0.stage) }
    }
  }

  /// The check-in that whoever joins later is offered.
  var checkIn: Int? { items.firstIndex(where: \.isCheckIn) }
}

extension EveningProgram.Item {
  fileprivate init(_ stage: Stage, id: StageID) {
    self.id = id
    isCheckIn = stage.kind == .checkin
    hasTurns = stage.kind.hasTurns
    reading = stage.readingTime
    silence = stage.silence
    waits = stage.begin == .go
    shape =
      switch (stage.kind, stage.time, stage.each) {
      case (.silence, let time?, _): .silence(time)
      case (.pause, let time?, _): .pause(time)
      case (.focus, let time?, let each): .focus(time, each)
      case (.feedback, let time, let each?): .feedback(each, time)
      case (.discussion, let time?, _), (.decision, let time?, _): .open(time)
      case (_, let time?, _): .whole(time)
      case (.followup, nil, let each?): .commitments(each)
      case (_, nil, let each?): .round(each)
      case (_, nil, nil): .parts(stage.parts)
      }
  }
}
