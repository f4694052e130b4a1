// SPDX-License-Identifier: GPL-3.0-or-later

import Groundwork
import MeetingCore
import Support
import TerminalText
import Testing

@testable import AgendaFormat

@Suite("An agenda to read aloud", .timeLimit(.minutes(15)))
struct AgendaTextTests {
  private func text(_ agenda: Agenda, width: Int) -> String {
    AgendaText.lines(agenda, width: width).map { $0 + "\n" }.joined()
  }

  @Test("on a wide screen")
  func wide() { #expect(difference(text(SampleAgenda.english, width: 80), AgendaTextGolden.wide) == nil) }

  @Test("on a narrow one")
  func narrow() { #expect(difference(text(SampleAgenda.english, width: 40), AgendaTextGolden.narrow) == nil) }

  @Test("in its own language, our words too")
  func german() { #expect(difference(text(SampleAgenda.german, width: 80), AgendaTextGolden.german) == nil) }

  @Test("no line is wider than asked for, and none ends with a space", arguments: [0, 40, 41, 57, 80, 200])
  func width(width: Int) throws {
    var agenda = SampleAgenda.english
    agenda.stages[0].say = String(repeating: "endless", count: 40)
    agenda.stages[1].prompts = [String(repeating: "李明", count: 60)]
    for line in AgendaText.lines(agenda, width: width) {
      #expect(displayWidth(line) <= max(40, width))
      #expect(line.last != " ")
    }
  }

  @Test("nothing in it acts on the terminal")
  func harmless() {
    var agenda = SampleAgenda.english
    agenda.title = "Our\u{1B}[2J\u{202E} evening"
    agenda.stages[0].say = "Good\u{9B}31m to see you.\u{7}"
    agenda.stages[1].prompts = ["How do\u{0} I arrive?"]
    agenda.stages[2].title = "Whose\u{8}need?"
    agenda.stages[2].lines = ["We\u{2066} have time."]
    let text = text(agenda, width: 80)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .format })
    #expect(text.hasPrefix("Our�[2J evening\n"))
  }

  @Test("the shipped agendas keep every word at 40 columns", arguments: ShippedAgendasTests.names)
  func shipped(name: String) throws {
    let found = try AgendaLibrary(folders: [.init(Checkout.agendas, .shipped)]).find(name)
    let lines = AgendaText.lines(found.agenda, width: 40)
    #expect(lines.allSatisfy { displayWidth($0) <= 40 })
    let text = lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    for stage in found.agenda.stages {
      for prompt in stage.prompts { #expect(lack(of: prompt, in: text) == nil) }
      for line in stage.lines { #expect(lack(of: line, in: text) == nil) }
    }
  }
}
