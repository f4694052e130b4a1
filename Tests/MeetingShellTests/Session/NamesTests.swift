// SPDX-License-Identifier: GPL-3.0-or-later

import LineEditor
import MeetingCore
import RecordStore
import Support
import TerminalText
import Testing

@testable import MeetingShell

/// Names that break things elsewhere, through a whole evening.
@Suite("An evening of men whose names break things", .timeLimit(.minutes(5)))
struct NamesTests {
  /// Quotes, right to left, composed and decomposed letters, wide letters, an emoji of four people, and two Johns.
  static let names = [
    "Bobby'; DROP TABLE record;--", "محمد", "👨‍👩‍👧‍👦", "John", "John B.", "Jose\u{301}", "李小龙",
  ]

  /// Everybody by his name, in the check-in, the discussion and the commitments.
  private static var evening: [Step] {
    var lines = [
      "join \(names.prefix(4).joined(separator: ", "))", "join \(names[4])", "join \(names[5]), \(names[6])",
    ]
    lines += ["who", "until 21:20", "start", "goto 4"]
    for name in names { lines += ["next \(name)", "wait 40s", "status"] }
    lines += ["goto 6", "next", "wait 1m", "hand \(names[0])", "hand José", "queue"]
    lines += ["away \(names[2])", "back \(names[2])", "goto 9"]
    for name in names { lines += ["commit \(name): call \(name)", "commit \(name): write to John B. and \(name)"] }
    lines += ["propose \(names[0]) cooks with محمد", "consent", "summary José and 李小龙 were here", "leave 李小龙"]
    return lines.map { .line($0) }
  }

  @Test("shows them whole and within the width, keeps none, and counts all seven", arguments: [80, 40])
  func evening(columns: Int) throws {
    let circle = try Circle()
    let sitting = try circle.sit(Self.evening + ["close", "close"], columns: columns)
    #expect(sitting.exitCode == 0)
    for reply in sitting.source.replies {
      #expect(displayWidth(reply.status) <= columns, "\(reply.step): \(reply.status)")
      for line in reply.said.flatMap({ $0.split(separator: "\n") }) {
        #expect(displayWidth(String(line)) <= columns, "\(reply.step): \(line)")
      }
    }
    let who = try sitting.answer("who")
    for name in Self.names { #expect(who.contains(name), "\(name): \(who)") }
    for name in Self.names {
      #expect(try sitting.reply("next \(name)").text.contains(name), "\(name)")
      #expect(try sitting.reply("next \(name)").status.hasPrefix(String(name.prefix(4))), "\(name)")
    }
    let record = try #require(try circle.store.records().first?.meeting)
    #expect(record.present == 7)
    #expect(record.decisions.map(\.words) == ["[one of us]'; [one of us] [one of us] record;-- cooks with [one of us]"])
    #expect(record.summary?.words == "[one of us] and [one of us] were here")
    let commitments = try circle.store.circleFacts().commitments.map(\.text.words)
    #expect(commitments.count == 14)
    #expect(
      commitments.allSatisfy { $0.hasPrefix("call [one of us]") || $0.hasPrefix("write to [one of us]. and [one of") })
    for name in Self.names + ["José", "DROP TABLE", "Bobby"] {
      #expect(try circle.folder.traces(of: name) == [], "\(name)")
      #expect(!sitting.events.contains { $0.contains(name) }, "\(name)")
    }
    #expect(try circle.store.totals().meetings == 1, "the table is still there")
  }

  @Test("names attaches them again after a resume, in one line, and two of one name are refused")
  func resumed() throws {
    let circle = try Circle()
    try circle.sit([.line("join \(Self.names.joined(separator: ", "))"), "start", "goto 4", "next"])
    #expect(try circle.folder.traces(of: Self.names[0]) == [])
    let all = Self.names.joined(separator: ", ")
    let sitting = try circle.sit(
      [
        "names John, John", "names José, Jose\u{301}", "who", .line("names \(all)"), "next John B.", "next Bobby",
        "who",
      ],
      opening: .unfinished(asking: false))
    for line in ["names John, John", "names José, Jose\u{301}"] {
      let answer = try sitting.answer(line)
      #expect(answer.contains("is here already. Give the second"), "\(answer)")
    }
    let (before, after) = (try sitting.answer("who"), try sitting.answer("who", 2))
    for name in Self.names { #expect(!before.contains(name) && after.contains(name), "\(name): \(after)") }
    #expect(try sitting.reply("next John B.").text.hasPrefix("John B., "))
    #expect(try sitting.reply("next Bobby").text.hasPrefix("Bobby'; DROP TABLE record;--"))
    #expect(sitting.state?.speaker == sitting.session.seats[0])
  }

  @Test("a name that is none is refused in words, and nobody joins")
  func refused() throws {
    let emoji = String(repeating: "🎉", count: 10_000)
    let lines = [
      emoji, "Tom\u{202E}moT", "Tom\u{200B}", "\u{1B}[31mTom", "--flag", "7", "next", "\u{85}", "\u{FEFF}", "",
    ]
    let sitting = try Circle().sit(lines.map { Step.line("join \($0)") } + ["who"])
    for line in lines {
      let answer = try sitting.answer("join \(line)")
      #expect(!answer.isEmpty && !answer.contains("joins us"), "\(line.prefix(20)): \(answer)")
      #expect(answer.utf8.count < 400, "what is no name is not repeated at length")
      let hidden: Set<Unicode.Scalar> = ["\u{1B}", "\u{202E}", "\u{200B}", "\u{85}", "\u{FEFF}"]
      #expect(hidden.isDisjoint(with: answer.unicodeScalars))
    }
    #expect(sitting.state?.participants.isEmpty == true)
  }
}
