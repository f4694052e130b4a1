// SPDX-License-Identifier: GPL-3.0-or-later

import LineEditor

extension Signals {
  /// With the machine's own clock: these tests hold real terminals and pipes.
  convenience init() {
    let start = ContinuousClock.now
    self.init { start.duration(to: .now) }
  }
}
