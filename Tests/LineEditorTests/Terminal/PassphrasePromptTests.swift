// SPDX-License-Identifier: GPL-3.0-or-later

import Dispatch
import Foundation
import Glibc
import Support
import Testing

@testable import LineEditor

@Suite("The passphrase prompt", .serialized, .timeLimit(.minutes(5)))
struct PassphrasePromptTests {
  /// Asks on a thread of its own, as the person types on this one.
  ///
  /// - Parameters:
  ///   - isLeftRaw: a program that was killed had the terminal before.
  ///   - use: runs before the answer is there.
  private func ask(
    isLeftRaw: Bool = false, use: @escaping @Sendable () -> Void = {},
    _ act: @Sendable (PseudoTerminal, Signals) -> Void
  ) throws -> (PassphrasePrompt.Answer?, PseudoTerminal) {
    let person = try PseudoTerminal(rows: 5, columns: 40)
    let descriptor = try person.open()
    defer { close(descriptor) }
    if isLeftRaw { makeRaw(descriptor) }
    let signals = Signals()
    let asked = Asked()
    let thread = Thread {
      let prompt = PassphrasePrompt(input: descriptor, output: descriptor, signals: signals)
      asked.answer = prompt?.ask("Passphrase: ") { answer in
        use()
        return answer
      }
      asked.done.signal()
    }
    thread.start()
    #expect(person.see("Passphrase:"))
    #expect(!person.echoes)
    act(person, signals)
    #expect(asked.done.wait(timeout: .now() + 20) == .success)
    while person.read(within: .milliseconds(1)) {}
    #expect(person.echoes)
    return (asked.answer, person)
  }

  private final class Asked: @unchecked Sendable {
    let done = DispatchSemaphore(value: 0)
    var answer: PassphrasePrompt.Answer?
  }

  @Test("hands over what is typed and shows none of it")
  func typed() throws {
    let (answer, person) = try ask { person, _ in person.type("vier W\u{F6}rter\r") }
    #expect(answer == .typed(Array("vier W\u{F6}rter".utf8)))
    #expect(person.screen.body.joined() == "Passphrase:")
  }

  @Test("lets the person correct what was typed") func corrected() throws {
    #expect(try ask { person, _ in person.type("fourx\u{7F} words\r") }.0 == .typed(Array("four words".utf8)))
  }

  @Test("takes a line by Enter where a killed program left the terminal raw")
  func leftRaw() throws {
    let (answer, person) = try ask(isLeftRaw: true) { person, _ in person.type("four words\r") }
    #expect(answer == .typed(Array("four words".utf8)))
    #expect(person.screen.body.joined() == "Passphrase:")
  }

  @Test("takes Enter alone as nothing") func empty() throws {
    #expect(try ask { person, _ in person.type("\r") }.0 == .typed([]))
  }

  @Test("shows nothing of what is typed while the answer is being used") func meanwhile() throws {
    let (isUsed, isTyped) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    let (answer, person) = try ask(
      use: {
        isUsed.signal()
        _ = isTyped.wait(timeout: .now() + 20)
      },
      { person, _ in
        person.type("four words\r")
        #expect(isUsed.wait(timeout: .now() + 20) == .success)
        #expect(!person.echoes)
        person.type("once more\r")
        // The ends of both lines are echoed: then the terminal has taken in what was typed.
        #expect(person.see { _ in person.output.count { $0 == 0x0A } == 2 })
        isTyped.signal()
      })
    #expect(answer == .typed(Array("four words".utf8)))
    #expect(person.screen.body.joined() == "Passphrase:")
  }

  @Test("takes Ctrl-D alone for leaving, and ends the line that it leaves open") func endOfInput() throws {
    let (answer, person) = try ask { person, _ in person.type("\u{4}") }
    #expect(answer == .interrupt)
    #expect(person.output.last == 0x0A)
  }

  @Test("gives the terminal its echo back on signals", arguments: [SIGINT, SIGTERM, SIGHUP])
  func signals(signal: Int32) throws {
    let (answer, _) = try ask { _, signals in signals.post(signal) }
    #expect(answer == (signal == SIGINT ? .interrupt : .hangup))
  }

  @Test("is not to be had without a terminal") func noTerminal() {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    #expect(PassphrasePrompt(input: ends[0], output: ends[1], signals: Signals()) == nil)
    for end in ends { close(end) }
  }
}
