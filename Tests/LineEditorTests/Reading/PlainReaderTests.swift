// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import LineEditor
import Testing

/// Somebody writes into a pipe, a `PlainReader` reads from it and writes into another.
private final class Pipes {
  let signals = Signals()
  let reader: PlainReader
  private let input: (read: Int32, write: Int32)
  private let output: (read: Int32, write: Int32)
  private var isOpen = true

  init() {
    (input, output) = (Self.make(), Self.make())
    reader = PlainReader(input: input.read, output: output.write, signals: signals)
  }

  deinit {
    finish()
    for end in [input.read, output.read, output.write] { _ = close(end) }
  }

  func send(_ text: String) {
    send(Array(text.utf8))
  }

  func send(_ bytes: [UInt8]) {
    _ = write(input.write, bytes, bytes.count)
  }

  func finish() {
    if isOpen { _ = close(input.write) }
    isOpen = false
  }

  /// Everything until nothing more is there.
  func inputs() -> [Input] {
    var inputs: [Input] = []
    while true {
      let input = reader.next(prompt: "> ", deadline: .zero)
      if input == .tick { return inputs }
      inputs.append(input)
      if input == .end { return inputs }
    }
  }

  var written: String {
    var chunk = [UInt8](repeating: 0, count: 1000)
    let count = read(output.read, &chunk, chunk.count)
    return String(decoding: chunk.prefix(max(count, 0)), as: UTF8.self)
  }

  private static func make() -> (Int32, Int32) {
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    return (ends[0], ends[1])
  }
}

@Suite("Plain reader", .timeLimit(.minutes(5))) struct PlainReaderTests {
  @Test("lines end with a newline, with a return before it, or with the input") func lineEnds() {
    let pipes = Pipes()
    pipes.send("join Tom\r\n\nnext\ncl")
    #expect(pipes.inputs() == [.line("join Tom"), .line(""), .line("next")])
    pipes.send("ose")
    pipes.finish()
    #expect(pipes.inputs() == [.line("close"), .end])
    #expect(pipes.reader.next(prompt: "", deadline: nil) == .end)
  }

  @Test("a byte order mark is no part of the first line") func byteOrderMark() {
    let pipes = Pipes()
    pipes.send("\u{FEFF}start\n")
    #expect(pipes.inputs() == [.line("start")])
  }

  @Test("a line that is no text is refused, and the next one is read")
  func noText() {
    let pipes = Pipes()
    pipes.send([0x6E, 0xFF, 0x0A, 0x6E, 0x00, 0x0A, 0x1B, 0x5B, 0x41, 0x0A, 0x6E, 0x0D, 0x6E, 0x0A])
    pipes.send("a\tb\n")
    let inputs = pipes.inputs()
    #expect(inputs.count == 5)
    for input in inputs.dropLast() {
      guard case .rejected(let sentence) = input else {
        Issue.record("accepted: \(input)")
        continue
      }
      #expect(sentence.hasSuffix("."))
    }
    #expect(inputs.last == .line("a b"))
  }

  @Test("4,096 bytes are a line, one more is refused once and skipped") func longLines() {
    let pipes = Pipes()
    let longest = String(repeating: "x", count: 4096)
    pipes.send(longest + "\n")
    #expect(pipes.inputs() == [.line(longest)])
    pipes.send(longest + "x\nnext\n")
    #expect(refusals(pipes.inputs()) == ["refused", "next"])
    for _ in 1...5 { pipes.send(longest) }
    pipes.send("\nnext\n" + longest + longest)
    pipes.finish()
    #expect(refusals(pipes.inputs()) == ["refused", "next", "refused", "end"])
  }

  private func refusals(_ inputs: [Input]) -> [String] {
    inputs.map {
      switch $0 {
      case .rejected: "refused"
      case .line(let line): line
      default: "\($0)"
      }
    }
  }

  @Test("the deadline is a tick, and so is a wake-up from another thread") func ticks() async {
    let pipes = Pipes()
    #expect(pipes.reader.next(prompt: "", deadline: .milliseconds(1)) == .tick)
    let signals = pipes.signals
    let other = Task.detached { signals.wake() }
    #expect(pipes.reader.next(prompt: "", deadline: nil) == .tick)
    await other.value
  }

  @Test("signals come before lines")
  func signals() {
    let pipes = Pipes()
    pipes.send("next\n")
    for (signal, input) in [
      (SIGINT, Input.interrupt), (SIGTERM, .hangup), (SIGHUP, .hangup), (SIGWINCH, .resized), (SIGCONT, .resumed),
    ] {
      pipes.signals.post(signal)
      #expect(pipes.reader.next(prompt: "", deadline: nil) == input)
    }
    #expect(pipes.inputs() == [.line("next")])
  }

  @Test("what is announced is a line; there is no prompt, bell or status line") func output() {
    let pipes = Pipes()
    pipes.reader.status("heron speaks")
    pipes.reader.bell()
    #expect(pipes.reader.clear() == false)
    _ = pipes.reader.next(prompt: "> ", deadline: .zero)
    pipes.reader.announce("heron has the turn")
    #expect(pipes.written == "heron has the turn\n")
    #expect((pipes.reader.rows, pipes.reader.columns) == (24, 80))
  }

  @Test("a closed descriptor is the end") func closed() {
    let reader = PlainReader(input: 999_999, output: 999_999, signals: Signals())
    reader.announce("to nobody")
    #expect(reader.next(prompt: "", deadline: nil) == .end)
  }
}
