// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import Support
import Testing

@Suite("Pseudo-terminal", .timeLimit(.minutes(5))) struct PseudoTerminalTests {
  @Test("a program runs on it, sees its size and ends") func program() throws {
    let terminal = try PseudoTerminal(rows: 10, columns: 33)
    try terminal.spawn(
      "/bin/sh", ["-c", "stty size; echo $TERM $WORD; read line; echo \"got $line\"; exit 7"],
      environment: ["WORD": "heron", "PATH": "/usr/bin:/bin"])
    #expect(terminal.see("10 33"))
    #expect(terminal.see("xterm-256color heron"))
    #expect(terminal.echoes)
    terminal.type(line: "wren")
    #expect(terminal.see("got wren"))
    #expect(terminal.waitForEnd() == .exit(7))
  }

  @Test("Ctrl-C and signals reach it") func signals() throws {
    let terminal = try PseudoTerminal()
    try terminal.spawn("/bin/sh", ["-c", "trap 'echo window' WINCH; echo ready; while :; do read line; done"])
    #expect(terminal.see("ready"))
    terminal.resize(rows: 20, columns: 40)
    #expect(terminal.see("window"))
    terminal.type("\u{3}")
    #expect(terminal.waitForEnd() == .signal(SIGINT))
  }

  @Test("what does not come is not waited for beyond the deadline") func deadline() throws {
    let terminal = try PseudoTerminal()
    try terminal.spawn("/bin/cat")
    #expect(!terminal.see("never", within: .milliseconds(20)))
    #expect(terminal.waitForEnd(within: .milliseconds(20)) == nil)
    terminal.send(SIGKILL)
    #expect(terminal.waitForEnd() == .signal(SIGKILL))
  }

  @Test("a program that is not there is said to be so") func missing() throws {
    let terminal = try PseudoTerminal()
    #expect(throws: PseudoTerminal.Failure.self) { try terminal.spawn("/nowhere/program") }
  }
}
