// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingShell
import Support
import Testing

@Suite("Help", .timeLimit(.minutes(5)))
struct HelpTests {
  @Test("the whole of it, wide and narrow", arguments: [(80, HelpGolden.wide), (40, HelpGolden.narrow)])
  func overview(width: Int, golden: String) {
    #expect(difference(Help.overview(width: width).joined(separator: "\n"), golden) == nil)
  }

  @Test("no line is wider than the screen", arguments: [36, 40, 59, 60, 80, 100, 200])
  func width(width: Int) {
    for line in Help.overview(width: width) + CommandTable.all.flatMap({ Help.about($0.verb, width: width) ?? [] }) {
      #expect(line.count <= width && line.last != " ", "\(line)")
    }
  }

  @Test("no screen is too narrow")
  func narrowest() {
    #expect(!Help.overview(width: 1).isEmpty && !Help.overview(width: -5).isEmpty)
  }

  @Test("tonight's eight words come first, and every verb comes once")
  func once() {
    let lines = Help.overview(width: 80)
    #expect(lines.starts(with: Help.tonight(width: 80)))
    for command in CommandTable.all {
      #expect(lines.filter { $0 == "  \(command.usage)" || $0.hasPrefix("  \(command.usage) ") }.count == 1)
    }
  }

  @Test("one word, by its verb or its alias")
  func about() {
    let lines = """
      next [NAME]
      Go on to what the status line names.

      Goes on: to the next man, then once more
      to each who passed, then to the next
      stage. With a name, that man speaks
      next, in any order. Nothing goes on by
      itself, so the evening waits for you.

      Example: next
      Short: n
      """
    #expect(Help.about("next", width: 40)?.joined(separator: "\n") == lines)
    #expect(Help.about("N", width: 40) == Help.about("next", width: 40))
    #expect(Help.about("+", width: 80)?.last == "Short: +30s")
    #expect(Help.about("nxt", width: 80) == nil)
  }
}
