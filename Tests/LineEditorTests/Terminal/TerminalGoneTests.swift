// SPDX-License-Identifier: GPL-3.0-or-later

import LineEditor
import Support
import Testing

/// In a process of its own: Readline cannot give back a terminal that is gone, and remembers that.
@Suite("A terminal that is gone", .timeLimit(.minutes(5))) struct TerminalGoneTests {
  @Test("hands over the end, once and again, and nothing of half a line") func windowClosed() async {
    await #expect(processExitsWith: .success) {
      let desk = try Desk()
      #expect(desk.type("discard"))
      desk.person.hangUp()
      #expect(desk.run() == .end)
      desk.terminal.announce("to nobody")
      #expect(desk.run() == .end)
      desk.terminal.close()
      #expect(desk.run() == .hangup)
    }
  }
}
