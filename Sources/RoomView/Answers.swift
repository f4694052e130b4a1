// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

/// What seats may answer now, beside what is always theirs: to pass, to be done, to ask for a pause, to go out and come
/// back. What has been answered is not in it.
package struct Answers: Hashable, Codable, Sendable {
  /// The ends of the scale, where a number is asked for.
  package let scale: ClosedRange<Int>?
  /// A proposal is on the table: yes, aside, block.
  package let proposal: Bool
  /// A man may say what he asks to hear.
  package let asks: Bool
  /// A hand may be raised.
  package let hands: Bool

  init(_ state: MeetingState) {
    let stage = state.phase == .running ? state.currentSlot?.stage : nil
    scale = stage?.scale
    proposal = state.phase == .running && state.harvest.proposal != nil
    asks = stage?.response == .contract
    hands = stage.map { $0.kind.hasTurns && $0.kind != .feedback } == true && state.run?.round.order.isByHand == true
  }
}
