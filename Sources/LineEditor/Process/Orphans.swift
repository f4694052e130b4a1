// SPDX-License-Identifier: GPL-3.0-or-later

import CReadline

/// What is left of this program's children when they end.
package enum Orphans {
  /// From now on they become children of this program, which can end them.
  ///
  /// - Returns: whether the system knows such a thing.
  package static func adopt() -> Bool {
    cprocess_adopt_orphans() != 0
  }
}
