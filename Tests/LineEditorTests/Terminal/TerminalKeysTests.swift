// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import LineEditor
import Support
import Testing

extension TerminalTests {
  @Test("Ctrl-C drops the line, and the next one is typed and echoed once") func interrupt() throws {
    let desk = try Desk()
    #expect(desk.type("next Tom"))
    desk.signals.post(SIGINT)
    #expect(desk.run() == .interrupt)
    #expect(desk.enter("next") == .line("next"))
    #expect(desk.look().body == ["> next Tom^C", "> next"])
    desk.terminal.close()
    #expect(desk.person.echoes)
  }

  @Test("Ctrl-C ends a search in the history") func interruptedSearch() throws {
    let desk = try Desk()
    desk.terminal.remember("extend 30s")
    desk.person.type("\u{12}ext")
    #expect(desk.run { $0.contains("`ext'") } == .tick)
    desk.signals.post(SIGINT)
    #expect(desk.run() == .interrupt)
    #expect(desk.enter("go") == .line("go"))
  }

  @Test("Ctrl-D on an empty line is the end, within a line it is not") func end() throws {
    let desk = try Desk()
    #expect(desk.enter("ab\u{1}\u{4}") == .line("b"))
    desk.person.type("\u{4}")
    #expect(desk.run() == .end)
  }

  @Test("where a killed program left the terminal raw, what is typed is seen, and the terminal is given back whole")
  func leftRaw() throws {
    let desk = try Desk(rows: 6, isLeftRaw: true)
    #expect(desk.type("half"))
    #expect(desk.run { $0.contains("> half") } == .tick)
    desk.terminal.close()
    #expect(desk.person.echoes)
  }

  @Test("TERM and HUP give the terminal back", arguments: [SIGTERM, SIGHUP]) func hangup(signal: Int32) throws {
    let desk = try Desk(rows: 6)
    desk.terminal.status("heron speaks")
    #expect(desk.type("half"))
    #expect(!desk.person.echoes)
    desk.signals.post(signal)
    #expect(desk.run() == .hangup)
    #expect(desk.person.echoes)
    for number in 1...9 { desk.terminal.announce("line \(number)") }
    #expect(desk.look().lines == ["line 5", "line 6", "line 7", "line 8", "line 9", ""])
    #expect(desk.terminal.next(prompt: "> ", deadline: nil) == .hangup)
  }

  @Test("closing twice is closing once") func closing() throws {
    let desk = try Desk()
    desk.terminal.close()
    desk.look()
    let written = desk.person.output.count
    desk.terminal.close()
    desk.terminal.status("heron")
    desk.look()
    #expect(desk.person.output.count == written)
  }

  @Test("after CONT everything is drawn again") func resumed() throws {
    let desk = try Desk()
    desk.terminal.status("heron speaks")
    #expect(desk.type("half"))
    desk.person.type("")
    desk.signals.post(SIGCONT)
    #expect(desk.run() == .resumed)
    #expect(desk.look().bottomLine == "heron speaks")
    #expect(desk.look().cursorLine == "> half")
    #expect(desk.enter(" way") == .line("half way"))
  }

