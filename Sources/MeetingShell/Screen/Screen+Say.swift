// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

extension Screen {
  /// What a facilitator might say now: the agenda's own lines first, then a word for the situation.
  var say: [String] {
    let own = state.currentSlot?.stage.lines ?? []
    return ["You might say:"] + (own + [situation]).flatMap { wrap("“\($0)”", indent: 2) }
  }

  private var situation: String {
    if state.heldSince != nil { return "We have stopped the clock. There is no hurry." }
    switch state.phase {
    case .gathering: return "Welcome. We begin in a moment; take a seat and a breath."
    case .closed: return "Thank you all. Get home well."
    case .running: break
    }
    guard let run = state.run, let stage = state.currentSlot?.stage else { return "Shall we close together?" }
    switch run.floor {
    case .turn(let turn):
      switch state.left(of: turn, at: t) {
      case .some(.zero) where stage.overtime == .ask:
        return "Your time is round. Does the group want to give one more minute?"
      case .some(.zero): return "Your time is round. Find an end that is good for you."
      default: return "We are listening. Take the time that is yours."
      }
    case .waiting(let waiting) where waiting.isOffer:
      return "You passed before. Would you like to say something now? It is fine not to."
    case .waiting: return "When you are ready. You may also pass."
    case .commitment(let number):
      return state.circle.commitments.contains { $0.number == number && $0.wasCarried }
        ? "Whose is this? Would you like to keep it, change it or release it? Each is fine."
        : "Whose is this? What happened, or what did you choose instead?"
    case .part: return "One speaks, the other listens and says nothing. What is said here stays between you."
    case .open where stage.kind == .decision:
      return "Can everyone live with this? Does anyone want to stand aside, or block it?"
    case .open where stage.kind == .discussion: return "Who has not spoken yet and would like to?"
    case .open: return "Let us take a breath before we go on."
    }
  }
}
