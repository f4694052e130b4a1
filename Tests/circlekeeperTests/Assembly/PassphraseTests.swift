// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import RecordStore
import Support
import Testing

@testable import Sealing

extension Program {
  /// Makes a sealed circle, with the cheapest passphrase that the program takes: a second where nothing was optimised.
  func seal(with passphrase: String) throws {
    let today = try #require(Day(year: 2027, month: 1, day: 31))
    let store = try RecordStore.openForWriting(folder: home + "/circle", today: today)
    let cost = KeyCost(exponent: 17, accepted: 17...20)
    try store.seal(with: Passphrase(passphrase.utf8), today: today, cost: cost)
  }

  /// The program in front of a person.
  func sit(_ arguments: [String], columns: Int = 80) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(rows: 24, columns: columns)
    try terminal.spawn(
      Self.executable.path, arguments, environment: ["HOME": home, "CIRCLEKEEPER_HOME": home, "LANG": "C.UTF-8"])
    return terminal
  }
}

@Suite("A circle's passphrase", .timeLimit(.minutes(15)))
struct PassphraseTests {
  private static let passphrase = "four words of ours"

  @Test("a terminal that is named as its file shows nothing of it either: the person is asked")
  func handedOverByTerminal() throws {
    let program = try Program()
    defer { program.remove() }
    try program.seal(with: Self.passphrase)
    let terminal = try program.sit(["resume", "--passphrase-fd", "0"])
    #expect(terminal.see("The circle's passphrase:"))
    #expect(!terminal.echoes)
    terminal.type(line: Self.passphrase)
    #expect(terminal.waitForEnd(within: .seconds(60)) == .exit(66))
    #expect(!terminal.screen.contains(Self.passphrase))
  }

  @Test("a program hands it over, then the evening's lines; wrong, empty and none end alike")
  func handedOver() throws {
    let program = try Program()
    defer { program.remove() }
    try program.seal(with: Self.passphrase)
    let sentence = "That passphrase does not open this circle. Nothing was changed.\n"
    let tooLong = try program.run(["meet", "--passphrase-fd", "0"], lines: [String(repeating: "x", count: 5_000)])
    #expect(tooLong.code == 77 && tooLong.errors.contains("up to 4095 bytes"), "\(tooLong)")
    for lines in [["four words of others"], [""], []] {
      let ending = try program.run(["meet", "--passphrase-fd", "0"], lines: lines)
      #expect(ending.code == 77)
      #expect(ending.errors == sentence)
      #expect(ending.output.isEmpty)
    }
    let evening = [
      Self.passphrase, "join Tom, Ali, Jan", "start", "goto 4", "next", "commit walk to the lake by 2099-01-02",
      "close",
    ]
    #expect(try program.run(["meet", "--passphrase-fd", "0"], lines: evening).code == 0)
    let open = try program.run(["history", "commitments", "--passphrase-fd", "0"], lines: [Self.passphrase])
    #expect(open.output.contains("walk to the lake"), "\(open)")
  }

  @Test("without it a verb that writes ends with 77 and says how to give it; one that reads shows figures")
  func notGiven() throws {
    let program = try Program()
    defer { program.remove() }
    try program.seal(with: Self.passphrase)
    for verb in [["meet"], ["resume"], []] {
      let ending = try program.run(verb)
      #expect(ending.code == 77)
      #expect(lack(of: "--passphrase-fd", in: ending.errors) == nil)
    }
    #expect(try program.run(["history"]).code == 0)
    let list = try program.run(["history", "commitments"])
    #expect(list.code == 0 && list.errors.contains("sealed"))
    #expect(try program.run(["circle", "info"]).output.contains("Nobody can recover it"))
    #expect(try program.run(["circle", "lock"]).code == 64)
    #expect(try program.run(["circle", "init"]).output.contains("is there already"))
    #expect(try program.run(["circle", "passphrase"]).code == 77)
    let closed = try program.run(["meet", "--passphrase-fd", "77"])
    #expect(closed.code == 64 && closed.errors.contains("Open it first"))
  }

  @Test("a circle without one says so, and passphrase names the verb that gives it one")
  func none() throws {
    let program = try Program()
    defer { program.remove() }
    #expect(try program.run(["circle", "init"]).output.contains("The circle's data will be in"))
    #expect(try program.run(["circle", "info"]).output.contains("It has no passphrase"))
    let ending = try program.run(["circle", "passphrase"])
    #expect(ending.code == 64 && ending.errors.contains("circle lock"))
    #expect(try program.run(["circle", "lock"]).code == 77)
  }

  @Test("a person is offered one when the circle is made, and may do without; an unequal second typing changes nothing")
  func offered() throws {
    let program = try Program()
    defer { program.remove() }
    let terminal = try program.sit(["circle", "init"])
    #expect(terminal.see("press Enter for none:"))
    #expect(!terminal.echoes)
    terminal.type(line: "first words")
    #expect(terminal.see("Once more"))
    terminal.type(line: "other words")
    #expect(terminal.see("These were not the same."))
    #expect(terminal.see { $0.body.last?.hasSuffix("for none:") == true })
    terminal.type(line: "")
    #expect(terminal.waitForEnd() == .exit(0))
    for words in ["first words", "other words"] { #expect(!terminal.transcript.contains(words)) }
    #expect(try program.run(["circle", "info"]).output.contains("It has no passphrase"))
  }

  @Test("Ctrl-C at the question leaves the terminal as it was, and the circle closed")
  func interrupted() throws {
    let program = try Program()
    defer { program.remove() }
    try program.seal(with: Self.passphrase)
    let terminal = try program.sit(["meet"])
    #expect(terminal.see("The circle's passphrase:"))
    terminal.type("half\u{3}")
    #expect(terminal.waitForEnd() == .exit(130))
    #expect(terminal.echoes)
    #expect(!terminal.transcript.contains("half"))
  }
}
