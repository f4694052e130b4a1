// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Runs what blocks on a thread of its own, as the program's main thread is one: a test that blocks a thread of the
/// cooperative pool would keep the tasks from running that it waits for.
package func aside<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
  try await withCheckedThrowingContinuation { continuation in
    Thread.detachNewThread { continuation.resume(with: Result { try body() }) }
  }
}
