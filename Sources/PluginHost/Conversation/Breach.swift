// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a plugin is ended.
package enum Breach: Error, Hashable, Sendable {
  // Starting
  case missing
  case changed
  case notStarted(String)
  // Time
  case noHello, noAnswer, tooSlow
  // Size and number
  case longLine, tooManyBytes, tooManyMessages, longAnswer
  // Content
  case notText
  case notUnderstood(String)
  case unasked
  case wrongHello
  case controlCharacters
  case badText, badWait, badFile
  // The end
  case closed

  /// What it did, behind its name.
  package var words: String {
    switch self {
    case .missing: "is not where it was when it was enabled"
    case .changed: "has changed since it was enabled: if that was you, enable it again"
    case .notStarted(let reason): "could not be started (\(reason))"
    case .noHello: "did not begin in time"
    case .noAnswer: "did not answer in time"
    case .tooSlow: "did not keep up"
    case .longLine: "sent a line that is too long"
    case .tooManyBytes: "sent too much"
    case .tooManyMessages: "sent too many messages"
    case .longAnswer: "said too much at once"
    case .notText: "sent bytes that are no text"
    case .notUnderstood(let reason): "sent something that is not in the protocol (\(reason))"
    case .unasked: "spoke without having been asked"
    case .wrongHello: "introduced itself as another one"
    case .controlCharacters: "sent control characters"
    case .badText: "sent words that are empty or too long"
    case .badWait: "asked to wait for a length that is none"
    case .badFile: "named a file in a way that is not allowed"
    case .closed: "stopped by itself"
    }
  }

  /// Said once, in the meeting.
  package func sentence(plugin: String) -> String {
    "The plugin \(plugin) \(words), so it is ended. The meeting goes on."
  }
}
