// SPDX-License-Identifier: GPL-3.0-or-later

/// What a plugin may ask for beyond the events of a meeting. A circle allows each of them, or does not, once.
package enum PluginPermission: String, CaseIterable, Codable, Sendable {
  /// The words that were typed to be kept, names taken out.
  case texts
  /// What the circle keeps of a meeting, after its close.
  case record
  /// To keep files beside the circle's data.
  case files
  /// The machine's loudspeaker.
  case sound
  case network

  /// For the question, and for the list.
  package var words: String {
    switch self {
    case .texts: "the words that are typed to be kept, such as commitments and decisions, with names taken out"
    case .record: "what the circle keeps of a meeting when it closes: figures of the group"
    case .files: "a place for files beside the circle's data, in plain text, readable by you alone"
    case .sound: "the loudspeaker"
    case .network: "the network"
    }
  }
}
