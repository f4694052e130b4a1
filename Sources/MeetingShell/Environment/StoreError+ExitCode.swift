// SPDX-License-Identifier: GPL-3.0-or-later

import RecordStore

extension StoreError {
  /// What ``Session/run(_:)`` ends with, until it tells kinds instead of codes.
  var exitCode: Int32 {
    switch kind {
    case .missing: 66
    case .cannotCreate, .unsafePlace, .permission: 73
    case .diskFull, .readOnly, .inputOutput, .conflict: 74
    case .inUse, .busy: 75
    case .foreign, .newer, .truncated, .corrupt, .altered: 65
    case .sealed, .passphrase: 77
    }
  }
}
