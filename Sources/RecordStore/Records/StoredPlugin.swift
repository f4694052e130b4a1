// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

/// A plugin that the circle enabled.
package struct StoredPlugin: Hashable, Sendable {
  package var name: String
  /// The folder's real path.
  package var folder: String
  /// What it was when it was enabled.
  package var digest: String
  /// Words of what it asked for and may have.
  package var allowed: [String]

  package init(name: String, folder: String, digest: String, allowed: [String]) {
    self.name = name
    self.folder = folder
    self.digest = digest
    self.allowed = allowed
  }
}

extension RecordStore {
  /// By name. Of a circle that was not unlocked, nobody knows who enabled them.
  package func plugins() throws(StoreError) -> [StoredPlugin] {
    try read(orElse: []) { db in
      // An older circle that is only looked at has no such table yet.
      guard try db.tableExists("plugin") else { return [] }
      try heads?.checkPlugins(db)
      return try Row.fetchAll(db, sql: "SELECT name, folder, digest, allowed FROM plugin ORDER BY name").map { row in
        let allowed: String = row[3]
        return StoredPlugin(
          name: row[0], folder: row[1], digest: row[2], allowed: allowed.split(separator: " ").map(String.init))
      }
    }
  }

  /// Takes the place of an earlier one of the same name.
  package func enable(_ plugin: StoredPlugin) throws(StoreError) {
    try changePlugins { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO plugin (name, folder, digest, allowed) VALUES (?, ?, ?, ?)",
        arguments: [plugin.name, plugin.folder, plugin.digest, plugin.allowed.joined(separator: " ")])
    }
  }

  package func disablePlugin(_ name: String) throws(StoreError) {
    try changePlugins { db in try db.execute(sql: "DELETE FROM plugin WHERE name = ?", arguments: [name]) }
  }

  private func changePlugins(_ change: (Database) throws -> Void) throws(StoreError) {
    try write { db in
      try heads?.checkPlugins(db)
      try change(db)
      try heads?.writePlugins(db)
    }
  }

  private var heads: SealHeads? { payloads.seal.sealer.map(SealHeads.init) }
}
