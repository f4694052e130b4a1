// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

extension Screen {
  /// What a facilitator might say now: the agenda's own lines first, then a word for the situation.
  var say: [String] {
    let own = state.currentSlot?.stage.lines ?? []
    return ["You might say:"] + (own + [situation]).flatMap { wrap("“\($0)”", indent: 2) }
  }

  private var situation: String {
    if state.heldSince != nil { return spoken.clockStopped }
    switch state.phase {
    case .gathering: return spoken.welcome
    case .closed: return spoken.goodbye
    case .running: break
    }
    guard let run = state.run, let stage = state.currentSlot?.stage else { return spoken.closeTogether }
    switch run.floor {
    case .turn(let turn):
      switch state.left(of: turn, at: t) {
      case .some(.zero) where stage.overtime == .ask: return spoken.timeIsRoundAsking
      case .some(.zero): return spoken.timeIsRound
      default: return spoken.listening
      }
    case .waiting(let waiting) where waiting.isOffer: return spoken.offer
    case .waiting: return spoken.ready
    case .commitment(let number):
      let wasCarried = state.harvest.circle.commitments.contains { $0.number == number && $0.wasCarried }
      return wasCarried ? spoken.carriedCommitment : spoken.commitment
    case .part: return spoken.smallGroups
    case .open where stage.kind == .decision: return spoken.decision
    case .open where stage.kind == .discussion: return spoken.discussion
    case .open: return spoken.breath
    }
  }
}
