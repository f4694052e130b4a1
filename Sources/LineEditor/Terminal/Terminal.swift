// SPDX-License-Identifier: GPL-3.0-or-later

import CReadline
import Glibc
import TerminalText

/// Lines edited with GNU Readline, words printed above the prompt, and a status line at the bottom.
///
/// Readline allows one at a time in a process. From `init` to `close` the terminal is in Readline's mode, so that what
/// is typed ahead waits without being echoed; Readline's handler is installed only while a line is being typed.
package final class Terminal: LineSource {
  private let input: Int32
  private let output: Output
  private let signals: Signals
  private let type: String
  private var statusLine: StatusLine

  /// The prompt under which a line is being typed; nil while none is.
  private var shownPrompt: String?
  /// The accepted line as it stood on the screen.
  private var lastEcho = ""
  private var lastRemembered: String?
  private var isClosed = false
  /// The attributes that the terminal had at first, fit for typing lines.
  private var attributes = termios()

  /// Nil: Readline cannot have the descriptors (too many open files); use a `PlainReader`. `type` is TERM's value;
  /// `statusLine: false` leaves the bottom row alone (`--accessible`).
  package init?(
    input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO, signals: Signals, type: String, statusLine: Bool = true
  ) {
    TextLocale.adoptUTF8()
    self.input = input
    self.output = Output(descriptor: output)
    self.signals = signals
    self.type = type
    let size = self.output.windowSize ?? (24, 80)
    self.statusLine = StatusLine(isWanted: statusLine, rows: size.rows, columns: size.columns)
    tcgetattr(input, &attributes)
    attributes.takeTypedLines()
    tcsetattr(input, TCSADRAIN, &attributes)
    let isOpen = Readline.open(input: input, output: output, terminal: type) { [unowned self] in
      self.statusLine.forgetDrawing()
      self.output.write(self.statusLine.draw())
    }
    guard isOpen else { return nil }
    CrashGuard.protect(terminal: input, reset: StatusLine.releaseRegion + "\u{1B}[?2004l\r\n")
    rl_prep_terminal(1)
    takeScreen()
  }

  deinit {
    close()
  }

  /// What Tab offers. Nothing at first, and never file names.
  package func setCompleter(_ completer: @escaping Completer) {
    Readline.setCompletion(completer) { [unowned self] offered in
      write(Completion.list(offered, columns: columns))
    }
  }

  // MARK: Reading

  package func next(prompt: String, deadline: Duration?) -> Input {
    guard !isClosed else { return .hangup }
    let end = deadline.map { signals.moment() + $0 }
    show(prompt)
    while true {
      switch signals.wait(for: input, until: end) {
      case .readable:
        if let accepted = Readline.readCharacter() { return take(accepted) }
      case .woken, .timeout:
        return .tick
      case .gone:
        close()
        return .hangup
      case .signal(let signal):
        if let answer = answer(to: signal) { return answer }
      }
    }
  }

  private func show(_ prompt: String) {
    if shownPrompt == nil {
      Readline.install(prompt: Self.marked(prompt))
      shownPrompt = prompt
    } else if shownPrompt != prompt, !Readline.isSearching {
      rl_set_prompt(Self.marked(prompt))
      rl_redisplay()
      shownPrompt = prompt
    }
  }

  private func take(_ accepted: Readline.Accepted) -> Input {
    defer { shownPrompt = nil }
    switch accepted {
    case .end:
      write("\n")
      return .end
    case .line(var bytes):
      lastEcho = (shownPrompt ?? "") + String(decoding: bytes, as: UTF8.self)
      while bytes.last == 0x0A { bytes.removeLast() }
      return LineCheck.verdict(on: bytes)
    }
  }

  /// Readline leaves what stands between `\001` and `\002` out when it counts the columns of a prompt.
  private static func marked(_ prompt: String) -> String {
    StyledText(prompt).map { $0.isStyle ? "\u{1}\($0.text)\u{2}" : String($0.text) }.joined()
  }

  // MARK: Signals

  private func answer(to signal: Int32) -> Input? {
    switch signal {
    case SIGINT:
      dropLine()
      show(shownPrompt ?? "")
      return .interrupt
    case SIGTERM, SIGHUP:
      close()
      return .hangup
    case SIGTSTP:
      giveScreen()
      signals.stopProcess()
      takeScreenAgain()
      return .resumed
    case SIGCONT:
      // Stopped without having been asked (SIGSTOP): nobody knows what the terminal looks like now.
      rl_deprep_terminal()
      write("\r\u{1B}[J")
      takeScreenAgain()
      return .resumed
    case SIGWINCH:
      resize()
      return .resized
    default:
      return nil
    }
  }

  /// Ends the line being typed as a shell does on Ctrl-C: it stays on the screen, and is nowhere else.
  private func dropLine() {
    guard shownPrompt != nil else { return }
    rl_callback_sigcleanup()
    creadline_move_to_end()
    rl_redisplay()
    write("^C")
    rl_free_line_state()
    rl_cleanup_after_signal()
    rl_callback_handler_remove()
    write("\n")
    shownPrompt = nil
  }

  private func giveScreen() {
    if shownPrompt != nil {
      rl_cleanup_after_signal()
      write("\n")
    }
    rl_deprep_terminal()
    write(statusLine.releaseRow())
  }

  private func takeScreenAgain() {
    rl_prep_terminal(1)
    takeScreen()
    guard shownPrompt != nil else { return }
    rl_on_new_line()
    rl_forced_update_display()
  }

  /// The cursor is at the left margin, nothing of ours below it.
  private func takeScreen() {
    let size = output.windowSize ?? (statusLine.rows, statusLine.columns)
    statusLine.resize(rows: size.rows, columns: size.columns)
    rl_set_screen_size(Int32(statusLine.rowsAbove), Int32(size.columns))
    write(statusLine.takeRow() + statusLine.draw())
  }

  /// The old status line is wherever the terminal has put it, but always below the prompt.
  private func resize() {
    if shownPrompt != nil { rl_clear_visible_line() }
    write("\u{1B}[J")
    if shownPrompt != nil {
      rl_on_new_line()
      rl_resize_terminal()
      rl_clear_visible_line()
    }
    takeScreen()
    guard shownPrompt != nil else { return }
    rl_on_new_line()
    rl_forced_update_display()
  }

  // MARK: Writing

  package func announce(_ text: String) {
    aboveThePrompt(text + "\n")
  }

  private func aboveThePrompt(_ text: String) {
    guard shownPrompt != nil else { return write(text) }
    rl_clear_visible_line()
    write(text)
    rl_on_new_line()
    rl_redisplay()
  }

  package func status(_ line: String) {
    guard !isClosed else { return }
    write(statusLine.show(line))
  }

  package func bell() {
    write("\u{7}")
  }

  @discardableResult package func clear() -> Bool {
    aboveThePrompt("\u{1B}[H\u{1B}[2J\u{1B}[3J")
    statusLine.forgetDrawing()
    return Self.clearsScrollback(type: type)
  }

  package func eraseLastLine() {
    guard shownPrompt == nil, !lastEcho.isEmpty else { return }
    let rows = rowsFilled(by: lastEcho, columns: columns)
    write("\r" + String(repeating: "\u{1B}[A\u{1B}[2K", count: rows))
    lastEcho = ""
  }

  package func forgetTypedAhead() {
    tcflush(input, TCIFLUSH)
  }

  package func remember(_ line: String) {
    guard line != lastRemembered else { return }
    add_history(line)
    lastRemembered = line
  }

  package var columns: Int { statusLine.columns }
  package var rows: Int { statusLine.rows }

  package func close() {
    guard !isClosed else { return }
    if shownPrompt != nil {
      rl_callback_sigcleanup()
      rl_cleanup_after_signal()
      rl_callback_handler_remove()
      write("\n")
      shownPrompt = nil
    }
    rl_deprep_terminal()
    write(statusLine.releaseRow())
    isClosed = true
    tcsetattr(input, TCSADRAIN, &attributes)
    CrashGuard.release()
    clear_history()
    Readline.close()
  }

  /// Behind what Readline still has in its buffer.
  private func write(_ text: String) {
    guard !text.isEmpty else { return }
    creadline_flush()
    output.write(text)
  }
}
