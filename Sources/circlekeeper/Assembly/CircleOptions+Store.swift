// SPDX-License-Identifier: GPL-3.0-or-later

import Evening
import MeetingCore
import RecordStore

extension CircleOptions {
  var entry: PassphraseEntry { PassphraseEntry(passphraseDescriptor) }

  /// The circle's folder.
  var folder: String { Places(circle: name).circle }

  var today: Day { LocalTime(wall: Clock.live().wall()).day }

  /// The circle for a verb that looks at its texts, unlocked when the passphrase is given.
  func openForReading() throws(Failure) -> RecordStore {
    let store = try attempt { () throws(StoreError) in try RecordStore.openForReading(folder: folder) }
    if store.isLocked { try entry.look(into: store) }
    return store
  }

  /// The circle for a verb that changes it.
  ///
  /// - Parameter unlocking: asks for the passphrase of a circle that has one.
  func openForWriting(unlocking: Bool = true) throws(Failure) -> RecordStore {
    let store = try attempt { () throws(StoreError) in try RecordStore.openForWriting(folder: folder, today: today) }
    if unlocking, store.isLocked { try entry.unlock(store) }
    return store
  }

  func info(readingMeeting: Bool = false) throws(Failure) -> CircleInfo {
    try attempt { () throws(StoreError) in
      try RecordStore.openForReading(folder: folder).info(readingMeeting: readingMeeting)
    }
  }

  /// A circle that is there already, for a verb that changes it: nothing is made.
  func openPresentForWriting(unlocking: Bool = true) throws(Failure) -> RecordStore {
    guard try info().created != nil else { throw Failure(.noCircle(in: folder)) }
    return try openForWriting(unlocking: unlocking)
  }
}
