// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import MeetingShell
import RecordStore

extension CircleOptions {
  var entry: PassphraseEntry { PassphraseEntry(passphraseDescriptor) }

  var today: Day { LocalTime(wall: Clock.live().wall()).day }

  /// The circle for a verb that looks at its texts, unlocked when the passphrase is given.
  func openForReading() throws(Failure) -> RecordStore {
    let store: RecordStore
    do throws(StoreError) {
      store = try RecordStore.openForReading(folder: Places(circle: name).circle)
    } catch {
      throw Failure(error)
    }
    if store.isLocked { try entry.look(into: store, today: today) }
    return store
  }

  /// The circle for a verb that changes it.
  ///
  /// - Parameter unlocking: asks for the passphrase of a circle that has one.
  func openForWriting(unlocking: Bool = true) throws(Failure) -> RecordStore {
    let store: RecordStore
    do throws(StoreError) {
      store = try RecordStore.openForWriting(folder: Places(circle: name).circle, today: today)
    } catch {
      throw Failure(error)
    }
    if unlocking, store.isLocked { try entry.unlock(store, today: today) }
    return store
  }
}
