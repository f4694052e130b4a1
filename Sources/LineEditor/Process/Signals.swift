// SPDX-License-Identifier: GPL-3.0-or-later

import CReadline
import Glibc

/// The self-pipe: signals and wake-ups from other threads, one byte each, so that a reader waits in `poll` alone.
///
/// A program makes one and calls `catchAll()`. Tests make their own and `post` what they need.
package final class Signals: Sendable {
  /// Time since some fixed moment, by which a reader's deadlines are met.
  let moment: @Sendable () -> Duration
  private let readEnd: Int32
  private let writeEnd: Int32

  /// Without a free file descriptor nothing arrives, and a reader still reads.
  ///
  /// - Parameter moment: time since some fixed moment. It never falls.
  package init(moment: @escaping @Sendable () -> Duration) {
    self.moment = moment
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    for end in ends where end >= 0 {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    if cprocess_get_pipe() == writeEnd {
      for signal in Self.caught { cprocess_default(signal) }
      cprocess_set_pipe(-1)
    }
    _ = Glibc.close(readEnd)
    _ = Glibc.close(writeEnd)
  }

  private static let caught = [SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH]

  /// Takes the process's signals: INT, TERM, HUP, TSTP, CONT and WINCH come here, PIPE is ignored.
  package func catchAll() {
    cprocess_set_pipe(writeEnd)
    for signal in Self.caught { cprocess_catch(signal) }
    cprocess_ignore(SIGPIPE)
  }

  /// Makes the waiting reader return `.tick`. From any thread.
  package func wake() {
    post(0)
  }

  /// As if the process had received `signal`. From any thread.
  package func post(_ signal: Int32) {
    var byte = UInt8(truncatingIfNeeded: signal)
    _ = Glibc.write(writeEnd, &byte, 1)
  }

  /// Stops the process as Ctrl-Z does by default, and returns when it goes on.
  func stopProcess() {
    cprocess_default(SIGCONT)
    cprocess_default(SIGTSTP)
    raise(SIGTSTP)
    cprocess_catch(SIGTSTP)
    cprocess_catch(SIGCONT)
  }

  enum Event: Equatable {
    case signal(Int32)
    case woken
    case readable
    /// The other side of a terminal is gone, or the descriptor is closed.
    case gone
    case timeout
  }

  /// Blocks until something happens on `descriptor` or in the pipe, or until the moment `end` (nil: for as long as it takes).
  /// Signals go before input.
  func wait(for descriptor: Int32, until end: Duration?) -> Event {
    while true {
      var watched = [
        pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0),
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&watched, nfds_t(watched.count), milliseconds(until: end))
      if watched[0].revents != 0, let byte = takeByte() {
        return byte == 0 ? .woken : .signal(Int32(byte))
      }
      if Int32(watched[1].revents) & POLLIN != 0 { return .readable }
      if watched[1].revents != 0 { return .gone }
      if count == 0, milliseconds(until: end) == 0 { return .timeout }
    }
  }

  private func takeByte() -> UInt8? {
    var byte: UInt8 = 0
    return read(readEnd, &byte, 1) == 1 ? byte : nil
  }

  /// Rounded up, so that a deadline is never met early.
  private func milliseconds(until end: Duration?) -> Int32 {
    guard let end else { return -1 }
    let left = end - moment()
    guard left > .zero else { return 0 }
    let (seconds, attoseconds) = left.components
    guard seconds < 1_000_000 else { return 1_000_000_000 }
    return Int32(seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
