// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// What comes next, as the room may know it: a man who passed is offered his turn as if it were his first.
package enum Coming: Hashable, Codable, Sendable {
  case start
  /// He who was named, or whose silence is running.
  case begins(man: Handle)
  case turn(man: Handle)
  case part(number: Int)
  case commitment(number: Int)
  case feedback(to: Handle, by: Handle)
  case stage(number: Int, heading: String)
  /// A check-in for those who joined after it.
  case welcome(men: [Handle])
  /// Whoever would like to speak.
  case anyone
  case close

  package init(_ state: MeetingState, at t: Span) {
    switch state.nextStep(at: t) {
    case .start: self = .start
    case .beginTurn(let man): self = .begins(man: man)
    case .giveTurn(let man), .offerTurn(let man): self = .turn(man: man)
    case .part(let part): self = .part(number: part + 1)
    case .commitment(let number): self = .commitment(number: number)
    case .feedback(let asker, let giver): self = .feedback(to: asker, by: giver)
    case .stage(let id):
      self = .stage(
        number: state.number(of: id) ?? 0, heading: state.slot(id).map { state.heading(of: $0.stage) } ?? "")
    case .welcome(let men): self = .welcome(men: men)
    case .nobodyInLine: self = .anyone
    case .close: self = .close
    }
  }
}
