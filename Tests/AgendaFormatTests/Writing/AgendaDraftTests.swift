// SPDX-License-Identifier: GPL-3.0-or-later

import Groundwork
import MeetingCore
import Support
import Testing

@testable import AgendaFormat

@Suite("A new agenda", .timeLimit(.minutes(5)))
struct AgendaDraftTests {
  private let library = AgendaLibrary(folders: [.init(Checkout.agendas, .shipped)])

  @Test("passes the check at once, without a warning", arguments: ["en", "de"])
  func frame(language: String) throws {
    let draft = try #require(AgendaDraft(id: "our-evening", language: language))
    let reading = AgendaReader.read(draft.text)
    #expect(reading.lines(file: "our-evening.yaml") == [])
    #expect(reading.agenda?.id == "our-evening")
    #expect(reading.agenda?.language == language)
    #expect(reading.agenda?.title == (language == "de" ? "Our Evening" : "Our evening"))
  }

  @Test("tells an editor where the schema lies")
  func modeline() throws {
    let draft = try #require(AgendaDraft(id: "x", language: "en"))
    #expect(draft.text.hasPrefix("# yaml-language-server: $schema=../agenda.schema.json\n"))
  }

  @Test("from another keeps everything but the id")
  func copy() throws {
    let found = try library.find("en/weekly")
    let draft = try #require(AgendaDraft(id: "thursday", from: found))
    var copy = try #require(AgendaReader.read(draft.text).agenda)
    #expect(copy.id == "thursday")
    copy.id = "weekly"
    #expect(copy == found.agenda)
    #expect(draft.language == "en")
  }

  @Test("from a file keeps its comments, and gets the editor's line")
  func comments() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("# Ours since May.\n" + evening(id: "evening # the old one"), to: "evening.yaml")
    let draft = try #require(AgendaDraft(id: "new", from: try library.find(path)))
    let lines = draft.text.split(separator: "\n").map(String.init)
    #expect(
      Array(lines.prefix(4)) == [AgendaSchema.modeline, "# Ours since May.", "agenda: 1", "id: new # the old one"])
  }

  @Test(
    "is named by a word that can be a file's name", arguments: ["", "Our evening", "a--b", "-a", "../x", "ü", "a/b"])
  func names(id: String) throws {
    #expect(AgendaDraft(id: id, language: "en") == nil)
    #expect(AgendaDraft(id: id, from: try library.find("en/weekly")) == nil)
  }

  @Test("with a wrong name says what was probably meant")
  func advice() {
    #expect(AgendaDraft.advice(on: "Übung macht").hasSuffix("Did you mean uebung-macht?"))
    #expect(!AgendaDraft.advice(on: "?!").contains("Did you mean"))
    #expect(AgendaDraft(id: String(repeating: "a", count: 65), language: "en") == nil)
  }
}
