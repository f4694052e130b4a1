// SPDX-License-Identifier: GPL-3.0-or-later

internal import Dispatch
internal import Synchronization

/// Reports of all plugins on their way to the one thread that owns the meeting. The limits of a plugin bound what it
/// can bring in here.
final class PluginInbox: Sendable {
  private let reports = Mutex<[PluginReport]>([])
  private let change = DispatchSemaphore(value: 0)
  /// Wakes the thread that waits for a keystroke.
  private let wake: @Sendable () -> Void

  init(wake: @escaping @Sendable () -> Void) {
    self.wake = wake
  }

  func put(_ report: PluginReport) {
    let isFirst = reports.withLock { reports in
      reports.append(report)
      return reports.count == 1
    }
    if isFirst { wake() }
    change.signal()
  }

  func take() -> [PluginReport] {
    reports.withLock { reports in
      defer { reports = [] }
      return reports
    }
  }

  /// Something may have changed that is no report.
  func signal() {
    change.signal()
  }

  /// Blocks until something changes; false when `length` has passed.
  func waitForChange(atMost length: Duration) -> Bool {
    let (seconds, attoseconds) = length.components
    let nanoseconds = Int(seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000)
    return change.wait(timeout: .now() + .nanoseconds(max(0, nanoseconds))) == .success
  }
}
