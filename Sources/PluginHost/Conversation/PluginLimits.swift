// SPDX-License-Identifier: GPL-3.0-or-later

/// How much a plugin may take before it is ended.
package struct PluginLimits: Sendable {
  /// From its start to its hello.
  package var start = Duration.seconds(2)
  /// From a message to the end of its answer.
  package var answer = Duration.seconds(2)
  /// Bytes in one line.
  package var line = 64 * 1024
  /// Bytes, and messages, in a minute. The one `done` or `wait` with which each answer ends is not counted.
  package var bytes = 1_000_000
  package var messages = 1_000
  /// Messages in one answer, so that no answer holds up the screen.
  package var cues = 32
  /// Messages that wait for it to answer.
  package var waiting = 4_096

  package init() {}
}
