// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// The stage that is running.
package struct StageView: Hashable, Codable, Sendable {
  /// Its number on the screen, from 1, and how many there are.
  package let number: Int
  package let count: Int
  package let kind: StageKind
  package let heading: String
  /// Nothing where they are not the agenda's own: then they are in the sealed part.
  package let words: StageWords?
  /// How others may answer a turn.
  package let response: Response
  package let from: Span
  /// When the time of the whole stage is round; nothing for stages timed by the man or in parts.
  package let until: Span?

  init?(_ state: MeetingState) {
    guard let run = state.run, let slot = state.slot(run.stage), let number = state.number(of: slot.id) else {
      return nil
    }
    self.number = number
    count = state.stages.count
    kind = slot.stage.kind
    heading = state.heading(of: slot.stage)
    words = state.isOfAgenda(slot) ? StageWords(slot.stage) : nil
    response = slot.stage.response
    from = run.began
    until = run.deadline
  }
}

/// What a stage reads aloud and asks.
package struct StageWords: Hashable, Codable, Sendable {
  package let say: String?
  package let prompts: [String]

  /// The agreements are the circle's, and not those that the agenda proposes.
  init(_ stage: Stage) {
    say = stage.say
    prompts = stage.kind == .agreements ? [] : stage.prompts
  }
}

extension MeetingState {
  /// Whether a stage is one of the agenda's; what was added tonight may have been typed.
  func isOfAgenda(_ slot: StageSlot) -> Bool { slot.id.number <= agenda.stages.count }
}
