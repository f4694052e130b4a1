// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import MeetingShell
import RecordStore

extension CircleOptions {
  /// The circle's folder.
  var folder: String { Places(circle: name).circle }

  var today: Day { LocalTime(wall: Clock.live().wall()).day }

  func openForReading() throws(Failure) -> RecordStore {
    try attempt { () throws(StoreError) in try RecordStore.openForReading(folder: folder) }
  }

  /// Only a circle that is there already: nothing is made.
  func openForWriting() throws(Failure) -> RecordStore {
    try attempt { () throws(StoreError) in
      guard try RecordStore.openForReading(folder: folder).info().created != nil else { throw .noCircle(in: folder) }
      return try RecordStore.openForWriting(folder: folder, today: today)
    }
  }
}

/// What the store says is wrong, as the program ends with it.
func attempt<Value>(_ body: () throws(StoreError) -> Value) throws(Failure) -> Value {
  do throws(StoreError) {
    return try body()
  } catch {
    throw Failure(error)
  }
}
