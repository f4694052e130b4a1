// SPDX-License-Identifier: GPL-3.0-or-later

import LineEditor
import PluginHost
import RecordStore

extension Assembly {
  func readingStore() throws(Failure) -> RecordStore {
    try attempt { () throws(StoreError) in try RecordStore.openForReading(folder: places.circle) }
  }

  /// Those that the circle enabled, with what it allowed them. A sealed circle's run only when it was unlocked: until
  /// then, anybody may have enabled them.
  func plugins(of store: RecordStore) throws(Failure) -> Plugins {
    var stored = try attempt { () throws(StoreError) in try store.plugins() }
    if store.isLocked, !stored.isEmpty {
      try passphrase.look(into: store, otherwise: .withoutPlugins)
      stored = store.isLocked ? [] : try attempt { () throws(StoreError) in try store.plugins() }
    }
    guard !stored.isEmpty else { return Plugins([]) }
    var surroundings = PluginSurroundings()
    surroundings.files = places.pluginFiles
    surroundings.adoptsOrphans = Orphans.adopt()
    let found = stored.map { ($0, try? places.plugins.read($0.folder)) }
    let signals = signals
    return Plugins(
      found.compactMap { stored, plugin in
        plugin.map {
          EnabledPlugin($0, digest: stored.digest, allowed: stored.allowed.compactMap(PluginPermission.init))
        }
      },
      missing: found.filter { $1 == nil }.map(\.0.name), surroundings, wake: { signals.wake() })
  }
}
