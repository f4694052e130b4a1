// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// Plain lines in, plain lines out: a pipe, a script, `TERM=dumb`, `--events`. No prompt, no status line, no escapes.
package final class PlainReader: LineSource {
  private let input: Int32
  private let output: Output
  private let signals: Signals

  /// Bytes read and not yet handed on; at most one chunk more than the longest line.
  private var buffer: [UInt8] = []
  private var isAtStart = true
  private var isAtEnd = false
  /// The rest of an over-long line is still to come.
  private var isSkipping = false

  /// Reads the descriptor `input` and writes to `output`: standard error when standard output belongs to `--events`.
  package init(input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO, signals: Signals) {
    self.input = input
    self.output = Output(descriptor: output)
    self.signals = signals
  }

  package func next(prompt: String, deadline: Duration?) -> Input {
    let end = deadline.map { signals.moment() + $0 }
    while true {
      if let line = takeLine() { return line }
      if isAtEnd { return .end }
      switch signals.wait(for: input, until: end) {
      case .readable: fill()
      case .gone: isAtEnd = fill() <= 0
      case .timeout, .woken: return .tick
      case .signal(SIGINT): return .interrupt
      case .signal(SIGTERM), .signal(SIGHUP): return .hangup
      case .signal(SIGWINCH): return .resized
      case .signal(SIGCONT): return .resumed
      case .signal(SIGTSTP):
        signals.stopProcess()
        return .resumed
      case .signal: continue
      }
    }
  }

  package func announce(_ text: String) {
    output.write(text + "\n")
  }

  package func status(_ line: String) {}
  package func bell() {}
  package func clear() -> Bool { false }
  package func eraseLastLine() {}
  package func remember(_ line: String) {}

  package func forgetTypedAhead() {
    guard isatty(input) == 1 else { return }
    tcflush(input, TCIFLUSH)
    buffer = []
  }

  package func close() {}

  package var columns: Int { output.windowSize?.columns ?? 80 }
  package var rows: Int { output.windowSize?.rows ?? 24 }

  /// The number of bytes read. An error other than a delay is the end.
  @discardableResult private func fill() -> Int {
    var chunk = [UInt8](repeating: 0, count: LineCheck.longest)
    let count = read(input, &chunk, chunk.count)
    if count > 0 {
      buffer += chunk[..<count]
      dropByteOrderMark()
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      isAtEnd = true
    }
    return count
  }

  private func dropByteOrderMark() {
    if isAtStart, buffer.starts(with: [0xEF, 0xBB, 0xBF]) { buffer.removeFirst(3) }
    isAtStart = false
  }

  private func takeLine() -> Input? {
    while let end = buffer.firstIndex(of: 0x0A) {
      var line = buffer[..<end]
      if line.last == 0x0D { line.removeLast() }
      let verdict = LineCheck.verdict(on: line)
      buffer.removeFirst(end + 1)
      if !isSkipping { return verdict }
      isSkipping = false
    }
    if buffer.count > LineCheck.longest + 1 {
      buffer.removeAll()
      let isFirst = !isSkipping
      isSkipping = true
      return isFirst ? LineCheck.tooLong : nil
    }
    guard isAtEnd, !buffer.isEmpty else { return nil }
    let line = buffer
    buffer.removeAll()
    return isSkipping ? nil : LineCheck.verdict(on: line)
  }
}
