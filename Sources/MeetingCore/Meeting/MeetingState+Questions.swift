// SPDX-License-Identifier: GPL-3.0-or-later

// What every front end asks all the time; the rest is asked of the part that knows it.
extension MeetingState {
  public var agenda: Agenda { programme.agenda }
  public var phase: Programme.Phase { programme.phase }
  public var stages: [StageSlot] { programme.stages }
  public var run: StageRun? { programme.run }
  public var heldSince: Span? { programme.heldSince }

  /// The stage that is running.
  public var currentSlot: StageSlot? { programme.currentSlot }
  public var coming: [StageSlot] { programme.coming }
  public func slot(_ id: StageID) -> StageSlot? { programme.slot(id) }
  public func number(of id: StageID) -> Int? { programme.number(of: id) }
  public func heading(of stage: Stage) -> String { programme.heading(of: stage) }

  public var present: [Handle] { people.present }
  public var here: [Handle] { people.here }
  public func isHere(_ handle: Handle) -> Bool { people.isHere(handle) }

  public func used(by turn: Turn, at t: Span) -> Span { programme.used(by: turn, at: t) }
  public func left(of turn: Turn, at t: Span) -> Span? { programme.left(of: turn, at: t) }
  public func isSilence(before turn: Turn, at t: Span) -> Bool { programme.isSilence(before: turn, at: t) }

  /// Who has the floor or is about to.
  public var speaker: Handle? {
    switch run?.floor {
    case .turn(let turn): turn.handle
    case .waiting(let waiting): waiting.handle
    default: nil
    }
  }
}
