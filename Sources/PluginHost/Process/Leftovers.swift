// SPDX-License-Identifier: GPL-3.0-or-later

internal import Glibc
internal import Groundwork
internal import Synchronization

/// Ends what has run away from its plugin's session where no box holds it. The program adopts orphans, so whatever a
/// plugin leaves behind becomes its child; a child in a session that is neither its own nor a living plugin's is one.
enum Leftovers {
  private struct Known {
    /// The sessions of plugins that run.
    var sessions: Set<pid_t> = []
    /// Plugins whose session is not known yet: none is taken for a stray meanwhile.
    var starting = 0
  }

  private static let known = Mutex(Known())

  static func starting() {
    known.withLock { $0.starting += 1 }
  }

  /// - Parameter session: nothing where it could not be started.
  static func started(_ session: pid_t?) {
    known.withLock { known in
      known.starting -= 1
      if let session { known.sessions.insert(session) }
    }
  }

  /// - Parameter session: over, and its first process not reaped yet.
  static func ended(_ session: pid_t, sweeping: Bool) {
    if sweeping {
      // Again and again, since the end of one may bring another: but not for ever.
      for _ in 1...20 where !sweep() { break }
    }
    known.withLock { _ = $0.sessions.remove(session) }
  }

  /// - Returns: whether there was one.
  private static func sweep() -> Bool {
    // Listed before it is judged: whoever was on the list is by now either still starting or known.
    let children = children
    let strays = known.withLock { known in
      known.starting > 0 ? [] : children.filter { !known.sessions.contains($0.session) && $0.session != getsid(0) }
    }
    for stray in strays {
      kill(stray.process, SIGKILL)
      waitpid(stray.process, nil, 0)
    }
    return !strays.isEmpty
  }

  private static var children: [(process: pid_t, session: pid_t)] {
    let own = getpid()
    return FolderContents.names(in: "/proc").compactMap { name in
      guard let process = pid_t(name), let bytes = try? RegularFile.bytes(at: "/proc/\(name)/stat", limit: 4_096)
      else {
        return nil
      }
      // Behind the command's name in brackets: state, parent, group, session.
      let text = String(decoding: bytes, as: UTF8.self)
      let fields = text[(text.lastIndex(of: ")") ?? text.startIndex)...].split(separator: " ")
      guard fields.count > 4, pid_t(fields[2]) == own, let session = pid_t(fields[4]) else { return nil }
      return (process, session)
    }
  }
}
