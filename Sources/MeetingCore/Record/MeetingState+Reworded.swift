// SPDX-License-Identifier: GPL-3.0-or-later

extension MeetingState {
  /// The same with every text that may be kept in other words.
  package func reworded(by scrub: (ScrubbedText) -> ScrubbedText) -> MeetingState {
    var state = self
    state.decisions = state.decisions.map(scrub)
    state.summary = state.summary.map(scrub)
    state.agreements = state.agreements.map(scrub)
    for index in state.commitments.indices { state.commitments[index].text = state.commitments[index].text.map(scrub) }
    for (number, answer) in state.followUps { state.followUps[number]?.text = answer.text.map(scrub) }
    return state
  }
}
