// SPDX-License-Identifier: GPL-3.0-or-later

import LineEditor
import MeetingCore
import RecordStore
import Support
import Testing

@testable import MeetingShell

@Suite("Support at the keyboard", .timeLimit(.minutes(5)))
struct SessionSupportTests {
  static let turn: [Step] = ["join Tom, Quentwyn, Ali", "start", "goto 4", "next", "wait 10s"]

  @Test("hold, care and stop write one identical event, and ring no bell", arguments: ["hold", "h", "care", "stop"])
  func hold(verb: String) throws {
    let held = try Circle().sit(Self.turn + ["hold", "wait 5m"])
    let other = try Circle().sit(Self.turn + [.line(verb), "wait 5m"])
    #expect(other.events == held.events)
    #expect(other.events.last == #"{"event":"held","seq":\#(other.events.count - 1),"t":10000}"#)
    #expect(other.state == held.state)
    #expect(other.last.status == "Paused. There is time.   go continues")
    #expect(other.source.replies.suffix(2).allSatisfy { $0.bells == 0 })
  }

  @Test("care shows numbers only; a number its card, also without the local numbers")
  func careCards() throws {
    let sitting = try Circle().sit(Self.turn + ["care", "2", "9", "go"])
    #expect(try sitting.reply("care").said.last == "1   2   3")
    #expect(try sitting.answer("2").contains("Everyone's safety comes first."))
    #expect(try sitting.answer("2").contains("Call: the local emergency number"))
    #expect(try sitting.answer("9") == "There are cards 1 to 3.")
    #expect(try sitting.answer("go") == "We go on.")
  }

  @Test("what is said in a hard moment, and the slow breath, are in the agenda's language")
  func german() throws {
    let sitting = try Circle().sit(Self.turn + ["care", "1", "go", "breathe"], opening: .agenda("de/weekly"))
    #expect(try sitting.answer("1").contains("Bleib bei ihm."))
    #expect(try sitting.answer("1").contains("Anrufen: den örtlichen Notruf"))
    #expect(try sitting.answer("breathe").contains("Einatmen und bis vier zählen."))
    for number in 1...CareCard.count {
      let cards = ["en", "de"].map { CareCard.text(number, numbers: "112", language: $0) }
      #expect(cards[0]?.count == cards[1]?.count)
      #expect(cards.allSatisfy { $0?.contains { $0.hasSuffix(": 112") } == true })
    }
  }

