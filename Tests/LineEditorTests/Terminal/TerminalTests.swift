// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import LineEditor
import Support
import Testing

@Suite("Terminal", .serialized, .timeLimit(.minutes(5))) struct TerminalTests {
  @Test("a typed line is handed over, with letters of any script") func line() throws {
    let desk = try Desk()
    #expect(desk.enter("join Jörg, 李明") == .line("join Jörg, 李明"))
    #expect(desk.enter("") == .line(""))
    #expect(desk.look().body == ["> join Jörg, 李明", ">"])
  }

  @Test("letters beyond ASCII are edited as letters") func editing() throws {
    let desk = try Desk()
    #expect(desk.enter("Jöö\u{7F}rg\u{1}é") == .line("éJörg"))
  }

  @Test("half-typed text survives announcements, ticks and status lines") func halfTyped() throws {
    let desk = try Desk()
    #expect(desk.type("commit I will"))
    desk.terminal.announce("time is round")
    desk.terminal.status("heron speaks | 0:59")
    #expect(desk.type(" call"))
    desk.terminal.announce("two\nlines")
    desk.terminal.status("heron speaks | 0:58")
    #expect(desk.look().body == ["time is round", "two", "lines", "> commit I will call"])
    #expect(desk.look().bottomLine == "heron speaks | 0:58")
    #expect(desk.enter(" him") == .line("commit I will call him"))
  }

  @Test("half-typed text over several rows survives, with the cursor in its middle") func halfTypedWrapped() throws {
    let desk = try Desk(rows: 10, columns: 20)
    let text = "commit I will call my brother before friday noon"
    desk.person.type(text)
    #expect(desk.run { $0.contains("noon") } == .tick)
    desk.person.type("\u{1B}b\u{1B}b\u{1B}b\u{1B}b")
    #expect(desk.run { $0.cursor.row == 1 } == .tick)
    desk.terminal.announce("time is round")
    desk.terminal.status("wren next")
    #expect(desk.look().body == ["time is round", "> commit I will call", " my brother before f", "riday noon"])
    #expect(desk.enter("X") == .line("commit I will call my Xbrother before friday noon"))
  }

  @Test("a line is not disturbed by announcements at the bottom of the screen") func scrolling() throws {
    let desk = try Desk(rows: 6)
    desk.terminal.status("heron speaks")
    #expect(desk.type("half"))
    for number in 1...20 { desk.terminal.announce("line \(number)") }
    #expect(desk.look().lines == ["line 17", "line 18", "line 19", "line 20", "> half", "heron speaks"])
    #expect(desk.person.screen.scrollback.first == "line 1")
    #expect(!desk.person.screen.scrollback.contains { $0.contains("heron") })
  }

  @Test("a search in the history survives announcements and ticks") func search() throws {
    let desk = try Desk()
    desk.terminal.remember("extend 30s")
    desk.person.type("\u{12}ext")
    #expect(desk.run { $0.contains("`ext': extend 30s") } == .tick)
    desk.prompt = "paused> "
    desk.terminal.announce("time is round")
    desk.terminal.status("0:58")
    #expect(desk.run { $0.contains("`ext': extend 30s") } == .tick)
    #expect(desk.enter("") == .line("extend 30s"))
  }

  @Test("the prompt changes around half-typed text") func prompt() throws {
    let desk = try Desk()
    #expect(desk.type("half"))
    desk.prompt = "\u{1B}[1mpaused\u{1B}[0m> "
    #expect(desk.run { $0.cursorLine == "paused> half" } == .tick)
    #expect(desk.look().cursor.column == 12)
  }

  @Test("the status line is cut to the columns and survives Ctrl-L") func statusLine() throws {
    let desk = try Desk(rows: 8, columns: 20)
    desk.terminal.status("李明 speaks | 1:30 left | wren next")
    #expect(desk.look().bottomLine == "李明 speaks | 1:30 l")
    desk.terminal.announce("before")
    desk.person.type("half\u{0C}")
    #expect(desk.run { $0.lines[0] == "> half" && $0.bottomLine == "李明 speaks | 1:30 l" } == .tick)
    #expect(!desk.person.screen.contains("before"))
  }

  @Test("an unchanged status line writes nothing") func quiet() throws {
    let desk = try Desk()
    desk.terminal.status("Paused. There is time.")
    #expect(desk.type("half"))
    let written = desk.person.output.count
    for _ in 1...5 {
      desk.terminal.status("Paused. There is time.")
      _ = desk.terminal.next(prompt: "> ", deadline: .zero)
    }
    desk.look()
    #expect(desk.person.output.count == written)
  }

  @Test("without a status line the bottom row is like any other") func accessible() throws {
    let desk = try Desk(rows: 5, statusLine: false)
    desk.terminal.status("heron speaks")
    for number in 1...9 { desk.terminal.announce("line \(number)") }
    #expect(desk.type("half"))
    #expect(desk.look().lines == ["line 6", "line 7", "line 8", "line 9", "> half"])
  }

  @Test("resizing leaves no debris", arguments: [(12, 40), (6, 60), (20, 100), (7, 30)])
  func resizing(rows: Int, columns: Int) throws {
    let desk = try Desk()
    desk.terminal.announce("agreements")
    desk.terminal.status("heron speaks | 1:30 left | wren next | ends about 21:04 |")
    #expect(desk.type("half typed"))
    #expect(desk.resize(rows: rows, columns: columns) == .resized)
    #expect((desk.terminal.rows, desk.terminal.columns) == (rows, columns))
    desk.terminal.status("heron | 1:29")
    let screen = desk.look()
    #expect(screen.body.filter { $0 != "agreements" } == ["> half typed"])
    #expect(screen.bottomLine == "heron | 1:29")
    for number in 1...30 { desk.terminal.announce("line \(number)") }
    #expect(desk.look().body.suffix(2) == ["line 30", "> half typed"])
    #expect(desk.person.screen.bottomLine == "heron | 1:29")
    #expect(desk.enter(" text") == .line("half typed text"))
  }

  @Test("a window too small for a status line has none until it grows") func tiny() throws {
    let desk = try Desk()
    desk.terminal.status("heron")
    #expect(desk.resize(rows: 4, columns: 20) == .resized)
    #expect(!desk.look().contains("heron"))
    #expect(desk.resize(rows: 9, columns: 20) == .resized)
    #expect(desk.look().bottomLine == "heron")
  }
}
