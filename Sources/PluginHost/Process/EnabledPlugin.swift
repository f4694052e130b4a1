// SPDX-License-Identifier: GPL-3.0-or-later

/// A plugin that a circle enabled: where it was, what it was, and what it is allowed.
package struct EnabledPlugin: Hashable, Sendable {
  package let plugin: FoundPlugin
  /// What it was when it was enabled. Anything else is not run.
  package let digest: String
  package let allowed: Set<PluginPermission>

  package init(_ plugin: FoundPlugin, digest: String, allowed: some Sequence<PluginPermission>) {
    self.plugin = plugin
    self.digest = digest
    self.allowed = Set(allowed).intersection(plugin.manifest.asks)
  }

  package var name: String { plugin.name }
}

/// What the host brings to a plugin's process.
package struct PluginSurroundings: Sendable {
  package var limits = PluginLimits()
  /// Where the files that plugins keep are put, in a folder for each.
  package var files: String?
  /// Only for `plugin check`: goes on after a breach.
  package var isLenient = false
  /// Whether orphans of this process's children come to it, to be ended: see ``Leftovers``.
  package var adoptsOrphans = false
  /// Nothing: whatever this machine has.
  package var sandbox: Sandbox?
  /// Time since some fixed moment, for what a plugin may say in a minute. Where it stands still, that is what it may say
  /// altogether.
  package var moment: @Sendable () -> Duration = { .zero }
  /// Where a plugin's own folder is made, and gone with it.
  package var temporaryFolder = "/tmp"
  /// The folder of this user's sockets, for plugins that may play sounds.
  package var runtimeFolder: String?

  package init() {}
}
