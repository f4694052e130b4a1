// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Glibc
import LineEditor
import MeetingCore
import PluginHost

/// Runs plugins as a meeting does, and counts what is left of them.
struct PluginHarness: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plugins", abstract: "Start plugins, tell them that a meeting started, and count what they leave.")

  @Argument(help: "Folders of plugins.")
  var folders: [String]

  @Flag(help: "Without bubblewrap.")
  var withoutBox = false

  func run() throws {
    var surroundings = PluginSurroundings()
    surroundings.adoptsOrphans = Orphans.adopt()
    if withoutBox { surroundings.sandbox = .limitsOnly }
    let enabled = try folders.map { folder in
      let plugin = try FoundPlugin.read(folder, beside: nil)
      return EnabledPlugin(plugin, digest: plugin.digest() ?? "", allowed: plugin.manifest.asks)
    }
    let plugins = Plugins(enabled, surroundings)
    plugins.start(language: "en")
    plugins.tell(EventLine(JournalEntry(seq: 1, command: 1, t: .zero, event: .started)))
    plugins.settle()
    plugins.close()
    for report in plugins.reports() { print("\(report.plugin): \(report.content)") }
    // Children of this process, adopted ones included: where there are none, waiting for one is an error.
    print("left behind: \(waitpid(-1, nil, WNOHANG) == -1 ? "nothing" : "something")")
  }
}
