// SPDX-License-Identifier: GPL-3.0-or-later

import CReadline

/// Names live in this process's memory: a crash must not print or save it, nor leave a terminal without echo.
package enum CrashGuard {
  /// Call once, first thing in the program, with or without a terminal: no core file, no tracing by other processes,
  /// and a fatal signal ends the process by its default action, without the runtime's backtrace.
  package static func install() {
    cprocess_close_memory()
    cprocess_guard_crashes()
  }

  /// From now on a crash sends `reset` (at most 63 bytes) and restores the attributes the terminal has at this moment.
  static func protect(terminal descriptor: Int32, reset: String) {
    cprocess_arm(descriptor, reset)
  }

  static func release() {
    cprocess_disarm()
  }
}
