// SPDX-License-Identifier: GPL-3.0-or-later

/// What has come of a plugin, for the evening.
package struct PluginReport: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case answer(PluginAnswer)
    /// A file that it asked for, by its path; nothing where it could not be kept or was not allowed.
    case file(name: String, path: String?)
    /// In a check: what was not allowed, and the line that it was.
    case breach(Breach, line: String)
    /// It is over. Without a reason: it took its leave.
    case ended(Breach?)
  }

  package let plugin: String
  package let content: Content
}