  @Test("care edit keeps the local numbers and the day on which they were entered")
  func careEdit() throws {
    let notes = CareNotes()
    let circle = try Circle()
    let sitting = try circle.sit(
      Self.turn + ["care edit", "crisis line 0800 1110111", "care 1", "care edit", "go", "care edit", "911"],
      care: notes.numbers)
    #expect(sitting.greeting.text.onOneLine.contains("None are entered yet."))
    #expect(try sitting.answer("crisis line 0800 1110111") == "Kept, checked today. care shows the cards.")
    #expect(try sitting.answer("care 1").contains("Call: crisis line 0800 1110111"))
    #expect(try sitting.answer("care 1").hasSuffix("Numbers last checked on Wednesday 30 December 2026."))
    #expect(try sitting.answer("go") == "We go on.", "a verb is no number")
    #expect(notes.entry?.text == "911")
    let later = try circle.sit(["join Tom"], after: .hours(24 * 400), care: notes.numbers)
    #expect(
      later.greeting.text.onOneLine.hasSuffix(
        "The numbers for a hard moment were last checked on Wednesday 30 December 2026. care edit renews them."))
    #expect(sitting.events.allSatisfy { !$0.contains("crisis") && !$0.contains("911") })
  }

  @Test(
    "a number is never taken for a command's: Enter, Ctrl-C, a verb and a line without digits leave them as they are")
  func careEditLeft() throws {
    let notes = CareNotes()
    notes.entry = CareNumbers.Entry(text: "911", checked: LocalTime(wall: Circle.evening).day)
    for steps in [["care edit", "", "care 1"], ["care edit", .input(.interrupt), "care 1"], ["care edit", "care 1"]]
      as [[Step]]
    {
      let sitting = try Circle().sit(Self.turn + steps, care: notes.numbers)
      #expect(try sitting.answer("care 1").contains("Call: 911"))
      #expect(notes.entry?.text == "911")
    }
    let sitting = try Circle().sit(Self.turn + ["care edit", "the line for men", "care 1"], care: notes.numbers)
    #expect(try sitting.answer("the line for men").contains("There is no number in that"))
    #expect(notes.entry?.text == "911")
  }

  private final class CareNotes {
    var entry: CareNumbers.Entry?
    var numbers: CareNumbers {
      CareNumbers(
        read: { self.entry },
        write: {
          self.entry = $0
          return nil
        })
    }
  }

  @Test("under hide nothing is shown and the clocks run on; show brings the status back")
  func hide() throws {
    let sitting = try Circle().sit(Self.turn + ["hide", "wait 4m", "next", "show"])
    #expect(try sitting.reply("hide").cleared)
    for line in ["hide", "wait 4m", "next"] { #expect(try sitting.reply(line, line == "next" ? 2 : 1).said == []) }
    #expect(try sitting.reply("wait 4m").bells == 0)
    #expect(sitting.source.prompts == ["circle> ", ""])
    #expect(try sitting.answer("show").contains("Quentwyn is speaking"))
    #expect(sitting.last.status.hasPrefix("Quentwyn  "))
  }

  @Test("under hide close shows nothing, and says how to see it; a second close that was waited for still closes")
  func hiddenClose() throws {
    let circle = try Circle()
    let sitting = try circle.sit(Self.turn + ["hide", "close", "show", "close", "hide", "close"])
    #expect(
      try sitting.answer("close")
        == "The screen is hidden. show brings it back, and close then shows what will be kept.")
    #expect(try sitting.answer("close", 2).hasPrefix("Will be kept"))
    #expect(try circle.store.records().count == 1)
  }

  @Test("hide says when the terminal keeps what it showed")
  func hideWithScrollback() throws {
    let sitting = try Circle().sit(Self.turn + ["hide"], clearsScrollback: false)
    #expect(sitting.last.said == ["This terminal may keep what was shown. show brings it back."])
  }

  @Test("moods are taken off the screen and not repeated")
  func moods() throws {
    let sitting = try Circle().sit(Self.turn + ["mood 2 x 9", "mod 3 9 3", "mood 3 9 3", "mood 4", "status"])
    for line in ["mood 2 x 9", "mod 3 9 3"] { #expect(try sitting.reply(line).erased) }
    let reply = try sitting.reply("mood 3 9 3")
    #expect(reply.erased)
    #expect(reply.said == ["3 answers noted, without a name."])
    #expect(try sitting.reply("mood 4").erased, "also what is refused")
    #expect(try sitting.answer("mood 4") == "Everyone's mood is in already. Type undo to take back the last ones.")
    #expect(sitting.source.remembered.allSatisfy { !$0.contains("9") })
    #expect(sitting.events.contains { $0.contains(#""moods":[3,3,9]"#) }, "sorted, so that no place in the row tells")
  }

  @Test("unheard tells a number and never a name")
  func unheard() throws {
    let sitting = try Circle().sit(Self.turn + ["next", "unheard", "next", "wait 1m", "next", "unheard"])
    #expect(
      try sitting.answer("unheard")
        == "2 of us have not spoken yet. You might say: “There is room for voices that we have not heard.”")
    #expect(try sitting.answer("unheard", 2) == "Everyone has spoken tonight.")
  }

  @Test("the bell rings once when a time is round, and can be turned off")
  func bell() throws {
    let on = try Circle().sit(Self.turn + ["wait 10m", "wait 10m"])
    #expect(on.source.replies.map(\.bells).reduce(0, +) == 1)
    #expect(on.said.contains { $0 == "Tom: time is round." })
    let off = try Circle().sit(["bell off"] + Self.turn + ["wait 10m"])
    #expect(off.source.replies.allSatisfy { $0.bells == 0 })
    #expect(off.said.contains { $0 == "Tom: time is round." })
  }

  @Test("for a screen reader there is no status line, and words tell of the time")
  func accessible() throws {
    let sitting = try Circle().sit(Self.turn + ["wait 10m"], isAccessible: true)
    #expect(sitting.source.replies.allSatisfy { $0.status.isEmpty })
    #expect(
      sitting.last.said == ["Tom: half of the time.", "Tom: one minute.", "Tom: ten seconds.", "Tom: time is round."])
  }

  @Test("names and texts never enter the history of lines; bare verbs do")
  func history() throws {
    let sitting = try Circle().sit(
      Self.turn + ["next Ali", "commit call him", "pass", "extend 30s", "nonsense Quentwyn"])
    #expect(sitting.source.remembered == ["start", "goto 4", "next", "wait 10s", "pass", "extend 30s"])
  }
}
