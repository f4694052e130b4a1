// SPDX-License-Identifier: GPL-3.0-or-later

import TerminalText
import Testing

@testable import LineEditor

@Suite("Completion", .timeLimit(.minutes(5))) struct CompletionTests {
  @Test("the list aligns the notes and stays inside the columns") func list() {
    TextLocale.adoptUTF8()
    let offered = [
      Completion("go", note: "the turn begins"), Completion("hold", note: "all clocks stop"), Completion("x"),
    ]
    #expect(
      Completion.list(offered, columns: 80) == """
          go   – the turn begins
          hold – all clocks stop
          x

        """)
    #expect(Completion.list(offered, columns: 8).split(separator: "\n").allSatisfy { displayWidth(String($0)) <= 8 })
  }
}
