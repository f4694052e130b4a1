// SPDX-License-Identifier: GPL-3.0-or-later

/// What a plugin said to one message.
package struct PluginAnswer: Hashable, Sendable {
  /// What is asked of the plugin by a message.
  package enum Call: String, Hashable, Sendable {
    case hello, event, text, stage, waited, stageOver, record, goodbye
  }

  package enum Word: Hashable, Sendable {
    case say(String)
    case show(String)
    case bell
    case file(name: String, text: String)
  }

  /// What it answers.
  package var call: Call
  package var words: [Word] = []
  /// After how many milliseconds of the meeting it wants to be called again.
  package var wait: Int?
}
