// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import LineEditor
import Testing

/// In processes of their own: signals belong to a whole process.
@Suite("Signals and crashes", .timeLimit(.minutes(5))) struct SignalsTests {
  @Test("TERM, HUP and INT reach the reader, PIPE is ignored") func caught() async {
    await #expect(processExitsWith: .success) {
      var ends: [Int32] = [-1, -1]
      _ = pipe(&ends)
      Self.forgetParent()
      let signals = Signals()
      signals.catchAll()
      let reader = PlainReader(input: ends[0], output: ends[1], signals: signals)
      for (signal, input) in [(SIGTERM, Input.hangup), (SIGHUP, .hangup), (SIGINT, .interrupt), (SIGWINCH, .resized)] {
        kill(getpid(), signal)
        guard reader.next(prompt: "", deadline: .seconds(5)) == input else { exit(1) }
      }
      kill(getpid(), SIGPIPE)
      exit(0)
    }
  }

  @Test("a reader whose output is closed goes on") func closedPipe() async {
    await #expect(processExitsWith: .success) {
      var ends: [Int32] = [-1, -1]
      _ = pipe(&ends)
      let signals = Signals()
      signals.catchAll()
      close(ends[0])
      PlainReader(input: 0, output: ends[1], signals: signals).announce("to nobody")
      exit(0)
    }
  }

  @Test("a signal that the parent ignores stays ignored") func ignored() async {
    await #expect(processExitsWith: .success) {
      signal(SIGHUP, SIG_IGN)
      var ends: [Int32] = [-1, -1]
      _ = pipe(&ends)
      let signals = Signals()
      signals.catchAll()
      kill(getpid(), SIGHUP)
      let reader = PlainReader(input: ends[0], output: ends[1], signals: signals)
      exit(reader.next(prompt: "", deadline: .zero) == .tick ? 0 : 1)
    }
  }

  @Test("when nobody listens any more, signals act as before") func released() async {
    await #expect(processExitsWith: .signal(SIGTERM)) {
      Self.forgetParent()
      Signals().catchAll()
      kill(getpid(), SIGTERM)
      _ = poll(nil, 0, 5000)
    }
  }

  @Test("a crash ends the process by its signal and prints no backtrace") func crash() async throws {
    let result = await #expect(processExitsWith: .signal(SIGABRT), observing: [\.standardErrorContent]) {
      CrashGuard.install()
      abort()
    }
    let said = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
    #expect(!said.contains("Backtrace") && !said.contains("Registers"))
  }

  /// Whoever runs the tests may ignore signals, and that is inherited.
  private static func forgetParent() {
    for number in [SIGTERM, SIGHUP, SIGINT] { signal(number, SIG_DFL) }
  }
}
