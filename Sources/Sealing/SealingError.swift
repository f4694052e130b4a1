// SPDX-License-Identifier: GPL-3.0-or-later

/// Why something sealed stays closed. None of these says which byte was wrong.
package enum SealingError: Error, Hashable, Sendable {
  /// The passphrase is empty, no UTF-8, or another one.
  case wrongPassphrase
  /// The header names a version or a cost that is not worked with, or is cut.
  case unknownHeader
  /// There is not as much free memory as making a key of a passphrase takes.
  case noMemory
  /// What lies there was not sealed with this key at this place.
  case altered
}
