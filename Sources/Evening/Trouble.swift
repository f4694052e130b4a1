// SPDX-License-Identifier: GPL-3.0-or-later

package import RecordStore

/// Why a circle could not be read or written, for a front end that does not know the store.
package struct Trouble: Error, Hashable {
  package enum Reason: Sendable {
    case diskFull, noPermission, inUse, fault
  }

  /// What the store said.
  package let error: StoreError

  package init(_ error: StoreError) {
    self.error = error
  }

  /// What is wrong, where, and what to do next.
  package var message: String { error.message }

  package var reason: Reason {
    switch error.kind {
    case .diskFull: .diskFull
    case .permission, .readOnly: .noPermission
    case .busy, .inUse: .inUse
    default: .fault
    }
  }
}
