// SPDX-License-Identifier: GPL-3.0-or-later

import RecordStore

/// What the store says is wrong, as the program ends with it.
func attempt<Value>(_ body: () throws(StoreError) -> Value) throws(Failure) -> Value {
  do throws(StoreError) {
    return try body()
  } catch {
    throw Failure(error)
  }
}
