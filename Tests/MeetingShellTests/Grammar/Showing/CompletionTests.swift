// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingShell
import Testing

@Suite("Completion", .timeLimit(.minutes(5)))
struct CompletionTests {
  private func texts(_ line: String) -> [String] {
    candidates(line).map(\.text)
  }

  private func candidates(_ line: String) -> [Completion] {
    Completion.candidates(
      for: line, names: ["Tom", "Tom B.", "José"], agendas: ["weekly", "repair"],
      stages: [(1, "Opening"), (2, "Whose need was it?"), (12, "Check-out")])
  }

  @Test("verbs come with what they do")
  func verbs() {
    #expect(texts("ne") == ["next"])
    #expect(texts("NE") == ["next"])
    #expect(candidates("unh").map(\.note) == ["how many have not spoken, and a line to say"])
    #expect(texts("").count == CommandTable.all.count)
    #expect(texts("  ").count == CommandTable.all.count)
    #expect(texts("zzz").isEmpty)
  }

  @Test(
    "arguments",
    arguments: [
      ("hand ", ["Tom", "Tom B.", "José"]), ("hand jo", ["José"]), ("n to", ["Tom", "Tom B."]),
      ("hand Tom ", ["B.", "Tom", "Tom B.", "José"]),
      ("join Tom, j", ["José"]), ("join Tom,j", ["José"]), ("spoke Jos", ["José"]), ("commit To", ["Tom:", "Tom B.:"]),
      ("commit Tom b", ["B.:"]), ("commit Tom: ca", []), ("asks Tom qu", ["questions"]),
      ("asks Tom questions a", ["advice"]), ("asks Tom b", ["B."]), ("set 1", ["1", "12"]), ("set 1 ", []),
      ("agenda w", ["weekly"]), ("add re", ["repair"]), ("add ro", ["round"]), ("add round 5m", []),
      ("help und", ["undo"]), ("order q", ["queue"]), ("bell o", ["on", "off"]), ("keep f", ["figures"]),
      ("care e", ["edit"]), ("role bell t", ["Tom", "Tom B."]), ("role b", []), ("name heron t", []), ("pass ", []),
      ("nope ", []), ("propose T", []),
    ])
  func arguments(line: String, expected: [String]) {
    #expect(texts(line) == expected)
  }

  @Test("a stage's number comes with its heading")
  func stages() {
    #expect(candidates("goto 2") == candidates("drop 2"))
    #expect(candidates("goto 2").map(\.note) == ["Whose need was it?"])
  }
}
