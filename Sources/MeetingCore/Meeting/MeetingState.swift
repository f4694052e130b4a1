// SPDX-License-Identifier: GPL-3.0-or-later

/// A meeting at one moment: the fold of its events. Nothing but an event changes it.
public struct MeetingState: Hashable, Sendable {
  public internal(set) var people = People()
  public internal(set) var programme: Programme
  public internal(set) var harvest: Harvest
  var measure = Measure()

  init(agenda: Agenda, circle: CircleFacts) {
    programme = Programme(agenda)
    harvest = Harvest(circle, proposed: agenda.proposedAgreements)
  }

  /// The same with every text that would be kept said otherwise, such as with names taken out that came later.
  package func reworded(by reword: (ScrubbedText) -> ScrubbedText) -> MeetingState {
    var state = self
    state.harvest = harvest.reworded(by: reword)
    return state
  }
}

extension Agenda {
  /// What the agreements stage offers to a circle that has none of its own yet.
  var proposedAgreements: [ScrubbedText] {
    let stage = stages.first { $0.kind == .agreements }
    return stage?.prompts.map { ScrubbedText(alreadyScrubbed: $0) } ?? []
  }
}
