// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Support
import Testing

/// Lines that arrive at once, without the marks that a terminal puts around a paste.
@Suite("Pasted lines", .timeLimit(.minutes(5)))
struct PasteTests {
  @Test("end no meeting where nobody has read the question", arguments: ["dumb", "xterm-256color"])
  func discard(type: String) async throws {
    try await aside {
      let program = try Program()
      defer { program.remove() }
      let terminal = try PseudoTerminal()
      try terminal.spawn(
        Program.executable.path, ["meet"],
        environment: ["HOME": program.home, "CIRCLEKEEPER_HOME": program.home, "TERM": type])
      #expect(terminal.see { $0.contains("Who is here?") })
      terminal.type("join Tom, Ali, Jan\r")
      terminal.type("discard\rdiscard\r")
      #expect(terminal.see { $0.contains("discard once more does it") })
      terminal.type("who\r")
      #expect(terminal.see("2  Ali"))
      #expect(!terminal.screen.contains("Discarded."))
    }
  }

  @Test("are marked as a paste, whatever an inputrc says")
  func marked() async throws {
    try await aside {
      let program = try Program()
      defer { program.remove() }
      let settings = program.home + "/inputrc"
      try "set enable-bracketed-paste off\n".write(toFile: settings, atomically: true, encoding: .utf8)
      let terminal = try PseudoTerminal()
      try terminal.spawn(
        Program.executable.path, ["meet"],
        environment: ["HOME": program.home, "CIRCLEKEEPER_HOME": program.home, "INPUTRC": settings])
      #expect(terminal.see { $0.contains("Who is here?") })
      #expect(Data(terminal.output).range(of: Data("\u{1B}[?2004h".utf8)) != nil)
    }
  }
}
