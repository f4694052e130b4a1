// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// A person at a terminal: types, looks at the screen, resizes the window, presses Ctrl-C. Behind it runs a program
/// (`spawn`), or code of the test itself on the descriptor that `open` returns.
///
/// Waiting is `poll` with a deadline, never sleeping. When the deadline passes, `see` returns false; then `screen` and
/// `transcript` tell what happened instead.
package final class PseudoTerminal {
  package struct Failure: Error, CustomStringConvertible {
    package let description: String

    package init(description: String) {
      self.description = description
    }
  }

  /// How a program ended.
  package enum Ending: Equatable, Sendable {
    case exit(Int32)
    case signal(Int32)
  }

  package static let patience = Duration.seconds(20)

  package private(set) var screen: Screen
  /// All bytes that the program has written so far.
  package private(set) var output: [UInt8] = []
  package private(set) var process: Int32?
  /// The system wrote the program's memory into a core file.
  package private(set) var hasDumpedCore = false

  private var master: Int32
  private let path: String
  private var ending: Ending?

  package init(rows: Int = 24, columns: Int = 80) throws {
    screen = Screen(rows: rows, columns: columns)
    master = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    // TIOCSPTLCK and TIOCGPTN of linux/tty.h: macros that Swift cannot import, as it cannot the posix_openpt family.
    let (unlock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
    var isLocked: Int32 = 0
    var number: UInt32 = 0
    guard master >= 0, ioctl(master, unlock, &isLocked) == 0, ioctl(master, getNumber, &number) == 0 else {
      throw Failure(description: "no pseudo-terminal: \(String(cString: strerror(errno)))")
    }
    path = "/dev/pts/\(number)"
    setWindowSize()
  }

  deinit {
    if let process, ending == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    hangUp()
  }

  // MARK: The program's side

  /// The terminal's other end, for code in this process. The caller closes it.
  package func open() throws -> Int32 {
    let descriptor = Glibc.open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(description: "cannot open \(path)") }
    return descriptor
  }

  /// Runs a program with this as its controlling terminal. Its environment is `environment` alone, with TERM and a
  /// UTF-8 locale added and no inputrc, unless they are given.
  package func spawn(_ program: String, _ arguments: [String] = [], environment: [String: String] = [:]) throws {
    // Held until the program has it, or the terminal would look hung up.
    let held = try open()
    defer { close(held) }
    let defaults = ["TERM": "xterm-256color", "LC_CTYPE": "C.UTF-8", "INPUTRC": "/dev/null"]
    let variables = defaults.merging(environment) { $1 }.map { "\($0)=\($1)" }

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var all = sigset_t()
    var none = sigset_t()
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    // A new session's first opened terminal becomes its controlling terminal.
    let newSession: Int32 = 0x80
    posix_spawnattr_setflags(&attributes, Int16(newSession | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

    var child = pid_t()
    let error = withCStrings([program] + arguments) { argv in
      withCStrings(variables) { envp in posix_spawn(&child, program, &actions, &attributes, argv, envp) }
    }
    guard error == 0 else {
      throw Failure(description: "cannot run \(program): \(String(cString: strerror(error)))")
    }
    process = child
    ending = nil
  }

  package func send(_ signal: Int32) {
    if let process { kill(process, signal) }
  }

  /// Reads on until the program has ended; nil when it has not within `patience`.
  package func waitForEnd(within patience: Duration = patience) -> Ending? {
    guard let process else { return nil }
    let deadline = ContinuousClock.now + patience
    while ending == nil, ContinuousClock.now < deadline {
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == process {
        let signal = status & 0x7F
        hasDumpedCore = status & 0x80 != 0
        ending = signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal)
      } else if !read(within: .milliseconds(10)) {
        // The terminal is closed and the program about to go: nothing left to wait for but the program itself.
        _ = poll(nil, 0, 1)
      }
    }
    while ending != nil, read(within: .zero) {}
    return ending
  }

  // MARK: The person's side

  /// Types `text` as it is; Enter is `\r`.
  package func type(_ text: String) {
    type(Array(text.utf8))
  }

  package func type(_ bytes: [UInt8]) {
    let deadline = ContinuousClock.now + Self.patience
    var rest = bytes[...]
    while !rest.isEmpty, ContinuousClock.now < deadline {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        // The program is not reading; it may be waiting for its output to be read.
        read(within: .milliseconds(10))
      } else if errno != EINTR {
        return
      }
    }
  }

  package func type(line: String) {
    type(line + "\r")
  }

  /// Types a line and reads on until its answer has come, whatever stood there before. False when it does not come
  /// within `patience`.
  package func type(line: String, until answer: String) -> Bool {
    let before = output.count
    type(line: line)
    return see { _ in String(decoding: output[before...], as: UTF8.self).contains(answer) }
  }

  /// Pastes as terminals do when the program has asked for brackets around it.
  package func paste(_ text: String) {
    type("\u{1B}[200~" + text + "\u{1B}[201~")
  }

  /// Closes the window: the program's terminal is gone.
  package func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  package func resize(rows: Int, columns: Int) {
    while read(within: .zero) {}
    screen.resize(rows: rows, columns: columns)
    setWindowSize()
  }

  /// Reads on until `condition` holds for the screen. False when it does not within `patience`.
  @discardableResult
  package func see(within patience: Duration = patience, where condition: (Screen) -> Bool) -> Bool {
    let deadline = ContinuousClock.now + patience
    while !condition(screen) {
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero, read(within: left) else { return condition(screen) }
    }
    return true
  }

  /// Reads on until `text` stands on the screen.
  @discardableResult
  package func see(_ text: String, within patience: Duration = patience) -> Bool {
    see(within: patience) { $0.contains(text) }
  }

  /// Reads what there is, waiting at most so long for it. False: there was nothing, or the other side is closed.
  @discardableResult
  package func read(within patience: Duration) -> Bool {
    let (seconds, attoseconds) = max(patience, .zero).components
    var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    _ = poll(&watched, 1, Int32(min(seconds, 3600) * 1000 + attoseconds / 1_000_000_000_000_000))
    guard Int32(watched.revents) & POLLIN != 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(master, &chunk, chunk.count)
    guard count > 0 else { return false }
    output += chunk[..<count]
    screen.feed(chunk[..<count])
    return true
  }

  /// The output so far with escape sequences made visible, to show in a failure.
  package var transcript: String {
    String(decoding: output, as: UTF8.self).replacing("\u{1B}", with: "␛")
  }

  /// Whether what is typed is echoed by the terminal itself, as it is when no program has changed that.
  package var echoes: Bool {
    var attributes = termios()
    tcgetattr(master, &attributes)
    return attributes.c_lflag & tcflag_t(ECHO) != 0
  }

  private func setWindowSize() {
    var size = winsize(ws_row: UInt16(screen.rows), ws_col: UInt16(screen.columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }
}

private func withCStrings<R>(_ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> R) -> R {
  let copies = strings.map { strdup($0) }
  defer {
    for copy in copies { free(copy) }
  }
  return body(copies + [nil])
}
