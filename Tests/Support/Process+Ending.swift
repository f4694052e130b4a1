// SPDX-License-Identifier: GPL-3.0-or-later

package import Dispatch
package import Foundation
import Synchronization

extension Process {
  /// What a program printed, and how it ended.
  package struct Ending: Sendable {
    package let output: String
    package let errors: String
    /// Its code, or the signal that killed it.
    package let code: Int32
    /// Whether it ended by itself, and no signal killed it.
    package let hasExited: Bool
  }

  /// Foundation does not hear of ends here; it is waited for once.
  private static let isDeaf = Mutex(false)

  /// What goes on for longer hangs.
  private static let patience = 120

  /// Runs it to its end. What goes on for two minutes hangs, and is killed: its code is then 9.
  ///
  /// - Parameters:
  ///   - lines: what it reads.
  ///   - output: where its output goes, if it is not to be told.
  ///   - errors: the same for its errors.
  package func runToEnd(
    lines: [String] = [], output: FileHandle? = nil, errors: FileHandle? = nil
  ) throws -> Ending {
    let (input, said, complained) = (Pipe(), Pipe(), Pipe())
    standardInput = input
    standardOutput = output ?? said
    standardError = errors ?? complained
    try run()
    let end = killsLater()
    defer { end.cancel() }
    try input.fileHandleForWriting.write(contentsOf: Data(lines.map { $0 + "\n" }.joined().utf8))
    try input.fileHandleForWriting.close()
    let told = Self.read([
      output == nil ? said.fileHandleForReading.fileDescriptor : -1,
      errors == nil ? complained.fileHandleForReading.fileDescriptor : -1,
    ])
    let (code, hasExited) = waitForEnd()
    return Ending(
      output: String(decoding: told[0], as: UTF8.self), errors: String(decoding: told[1], as: UTF8.self),
      code: code, hasExited: hasExited)
  }

  /// Waits until it has ended.
  ///
  /// Foundation hears of an end through a socket that it cannot make where the loopback device is down, as in a fresh
  /// network namespace, and then waits for ever. So the system is asked, and Foundation has a moment to hear of it too: it
  /// takes the process away. Until it has, it must not be asked how the process ended.
  ///
  /// - Returns: its code, or the signal that killed it.
  @discardableResult
  package func waitForEnd() -> (code: Int32, hasExited: Bool) {
    var info = siginfo_t()
    while waitid(P_PID, id_t(processIdentifier), &info, WEXITED | WNOWAIT) != 0 {
      if errno == EINTR { continue }
      waitUntilExit()
      return (terminationStatus, terminationReason == .exit)
    }
    let deadline = ContinuousClock.now + .seconds(5)
    while isRunning, !Self.isDeaf.withLock({ $0 }) {
      if ContinuousClock.now > deadline { Self.isDeaf.withLock { $0 = true } }
      usleep(1_000)
    }
    if !isRunning { waitUntilExit() }
    return (info._sifields._sigchld.si_status, info.si_code == CLD_EXITED)
  }

  /// Kills it after two minutes, unless what is returned is cancelled before.
  package func killsLater() -> DispatchWorkItem {
    // The timer lives for two minutes, whatever happens: it knows the number only, for with the process it would keep
    // the pipes open, and a run of all tests starts more processes in two minutes than Readline has descriptors for.
    let end = DispatchWorkItem { [processIdentifier] in kill(processIdentifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(Self.patience), execute: end)
    return end
  }

  /// All that comes out of pipes until they are closed; what a killed program started may hold them open for ever.
  private static func read(_ descriptors: [Int32]) -> [[UInt8]] {
    let deadline = ContinuousClock.now + .seconds(patience + 5)
    var (open, told) = (descriptors, descriptors.map { _ in [UInt8]() })
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while open.contains(where: { $0 >= 0 }), ContinuousClock.now < deadline {
      // A negative number is passed over.
      var watched = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      _ = poll(&watched, nfds_t(watched.count), 1_000)
      for (index, pipe) in watched.enumerated() where pipe.revents != 0 {
        let count = Foundation.read(pipe.fd, &chunk, chunk.count)
        if count > 0 { told[index] += chunk[..<count] } else if count == 0 || errno != EINTR { open[index] = -1 }
      }
    }
    return told
  }
}
