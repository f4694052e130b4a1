// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import LineEditor

@Suite("Terminal abilities", .timeLimit(.minutes(5))) struct AbilitiesTests {
  @Test("lines are edited only where both ends are a terminal that can move its cursor") func usable() {
    #expect(Terminal.isUsable(inputIsTerminal: true, outputIsTerminal: true, type: "xterm-256color"))
    #expect(!Terminal.isUsable(inputIsTerminal: false, outputIsTerminal: true, type: "xterm"))
    #expect(!Terminal.isUsable(inputIsTerminal: true, outputIsTerminal: false, type: "xterm"))
    for type in [nil, "", "dumb", "unknown"] {
      #expect(!Terminal.isUsable(inputIsTerminal: true, outputIsTerminal: true, type: type))
    }
  }

  @Test(
    "only known terminals are believed to erase their scrollback",
    arguments: [
      ("xterm-256color", true), ("tmux-256color", true), ("linux", true), ("screen", false), ("vt100", false),
    ])
  func scrollback(type: String, isErased: Bool) {
    #expect(Terminal.clearsScrollback(type: type) == isErased)
  }
}
