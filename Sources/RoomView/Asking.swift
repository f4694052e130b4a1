// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// What a man asks to hear, while it is about him: his long turn, or the answers to him. What others ask for is not shown
/// before.
package struct Asking: Hashable, Codable, Sendable {
  package let man: Handle
  package let levels: [FeedbackLevel]

  init?(_ state: MeetingState) {
    let floor = Floor(state)
    let isUnderContract = state.currentSlot?.stage.response == .contract
    guard isUnderContract, let man = floor.answering ?? floor.man else { return nil }
    let levels = state.people.contract(of: man).levels
    guard !levels.isEmpty else { return nil }
    (self.man, self.levels) = (man, levels)
  }
}