  @Test("a paste of several lines is refused, and nothing of it is a line") func paste() throws {
    let desk = try Desk()
    desk.person.paste("discard\ndiscard\n")
    desk.person.type("\r")
    #expect(
      desk.run() == .rejected("That was several lines at once. Please paste or type one line at a time."))
    #expect(desk.enter("go") == .line("go"))
  }

  @Test("what was typed ahead can be thrown away") func forgotten() throws {
    let desk = try Desk()
    desk.person.type("discard\rdiscard\r")
    #expect(desk.run() == .line("discard"))
    desk.terminal.forgetTypedAhead()
    #expect(desk.enter("go") == .line("go"))
  }

  @Test("what is pasted or typed does not act on the terminal", arguments: [true, false])
  func controls(isPasted: Bool) throws {
    let desk = try Desk()
    let text = "é\u{9B}2J¡\u{85}ü"
    if isPasted { desk.person.paste(text + "\u{1B}]0;x\u{7}") } else { desk.person.type(text) }
    #expect(desk.run { $0.contains("ü") } == .tick)
    #expect(desk.look().contains(isPasted ? "é¿2J¡¿ü^[]0;x^G" : "é¿2J¡¿ü"))
    #expect(
      desk.enter("")
        == (isPasted
          ? .rejected("That line has control characters in it. Please type it again without them.") : .line("é¿2J¡¿ü")))
    desk.look()
    let shown = String(decoding: desk.person.output, as: UTF8.self).unicodeScalars
    #expect(!shown.contains { ("\u{80}"..."\u{9F}").contains($0) })
  }

  @Test("a paste of one line waits for Enter") func pasteOfOne() throws {
    let desk = try Desk()
    desk.person.paste("join Tom\n")
    #expect(desk.run { $0.contains("join Tom") } == .tick)
    #expect(desk.enter("") == .line("join Tom"))
  }

  @Test("control characters and lines over 4,096 bytes are refused") func refused() throws {
    let desk = try Desk(rows: 24, columns: 200)
    guard case .rejected = desk.enter("join T\u{16}\u{1B}om") else {
      Issue.record("an escape passed")
      return
    }
    desk.person.paste(String(repeating: "x", count: 4097))
    desk.person.type("\r")
    guard case .rejected = desk.run() else {
      Issue.record("an over-long line passed")
      return
    }
    #expect(desk.enter("go") == .line("go"))
  }

  @Test("two lines that arrive at once come one after the other") func typedAhead() throws {
    let desk = try Desk()
    desk.person.type("one\rtwo\rthr")
    #expect(desk.run() == .line("one"))
    desk.terminal.announce("first")
    #expect(desk.run() == .line("two"))
    #expect(desk.enter("ee") == .line("three"))
  }

  @Test("Tab completes in any case, shows notes, and never names files") func completion() throws {
    let desk = try Desk(columns: 40)
    desk.terminal.setCompleter { before, _ in
      guard before.isEmpty else { return before == "next " ? [Completion("Tom"), Completion("Jörg")] : [] }
      return [Completion("next", note: "the next man"), Completion("hold", note: "clocks stop"), Completion("help")]
    }
    desk.terminal.status("heron")
    desk.person.type("H\t")
    #expect(desk.run { $0.contains("help") } == .tick)
    #expect(desk.look().body == ["> H", "  hold – clocks stop", "  help", "> h"])
    #expect(desk.enter("O\t") == .line("hold "))
    #expect(desk.enter("n\tj\t") == .line("next Jörg "))
    #expect(desk.enter("commit /et\t") == .line("commit /et"))
    #expect(desk.look().bottomLine == "heron")
  }

  @Test("only what is remembered comes back, without later changes to it") func history() throws {
    let desk = try Desk()
    #expect(desk.enter("join Tom") == .line("join Tom"))
    #expect(desk.enter("next") == .line("next"))
    desk.terminal.remember("next")
    let up = "\u{1B}[A"
    let down = "\u{1B}[B"
    #expect(desk.enter(up + up) == .line("next"))
    #expect(desk.enter(up + " Tom" + down + "go") == .line("go"))
    #expect(desk.enter(up) == .line("next"))
  }

  @Test("a line can be taken off the screen, however long") func erase() throws {
    let desk = try Desk(rows: 8, columns: 10)
    desk.terminal.status("heron")
    desk.terminal.announce("before")
    #expect(desk.enter("mood 6 7 3 5 5 6 8") == .line("mood 6 7 3 5 5 6 8"))
    desk.terminal.eraseLastLine()
    desk.terminal.announce("thank you")
    #expect(desk.look().body == ["before", "thank you"])
    #expect(desk.person.screen.bottomLine == "heron")
    desk.terminal.eraseLastLine()
    #expect(desk.look().body == ["before", "thank you"])
  }

  @Test("clearing leaves nothing on the screen or above it but the prompt") func clear() throws {
    let desk = try Desk(rows: 6)
    desk.terminal.status("heron")
    for number in 1...9 { desk.terminal.announce("line \(number)") }
    #expect(desk.type("half"))
    #expect(desk.terminal.clear())
    #expect(desk.look().lines == ["> half", "", "", "", "", ""])
    #expect(desk.person.screen.scrollback.isEmpty)
    desk.terminal.status("heron")
    #expect(desk.look().bottomLine == "heron")
  }

  @Test("the bell rings once") func bell() throws {
    let desk = try Desk()
    desk.terminal.bell()
    #expect(desk.look().bells == 1)
  }
}
