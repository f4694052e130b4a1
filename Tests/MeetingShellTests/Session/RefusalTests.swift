// SPDX-License-Identifier: GPL-3.0-or-later

import LineEditor
import MeetingCore
import RecordStore
import Testing

@testable import MeetingShell

@Suite("Refused lines", .timeLimit(.minutes(5)))
struct SessionRefusalTests {
  static let start: [Step] = ["join Tom, Jan, Ali", "start"]

  @Test(
    "each gets one plain sentence and changes nothing",
    arguments: [
      ("nxt", "I don't know `nxt`. Did you mean `next`?"),
      ("exit", "I don't know `exit`. Did you mean `quit`?"),
      ("set 8 5", "5 what? Write `set 8 5m` for minutes or `set 8 5s` for seconds."),
      ("extend soon", "I can't read `soon` as a length of time. Write `90s`, `2m` or `1m30s`, up to a day."),
      ("wait -5s", "I can't read `-5s` as a length of time. Write `90s`, `2m` or `1m30s`, up to a day."),
      ("until 25:00", "`25:00` is not a time of day. Write `until 21:00`, or `until -20m` to end earlier."),
      ("until 19:00", "That time has passed already. Name one still to come, such as: until 21:30"),
      ("until -3h", "That time has passed already. Name one still to come, such as: until 21:30"),
      ("start", "The meeting is under way already. Press Enter to see where you are."),
      ("pass", "It is nobody's turn just now, so there is nothing to pass. Type next to go on."),
      ("go", "Nothing is waiting: the clocks are running. Type next to go on."),
      ("goto 77", "There is no stage 77: they run from 1 to 10. Type plan to see them."),
      ("drop 1", "Stage 1 has begun. To give it more time, type extend 2m; to end it, type done."),
      ("join Tom", "Tom is here already. Give the second Tom another word, such as Tom B."),
      ("join next", "`next` is a word that the shell uses; give another word, such as next B."),
      ("join 7", "`7` is a number, and numbers stand for seats. Put a word to it, such as Tom 7."),
      ("join --flag", "A name cannot begin with `-`. Write it without, or put another word first."),
      ("next Karl", "I don't know `Karl`. Write a name, its beginning or a seat number; `who` shows them."),
      ("kept 3", "There is no commitment 3: none is open. Type next to go on."),
      ("mood 11", "A mood is a number from 0 to 10. Write them in a row: `mood 6 7 3`."),
      ("mood 5", "This stage asks for no number. Type mood where a check-in or check-out has a scale."),
      ("consent", "Nothing has been proposed. Type propose and the words that are on the table."),
      ("theme war", "war is not a theme of this agenda. Its themes are: everyday."),
      ("commit call him", "It is nobody's turn just now. Name the man, such as: commit Tom: call my son by friday"),
      (
        "commit Jann: call my son",
        "I don't know `Jann`. Write a name, its beginning or a seat number; `who` shows them."
      ),
      ("agenda weekli", "There is no agenda “weekli”. Did you mean weekly?"),
      (
        "role Ali Tom",
        "That word may be a name, and no name is kept. Say what he looks after: role tea Jan"
      ),
      ("strike 99", "There is no agreement 99: there are 13. Type agreements to read them."),
      ("redo", "There is nothing to redo. A text that was undone is gone: type it again."),
    ])
  func sentence(line: String, sentence: String) throws {
    let sitting = try Circle().sit(Self.start + [.line(line)])
    #expect(sitting.last.text.onOneLine == sentence)
    let untouched = try Circle().sit(Self.start)
    #expect(sitting.state == untouched.state)
    #expect(sitting.events == untouched.events)
  }

  @Test("what a session without a meeting says")
  func nothingOpen() throws {
    let sitting = try Circle().sit(
      ["start", "next", "close", "who", "plan", "", "until 21:00", "discard", "time", "quit"], opening: .nothing)
    #expect(sitting.greeting.text.onOneLine.hasPrefix("This is Circlekeeper. agenda weekly opens a meeting"))
    for line in ["start", "next", "close", "until 21:00"] {
      #expect(try sitting.answer(line) == "No meeting is open. agenda weekly opens one.")
    }
    #expect(try sitting.answer("who") == "No meeting is open yet.")
    #expect(try sitting.answer("") == "No meeting is open. agenda weekly opens one; help shows the words.")
    #expect(try sitting.answer("discard") == "No meeting is open, so there is nothing to discard.")
    #expect(try sitting.answer("time") == "It is 19:30.")
    #expect(sitting.exitCode == 0)
  }

