// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// What the men of a circle may see, and nobody who carries it: names, and what was typed.
package struct SealedView: Hashable, Codable, Sendable {
  /// Something that a man undertook, and of which nobody has said yet how it went.
  package struct Promise: Hashable, Codable, Sendable {
    package let number: Int
    /// Whose it is, where it was made tonight.
    package let man: Handle?
    package let text: String
    package let due: Day?
  }

  /// That of the open part to which it belongs.
  package let version: Int
  /// By the seat's word.
  package let names: [String: String]
  /// The words on the table.
  package let proposal: String?
  package let agreements: [String]
  /// Those of earlier evenings by due date, then tonight's.
  package let promises: [Promise]
  /// What is read aloud in a stage that was added tonight.
  package let words: StageWords?

  /// - Parameter name: how the room knows a man.
  package init(_ state: MeetingState, version: Int, name: (Handle) -> String) {
    self.version = version
    names = Dictionary(state.present.map { ($0.word, name($0)) }) { first, _ in first }
    proposal = state.harvest.proposal?.text.words
    agreements = state.harvest.agreements.map(\.words)
    promises = Self.promises(state)
    words = state.currentSlot.flatMap { state.isOfAgenda($0) ? nil : StageWords($0.stage) }
  }

  /// What was counted and not written has no words to show.
  private static func promises(_ state: MeetingState) -> [Promise] {
    let carried = state.harvest.commitmentsByDate.filter { state.harvest.followUps[$0.number] == nil }.map {
      Promise(number: $0.number, man: nil, text: $0.text.words, due: $0.due)
    }
    let made = state.harvest.commitments.compactMap { promise in
      promise.text.map {
        Promise(number: promise.number, man: promise.by, text: $0.words, due: promise.due)
      }
    }
    return carried + made
  }
}
