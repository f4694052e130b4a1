// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import Support
import Testing

@testable import Anonymity
@testable import MeetingShell

@Suite("The agenda of the evening", .timeLimit(.minutes(5)))
struct AgendaChoiceTests {
  private static let text = """
    agenda: 1
    id: ours
    title: Our own
    duration: 1h
    stages:
      - kind: round
        each: 1m-2m
        tags: [effect]
      - kind: checkout
        each: 1m

    """

  @Test("may be a file, and one that was changed meanwhile is read again before the start")
  func changedFile() throws {
    let circle = try Circle()
    let path = circle.folder.path + "/ours.yaml"
    try Self.text.write(toFile: path, atomically: true, encoding: .utf8)
    let changed = Step.act {
      let text = Self.text.replacing("title: Our own", with: "title: Our own, again").replacing("1m-2m", with: "3m")
      try? text.write(toFile: path, atomically: true, encoding: .utf8)
    }
    let sitting = try circle.sit(
      [.line("agenda \(path)"), "join Tom, Ali", changed, .line("agenda \(path)"), "start", .line("agenda \(path)")],
      opening: .nothing)
    #expect(sitting.source.replies[1].text.contains("Our own."))
    #expect(sitting.state?.agenda.title == "Our own, again")
    #expect(sitting.state?.stages.first?.stage.each == SpanRange(.minutes(3)))
    #expect(sitting.state?.present.count == 2)
    #expect(sitting.last.text.hasPrefix("The meeting is under way already."))
  }

  @Test("that has faults is refused with all of them, and the one before stays")
  func faulty() throws {
    let circle = try Circle()
    let path = circle.folder.path + "/ours.yaml"
    try Self.text.replacing("1m-2m", with: "2").write(toFile: path, atomically: true, encoding: .utf8)
    let sitting = try circle.sit(["join Tom, Ali", .line("agenda \(path)")])
    let answer = sitting.last.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(answer.contains("ours.yaml:7:11: error: 2 what? Write 2m for minutes or 2s for seconds."))
    #expect(sitting.state?.agenda.id == "weekly")
  }

  @Test("that has faults is shown with each on lines of its own, and the caret under its column")
  func caret() throws {
    let circle = try Circle()
    let path = circle.folder.path + "/ours.yaml"
    try Self.text.replacing("each: 1m-2m", with: "each:  2").write(toFile: path, atomically: true, encoding: .utf8)
    let sitting = try circle.sit(["join Tom, Ali", .line("agenda \(path)")])
    let lines = sitting.last.text.split(separator: "\n")
    let place = try #require(lines.firstIndex { $0.contains("each:  2") })
    let caret = try #require(lines.dropFirst(place + 1).first)
    #expect(caret.filter { $0 != " " } == "^")
    #expect(
      caret.firstIndex(of: "^")?.utf16Offset(in: caret)
        == lines[place].firstIndex(of: "2")?.utf16Offset(in: lines[place]))
  }

  @Test("gives its language to the handles and to what is said aloud")
  func language() throws {
    let german = try Circle().sit(["agenda de/weekly", "join Tom, Ali", "say", "start", "unheard"], opening: .nothing)
    #expect(german.session.seats.allSatisfy { HandleWords.german.contains($0.word) })
    #expect(try german.answer("say").contains("“Willkommen. Gleich geht es los; setzt euch und atmet einmal durch.”"))
    #expect(try german.answer("unheard").contains("“Es ist Platz für Stimmen, die wir noch nicht gehört haben.”"))
    let english = try Circle().sit(["agenda weekly", "join Tom, Ali", "say"], opening: .nothing)
    #expect(english.session.seats.allSatisfy { !HandleWords.german.contains($0.word) })
    #expect(try english.answer("say").contains("“Welcome. We begin in a moment; take a seat and a breath.”"))
  }
}
