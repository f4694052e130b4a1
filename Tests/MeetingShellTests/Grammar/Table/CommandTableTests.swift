// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import MeetingShell
import Support
import Testing

@Suite("The table of commands", .timeLimit(.minutes(15)))
struct CommandTableTests {
  @Test("has every verb of the design")
  func verbs() {
    let verbs = """
      agenda join names name who facilitator until start next pass done skip goto hold go extend again started hand \
      lower queue first order away back leave spoke plan yes no set drop add silence breathe care stop unheard say \
      bell hide show asks commit kept partly notyet change release mood propose consent aside block agree assent \
      strike keep mask role meetagain theme summary status time prompt agreements commitments history help undo redo \
      close discard quit wait
      """.split(separator: " ").map(String.init)
    #expect(Set(CommandTable.all.map(\.verb)) == Set(verbs))
  }

  @Test("has no word twice, and only the stable aliases")
  func distinct() {
    let words = CommandTable.all.flatMap { [$0.verb] + $0.aliases }
    #expect(words.count == Set(words).count)
    #expect(Set(CommandTable.all.flatMap(\.aliases)) == ["n", "p", "h", "g", "u", "+"])
    #expect(words.allSatisfy { $0 == $0.lowercased() && !$0.contains(" ") })
    #expect(CommandTable.words == Set(words))
  }

  @Test("every verb reads its own example", arguments: CommandTable.all.map(\.verb))
  func example(verb: String) throws {
    let command = try #require(CommandTable[verb])
    #expect(command.example.hasPrefix(verb))
    #expect(try refusal(of: command.example) == nil)
    let loud = verb.uppercased() + command.example.dropFirst(verb.count)
    #expect(try parse(loud) == parse(command.example))
  }

  @Test("every verb that needs arguments says so when it has none", arguments: CommandTable.all.map(\.verb))
  func missing(verb: String) throws {
    let command = try #require(CommandTable[verb])
    let example = command.usage == command.example ? "" : ", for example `\(command.example)`"
    let sentence = "`\(verb)` needs more: write `\(command.usage)`\(example)."
    let mayStandAlone = command.form.isEmpty || ["next", "care", "help", "history"].contains(verb)
    #expect(try refusal(of: verb) == (mayStandAlone ? nil : sentence))
  }

  @Test("every verb that stands alone says so", arguments: CommandTable.all.filter(\.form.isEmpty).map(\.verb))
  func alone(verb: String) throws {
    #expect(try refusal(of: "\(verb) now") == "`\(verb)` stands alone. Write just `\(verb)`.")
  }

  @Test("every verb is explained in a few plain sentences", arguments: CommandTable.all.map(\.verb))
  func explained(verb: String) throws {
    let command = try #require(CommandTable[verb])
    #expect(!command.summary.isEmpty && command.summary.count <= 54 && command.summary.last != ".")
    #expect((1...4).contains(command.details.split(separator: ". ").count))
    #expect(command.details.last == "." && !command.details.contains("  ") && !command.details.contains("\n"))
  }

  @Test("no word of it hurries or blames", arguments: CommandTable.all.map(\.verb))
  func kind(verb: String) throws {
    let command = try #require(CommandTable[verb])
    let shown = " \(command.summary) \(command.details) ".lowercased()
    for word in ["overtime", "late", "declined", "revoked", "failed", "gini", "behind schedule", "must"] {
      #expect(trace(of: " \(word) ", in: shown) == nil, "\(word)")
    }
  }

  @Test("eight words are for tonight")
  func tonight() {
    #expect(CommandTable.tonight.count == 8)
    #expect(CommandTable.tonight.allSatisfy { CommandTable[$0] != nil })
  }

  @Test("a beginning of a verb is no verb")
  func noPrefixes() {
    #expect(CommandTable["nex"] == nil && CommandTable["st"] == nil && CommandTable[""] == nil)
    #expect(CommandTable["NEXT"]?.verb == "next" && CommandTable["n"]?.verb == "next")
  }

  @Test(
    "lines with names, texts or moods are not remembered",
    arguments: [
      ("next", true), ("next Tom", false), ("n", true), ("join Tom", false), ("names", true),
      ("commit call her", false),
      ("mood 6 7", false), ("extend 30s", true), ("+30s", true), ("+ 30s", true), ("undo", true), ("Tom said", false),
      ("", false), ("propose tea", false), ("asks Tom advice", false), ("role bell Tom", false),
      ("add round 5m: x", false),
      ("change 3: x", false), ("summary good", false), ("until 21:00", true), ("# Tom", false), ("NEXT Tom", false),
    ])
  func remembers(line: String, remembered: Bool) {
    #expect(CommandTable.remembers(line) == remembered)
  }

  @Test("no command that takes a name or a text is remembered whole")
  func remembersNoNames() {
    for command in CommandTable.all where ["NAME", "TEXT", "PROMPT"].contains(where: command.form.contains) {
      #expect(!command.remembered, "\(command.verb)")
    }
  }
}
