// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

extension MeetingState {
  /// Who waits for a turn, in order: the round's line, or the raised hands. Nothing where there are no turns.
  package var queue: [Handle]? {
    guard let run, currentSlot?.stage.kind.hasTurns == true else { return nil }
    return run.round.order.isByHand ? run.round.hands : run.round.line
  }
}
