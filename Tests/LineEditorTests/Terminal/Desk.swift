// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import LineEditor
import Support

/// As a program leaves a terminal that is killed while it edits a line.
func makeRaw(_ descriptor: Int32) {
  var attributes = termios()
  tcgetattr(descriptor, &attributes)
  cfmakeraw(&attributes)
  tcsetattr(descriptor, TCSANOW, &attributes)
}

/// A `Terminal` of this process with a person in front of it. Readline allows one at a time.
final class Desk {
  let person: PseudoTerminal
  let terminal: Terminal
  let signals = Signals()
  var prompt = "> "
  private let descriptor: Int32

  /// - Parameter isLeftRaw: a program that was killed had the terminal before.
  init(rows: Int = 12, columns: Int = 60, statusLine: Bool = true, isLeftRaw: Bool = false) throws {
    setenv("INPUTRC", "/dev/null", 1)
    person = try PseudoTerminal(rows: rows, columns: columns)
    descriptor = try person.open()
    if isLeftRaw { makeRaw(descriptor) }
    guard
      let terminal = Terminal(
        input: descriptor, output: descriptor, signals: signals, type: "xterm-256color", statusLine: statusLine)
    else { throw PseudoTerminal.Failure(description: "Readline cannot have the terminal") }
    self.terminal = terminal
  }

  deinit {
    terminal.close()
    _ = close(descriptor)
  }

  /// Runs the terminal until it hands something over, or until the person sees what `condition` asks for: then `.tick`.
  /// Nil: neither happened.
  func run(until condition: (Screen) -> Bool = { _ in false }) -> Input? {
    let deadline = ContinuousClock.now + PseudoTerminal.patience
    while ContinuousClock.now < deadline {
      let input = terminal.next(prompt: prompt, deadline: .milliseconds(2))
      look()
      if input != .tick { return input }
      if condition(person.screen) { return .tick }
    }
    return nil
  }

  /// Types `text` and runs until it stands on the screen.
  func type(_ text: String) -> Bool {
    person.type(text)
    return run { $0.contains(text) } == .tick
  }

  func enter(_ line: String) -> Input? {
    person.type(line: line)
    return run()
  }

  func resize(rows: Int, columns: Int) -> Input? {
    person.resize(rows: rows, columns: columns)
    signals.post(SIGWINCH)
    let input = run()
    look()
    return input
  }

  /// Takes in what has been written. A pseudo-terminal hands it over at once.
  @discardableResult func look() -> Screen {
    while person.read(within: .milliseconds(1)) {}
    return person.screen
  }
}
