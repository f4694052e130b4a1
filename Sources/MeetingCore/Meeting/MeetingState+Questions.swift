// SPDX-License-Identifier: GPL-3.0-or-later

extension MeetingState {
  /// Everyone who has not gone home, in circle order.
  public var present: [Handle] { participants.filter { $0.presence != .gone }.map(\.handle) }

  /// Everyone who is in the room at this moment, in circle order.
  public var here: [Handle] { participants.filter { $0.presence == .here }.map(\.handle) }

  public func isHere(_ handle: Handle) -> Bool { presence(of: handle) == .here }

  public func presence(of handle: Handle) -> Participant.Presence? {
    participants.first { $0.handle == handle }?.presence
  }

  public func slot(_ id: StageID) -> StageSlot? { stages.first { $0.id == id } }

  /// The stage that is running.
  public var currentSlot: StageSlot? { run.flatMap { slot($0.stage) } }

  /// A stage's number on the screen, from 1.
  public func number(of id: StageID) -> Int? { stages.firstIndex { $0.id == id }.map { $0 + 1 } }

  /// A stage's title on the screen, in the agenda's language.
  public func heading(of stage: Stage) -> String { stage.heading(in: agenda.language) }

  public var coming: [StageSlot] { stages.filter { $0.progress == .coming } }

  public func contract(of handle: Handle) -> FeedbackContract {
    contracts.first { $0.handle == handle }?.contract ?? .none
  }

  /// The carried commitments in the order of the follow-up: by due date, then by number.
  public var commitmentsByDate: [CarriedCommitment] {
    circle.commitments.sorted { left, right in
      switch (left.due, right.due) {
      case (let a?, let b?) where a != b: a < b
      case (.some, nil): true
      case (nil, .some): false
      default: left.number < right.number
      }
    }
  }

  /// Who has the floor or is about to.
  public var speaker: Handle? {
    switch run?.floor {
    case .turn(let turn): turn.handle
    case .waiting(let waiting): waiting.handle
    default: nil
    }
  }

  /// The moment at which the running clocks stand: `t`, but the beginning of a hold while one lasts.
  package func clock(at t: Span) -> Span { heldSince ?? t }

  /// The moment at which the turns' clocks stand: a silence moved them on by its length, and stops them while it lasts.
  func turnClock(at t: Span) -> Span { max(clock(at: t), quietUntil ?? .zero) }

  /// What a turn has used. A silence, before it or within it, is on nobody's turn.
  public func used(by turn: Turn, at t: Span) -> Span { (turnClock(at: t) - turn.starts).clamped }

  /// What is left of a turn; nothing where it has no time of its own, zero when its time is round.
  public func left(of turn: Turn, at t: Span) -> Span? {
    turn.deadline.map { ($0 - max(turnClock(at: t), turn.starts)).clamped }
  }

  /// Whether the turn's silence is still going on.
  public func isSilence(before turn: Turn, at t: Span) -> Bool { turnClock(at: t) < turn.starts }
}
