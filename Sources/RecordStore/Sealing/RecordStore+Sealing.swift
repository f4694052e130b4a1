// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
package import MeetingCore
package import Sealing

extension RecordStore {
  /// Whether the circle has a passphrase.
  package var isSealed: Bool { if case .none = payloads.seal { false } else { true } }

  /// Whether it has one that was not given yet. Until then figures can be read, texts read as `[sealed]`, and nothing
  /// can be written.
  package var isLocked: Bool { if case .locked = payloads.seal { true } else { false } }

  /// Opens the sealed texts, and checks that all of them, the running meeting and the plugins are as they were left. It
  /// takes a second, and 256 MiB for a moment.
  ///
  /// - Throws: `passphrase` when it is another one; `altered`.
  package func unlock(with passphrase: Passphrase, cost: KeyCost = .standard) throws(StoreError) {
    guard case .locked(let header) = payloads.seal else { return }
    let key: SealedKey
    let sealer: Sealer
    do throws(SealingError) {
      key = try SealedKey(header: header, cost: cost)
      sealer = try key.open(passphrase)
    } catch {
      throw StoreError(error, at: files.database)
    }
    try read(orElse: ()) { db in try SealHeads(sealer: sealer).checkAll(db) }
    use(.open(key, sealer))
  }

  /// Gives the circle a passphrase, and with it a key: everything is written anew into a file of its own, sealed, which
  /// then takes the place of the old one; and the old file's bytes are overwritten.
  ///
  /// A kill at any point leaves one whole database, the old one or the new.
  package func seal(with passphrase: Passphrase, today: Day, cost: KeyCost = .standard) throws(StoreError) {
    guard case .none = payloads.seal else {
      throw StoreError(.conflict, "This circle has a passphrase already. circlekeeper circle passphrase changes it.")
    }
    try writeAnew(SealedCopy(of: files), passphrase, today, cost)
  }

  /// Seals everything anew under another passphrase and another key: whoever has an older file and knows the passphrase
  /// of then can read nothing that comes later.
  package func changePassphrase(
    to passphrase: Passphrase, today: Day, cost: KeyCost = .standard
  ) throws(StoreError) {
    guard case .open(_, let sealer) = payloads.seal else { throw StoreError(SealedCircle(), at: files.database) }
    try read(orElse: ()) { db in try SealHeads(sealer: sealer).checkAll(db) }
    try writeAnew(SealedCopy(of: files, opening: sealer), passphrase, today, cost)
  }

  private func writeAnew(
    _ copy: SealedCopy, _ passphrase: Passphrase, _ today: Day, _ cost: KeyCost
  ) throws(StoreError) {
    // Opened once more, so that nothing is left that only the old file's journal knows.
    try reopen()
    do {
      let (key, sealer) = try SealedKey.make(for: passphrase, cost: cost)
      try copy.make(key, sealer, today: today)
      disconnect()
      // It may have taken the place and still not be confirmed.
      defer { if !copy.isThere { use(.open(key, sealer)) } }
      try copy.takeOver()
    } catch {
      copy.remove()
      throw StoreError(error, at: files.database)
    }
  }

  /// Makes sure that a table's sealed texts are those that were left in it. A plain circle has nothing to check, nor has
  /// one that was not unlocked.
  func check(_ table: SealedTable, _ db: Database) throws {
    guard let sealer = payloads.seal.sealer else { return }
    try SealHeads(sealer: sealer).check(table, db)
  }
}
