// SPDX-License-Identifier: GPL-3.0-or-later

package import Anonymity
package import MeetingCore

extension Evening {
  /// Why a wish changed nothing.
  package enum Refusal: Error {
    /// The meeting's own rules.
    case rule(MeetingCore.Refusal)
    case name(NameRefusal)
    case text(TextRefusal)
    /// The record could not be written: the meeting is as it was.
    case notClosed(Trouble)
    case notDiscarded(Trouble)
  }

  /// Why a text was not taken.
  package enum TextRefusal: Error {
    case noWords
    /// Not everyone has a name here, and nobody can look whether one is in it.
    case nobodyCanLook
    /// The same for a role's word, which is never asked about.
    case namesMissing
    case mayBeName
  }
}

extension Evening.Refusal {
  /// One or two plain sentences: why, and what to do.
  ///
  /// - Parameter name: how the room knows a man.
  package func explanation(_ name: (Handle) -> String) -> String {
    switch self {
    case .rule(let refusal): refusal.explanation(name)
    case .name(let refusal): refusal.sentence
    case .text(let refusal): refusal.explanation
    case .notClosed(let trouble):
      "Not closed: \(trouble.message) Nothing is lost. Type close again when that is mended."
    case .notDiscarded(let trouble): "Not discarded: \(trouble.message)"
    }
  }
}

extension Evening.TextRefusal {
  fileprivate var explanation: String {
    switch self {
    case .noWords: "There are no words in that. Write them after the verb."
    case .nobodyCanLook:
      "Not everyone here has a name yet, and nobody can look at that text. Type names Tom, Jan, -, Ali first."
    case .namesMissing:
      "Not everyone here has a name yet, so that word could be one. Type names Tom, Jan, -, Ali first."
    case .mayBeName: "That word may be a name, and no name is kept. Say what he looks after: role tea Jan"
    }
  }
}
