// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import RecordStore
import Support
import Testing

@testable import MeetingShell

@Suite("Undo at the keyboard", .timeLimit(.minutes(5)))
struct SessionUndoTests {
  static let turn: [Step] = ["join Tom, Jan, Ali", "start", "goto 4", "next", "wait 1m"]

  @Test(
    "undo says what it takes back, and redo what it does again",
    arguments: [
      ("n", "next"), ("next", "next"), ("p", "pass"), ("h", "hold"), ("extend 30s", "extend"), ("+30s", "+30s"),
      ("leave Ali", "leave"), ("away Jan", "away"), ("asks Tom advice", "asks"), ("skip", "skip"), ("drop 8", "drop"),
      ("order random", "order"), ("mood 5 6", "mood"), ("silence 1m", "silence"), ("keep figures", "keep"),
      ("care", "hold"), ("stop", "stop"), ("commit Tom", "commit"), ("until 21:30", "until"),
      ("started 5s ago", "started"),
    ])
  func undoAndRedo(line: String, verb: String) throws {
    let lines = line == "started 5s ago" ? [Step.line("next"), .line(line)] : [.line(line)]
    let before = try Circle().sit(Self.turn + lines.dropLast() + ["wait 10s"])
    let done = try Circle().sit(Self.turn + lines + ["wait 10s"])
    let undone = try Circle().sit(Self.turn + lines + ["wait 10s", "u"])
    let redone = try Circle().sit(Self.turn + lines + ["wait 10s", "u", "redo"])
    #expect(undone.last.said.first == "Undone: \(verb).")
    #expect(undone.state == before.state)
    #expect(redone.last.said.first == "Done again: \(verb).")
    #expect(redone.state == done.state)
  }

  @Test("an undone text is erased from the data at once, and cannot come back")
  func text() throws {
    let circle = try Circle()
    let sitting = try circle.sit(Self.turn + ["commit call my grandmother", "undo", "redo"])
    #expect(try sitting.answer("undo").hasPrefix("Undone: commit. Its text is erased."))
    #expect(try sitting.answer("redo") == "There is nothing to redo. A text that was undone is gone: type it again.")
    #expect(try circle.folder.traces(of: "my grandmother") == [])
    #expect(try circle.store.unfinished() != nil)
  }

  @Test("everything can be undone, to the very beginning")
  func toTheBeginning() throws {
    let sitting = try Circle().sit(Self.turn + Array(repeating: "undo", count: 6))
    #expect(sitting.last.text == "There is nothing to undo. Press Enter to see where you are.")
    #expect(sitting.state?.phase == .gathering)
    #expect(sitting.state?.present.isEmpty == true)
  }

  @Test(
    "looking, hiding and saying are no steps",
    arguments: ["who", "plan", "say", "hide", "status", "help", "bell off", "time"])
  func noSteps(line: String) throws {
    let sitting = try Circle().sit(Self.turn + ["pass", .line(line), "show", "undo"])
    #expect(try sitting.answer("undo").hasPrefix("Undone: pass."))
  }

  @Test(
    "after a resume, the last step before it can be undone; what was typed is told where only one word does it",
    arguments: [
      ("pass", "pass"), ("hold", "hold"), ("next", "the last step"), ("skip", "the last step"), ("leave Ali", "leave"),
      ("commit Tom: go for walks", "commit"), ("mood 5 6", "mood"), ("+30s", "extend"), ("join Sam", "join"),
      ("keep figures", "keep"), ("until 21:30", "until"), ("asks Tom advice", "asks"),
    ])
  func afterResuming(line: String, word: String) throws {
    let circle = try Circle()
    try circle.sit(Self.turn + [.line(line)])
    let sitting = try circle.sit(["undo"], opening: .unfinished(asking: false), after: .minutes(1))
    #expect(try sitting.answer("undo").hasPrefix("Undone: \(word)."))
    #expect(sitting.state?.run?.turn?.handle == sitting.session.seats[0])
    let again = try circle.sit(["redo"], opening: .unfinished(asking: false), after: .minutes(2))
    if !line.hasPrefix("commit") { #expect(try again.answer("redo").hasPrefix("Done again: \(word).")) }
  }
}
