// SPDX-License-Identifier: GPL-3.0-or-later

internal import Groundwork
internal import MeetingCore

/// What a plugin says of itself in `plugin.yaml`.
package struct PluginManifest: Hashable, Sendable {
  /// Also the name of its folder.
  package var name = ""
  package var version = ""
  package var summary = ""
  /// The executable's file name: sought in the plugin's folder, then beside the program.
  package var run = ""
  /// The events that it wants to hear of.
  package var events: Set<String> = []
  package var asks: [PluginPermission] = []
  /// What its stage can be told; nothing when it provides no stage.
  package var parameters: [String: PluginParameter]?

  package init() {}

  package var providesStage: Bool { parameters != nil }

  /// Every event there is: what happens in a meeting, and what the clock brings about.
  package static let allEvents = MeetingEvent.names + Cue.Kind.allCases.map(\.rawValue)

  /// A stage's settings with the defaults filled in, for the plugin to be told.
  package func settings(_ given: [String: String]) -> [String: String] {
    (parameters ?? [:]).compactMapValues(\.standard).merging(given) { _, given in given }
  }

  /// Whether a text is a plugin's name or version part: lower-case words and digits joined by hyphens.
  package static func isName(_ text: String) -> Bool {
    text.isSlug && text.utf8.count <= 40
  }
}

/// One thing to mend in a manifest.
package struct ManifestFault: Error, Hashable, Sendable {
  /// From 1; zero when it is about the whole file.
  package var line: Int
  package var message: String

  init(_ line: Int, _ message: String) {
    self.line = line
    self.message = message
  }

  /// `Plugins/bell/plugin.yaml:3: …`
  package func sentence(file: String) -> String {
    line > 0 ? "\(file):\(line): \(message)" : "\(file): \(message)"
  }
}
