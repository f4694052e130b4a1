// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Sealing

/// Whether a circle has a passphrase, and whether it was given.
enum Seal: Sendable {
  case none
  /// The wrapped key's header, as it lies in the database.
  case locked(header: Data)
  case open(SealedKey, Sealer)

  var header: Data? {
    switch self {
    case .none: nil
    case .locked(let header): header
    case .open(let key, _): key.header
    }
  }

  var sealer: Sealer? { if case .open(_, let sealer) = self { sealer } else { nil } }
}

/// The passphrase is needed and was not given.
struct SealedCircle: Error {}
