// SPDX-License-Identifier: GPL-3.0-or-later

import CReadline
import Glibc

/// Asks a person at a terminal for a line that nobody may see: it is not echoed, and enters no history.
///
/// The terminal edits the line itself. However the asking ends, a signal or a crash included, it echoes again.
package struct PassphrasePrompt {
  package enum Answer: Equatable {
    /// What was typed, without the end of the line.
    case typed([UInt8])
    /// Ctrl-C, or Ctrl-D where nothing was typed: the person leaves.
    case interrupt
    /// The process was told to end, or the terminal is gone.
    case hangup
  }

  private let input: Int32
  private let output: Output
  private let signals: Signals

  /// Nil where `input` is no terminal. The question goes to `output`: what the program prints may go elsewhere.
  package init?(input: Int32 = STDIN_FILENO, output: Int32 = STDERR_FILENO, signals: Signals) {
    guard isatty(input) == 1 else { return nil }
    self.input = input
    self.output = Output(descriptor: output)
    self.signals = signals
  }

  /// What was typed before the question is thrown away: it stands on the screen already. So is what came
  /// with the line or behind it: pasted lines are no commands.
  ///
  /// - Parameter use: what is done with the answer. It may take a while: what is typed meanwhile is not shown either.
  package func ask<Value, Fault>(
    _ question: String, _ use: (Answer) throws(Fault) -> Value
  ) throws(Fault) -> Value {
    var before = termios()
    tcgetattr(input, &before)
    before.takeTypedLines()
    CrashGuard.protect(terminal: input, reset: "\r\n")
    defer { CrashGuard.release() }
    hideTyping(before, flushing: true)
    defer { tcsetattr(input, TCSAFLUSH, &before) }
    return try use(answer(to: question, restoring: before))
  }

  private func answer(to question: String, restoring before: termios) -> Answer {
    var before = before
    output.write(question)
    while true {
      switch signals.wait(for: input, until: nil) {
      case .readable:
        let (bytes, isWhole) = line()
        // The terminal echoes the end of a line, and nothing at the end of the input.
        if !isWhole { output.write("\n") }
        return isWhole || !bytes.isEmpty ? .typed(bytes) : .interrupt
      case .gone, .signal(SIGTERM), .signal(SIGHUP): return .hangup
      case .signal(SIGINT):
        output.write("\n")
        return .interrupt
      case .signal(SIGTSTP):
        tcsetattr(input, TCSADRAIN, &before)
        output.write("\n")
        signals.stopProcess()
        hideTyping(before, flushing: false)
        output.write(question)
      case .signal(SIGCONT):
        // Stopped without having been asked: a shell may have set the terminal as it likes it.
        hideTyping(before, flushing: false)
      case .signal, .woken, .timeout: continue
      }
    }
  }

  private func hideTyping(_ before: termios, flushing: Bool) {
    var hidden = before
    hidden.takeTypedLines()
    hidden.c_lflag &= ~tcflag_t(ECHO)
    hidden.c_lflag |= tcflag_t(ECHONL)
    tcsetattr(input, flushing ? TCSAFLUSH : TCSADRAIN, &hidden)
  }

  /// A terminal hands over one line, of at most 4,095 bytes.
  private func line() -> ([UInt8], isWhole: Bool) {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = max(read(input, &bytes, bytes.count), 0)
    let line = bytes.prefix(count).prefix { $0 != 0x0A && $0 != 0x0D }
    return (Array(line), isWhole: line.count < count)
  }
}
