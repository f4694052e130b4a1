// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

struct PluginVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plugin", abstract: "Small programs that add to a meeting: a bell, a breath, the minutes.",
    discussion: "None runs that this circle has not enabled, and only as it was then.",
    subcommands: [
      PluginList.self, PluginEnable.self, PluginDisable.self, PluginNew.self, PluginCheck.self, PluginRun.self,
    ])
}