  @Test("start with nobody, close before the start, next after the last stage")
  func atTheEdges() throws {
    let sitting = try Circle().sit([
      "start", "close", "join Tom", "start", "goto 10", "next", "next", "next", "close", "close",
    ])
    #expect(
      try sitting.answer("start") == "Nobody has joined yet. Type join and the names, such as: join Tom, Ali, Jan")
    #expect(try sitting.answer("close") == "The meeting has not started. Type start when everyone is here.")
    #expect(try sitting.answer("start", 2).hasSuffix("You are 1. That is fine; this agenda is written for 4 or more."))
    #expect(
      try sitting.answer("next", 2) == "This was the last stage. Type close when you are ready to end the meeting.")
    #expect(sitting.exitCode == 0)
  }

  @Test("sixty men are a large circle, and it works")
  func sixty() throws {
    let names = (1...60).map { "Man \($0)" }.joined(separator: ", ")
    let sitting = try Circle().sit([
      .line("join \(names)"), "start", "goto 4", "next", "next", "join One more", "plan", "close", "close",
    ])
    #expect(try sitting.answer("join \(names)").contains("You are 60; this agenda is meant for 4 to 10."))
    #expect(sitting.last.said.last == "Closed and kept. Get home well.")
    let hundred = (1...101).map { "M\($0)" }.joined(separator: ", ")
    let tooMany = try Circle().sit([.line("join \(hundred)")])
    #expect(tooMany.last.text == "A meeting holds 100 men at most. Try several smaller circles.")
    #expect(tooMany.state?.present.isEmpty == true, "all of them join, or none does")
  }

  @Test("a script stops at the first refused line, names it, and exits 65")
  func script() throws {
    let circle = try Circle()
    let sitting = try circle.sit(
      ["# an evening", "join Tom, Jan", "strat", "start"], isInteractive: false, stopsAtRefusal: true)
    #expect(sitting.exitCode == 65)
    #expect(sitting.last.text == "Line 3: I don't know `strat`. Did you mean `start`?")
    #expect(sitting.state?.phase == .gathering)
  }

  @Test("a script stops at a line that is none", arguments: [true, false])
  func rejectedLine(isScript: Bool) throws {
    let sitting = try Circle().sit(
      ["join Tom", .input(.rejected("That line is too long.")), "start"], isInteractive: false, stopsAtRefusal: isScript
    )
    #expect(sitting.exitCode == (isScript ? 65 : 0))
    #expect(sitting.source.replies[2].text.hasSuffix("That line is too long."))
    #expect((sitting.state?.phase == .running) != isScript)
  }

  @Test("a pipe goes on after a refused line, and leaves at its end without a word of clearing")
  func pipe() throws {
    let circle = try Circle()
    let sitting = try circle.sit(["join Tom", "strat", "start", .input(.end)], isInteractive: false)
    #expect(sitting.exitCode == 0)
    #expect(sitting.last.said == [])
    #expect(try circle.store.unfinished() != nil)
  }

  @Test("wait is for rehearsals")
  func waitInAMeeting() throws {
    let live = Clock(moment: { .zero }, wall: { Circle.evening })
    let sitting = try Circle().sit(Self.start + ["wait 90s"], clock: live)
    #expect(
      sitting.last.text.onOneLine == "wait is for rehearsals, where time stands still. Here the clock runs by itself.")
  }

  @Test(
    "what someone typed is never acted out by the terminal",
    arguments: ["next \u{1B}[31mTom", "join a\u{202E}b", "next \u{7}"])
  func escapes(line: String) throws {
    let sitting = try Circle().sit(Self.start + [.line(line)])
    let shown = sitting.last.text.unicodeScalars
    #expect(
      !shown.contains {
        $0.properties.generalCategory == .control && $0 != "\n" || $0.properties.generalCategory == .format
      })
    #expect(!sitting.last.text.isEmpty)
  }
}
