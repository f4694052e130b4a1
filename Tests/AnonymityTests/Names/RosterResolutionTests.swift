// SPDX-License-Identifier: GPL-3.0-or-later

import Anonymity
import MeetingCore
import Testing

@Suite("Whom a facilitator means", .timeLimit(.minutes(5)))
struct RosterResolutionTests {
  @Test(
    "a name, a clear beginning, a seat",
    arguments: [
      ("Tom B.", "Tom B."), ("tom b.", "Tom B."), ("TOM  B.", "Tom B."), ("José", "José"), ("jose", "José"),
      ("Jos", "José"), ("ł", "Łukasz"), ("luk", "Łukasz"), ("2", "Tomas"), ("1", "Tom B."), ("Toma", "Tomas"),
      ("🦊", "🦊"), ("4", "Łukasz"),
    ])
  func resolves(typed: String, name: String) throws {
    let circle = try Circle("Tom B.", "Tomas", "José", "Łukasz", "🦊")
    #expect(try circle.resolve(typed) == name)
  }

  @Test("a whole name goes before a longer one that begins with it")
  func wholeFirst() throws {
    #expect(try Circle("Tomas", "Tom").resolve("tom") == "Tom")
  }

  @Test("a handle stands for its man, named or not")
  func handle() throws {
    let circle = try Circle("Tom", "Jan")
    #expect(try circle.resolve(circle.seats[1].word) == "Jan")
    let resumed = Roster(language: "en", resuming: [Handle("heron"), Handle("moss")])
    #expect(try resumed.resolve("her", seats: [Handle("heron"), Handle("moss")]) == Handle("heron"))
  }

  @Test("seats follow the circle's order, not that of joining")
  func seats() throws {
    let circle = try Circle("Tom", "Jan")
    #expect(try circle.roster.resolve("1", seats: circle.seats.reversed()) == circle.seats[1])
  }

  @Test("who is here goes before who has left")
  func left() throws {
    var circle = try Circle("Tom", "Tomas")
    let tom = circle.seats.removeFirst()
    #expect(try circle.resolve("to") == "Tomas")
    #expect(try circle.roster.resolve("Tom", seats: []) == tom)
  }

  @Test(
    "what cannot be told apart or found is said",
    arguments: [
      ("to", "`to` could be Tom B. or Tomas. Write a little more of the name."),
      ("jan", "`jan` could be Ján or Jàn. Write a little more of the name."),
      ("9", "There is no seat 9. The seats go from 1 to 4; `who` shows them."),
      ("0", "There is no seat 0. The seats go from 1 to 4; `who` shows them."),
      ("99999999999999999999", "There is no seat 999999. The seats go from 1 to 4; `who` shows them."),
      ("Bob", "I don't know `Bob`. Write a name, its beginning or a seat number; `who` shows them."),
      ("B\u{1B}ob", "I don't know `B ob`. Write a name, its beginning or a seat number; `who` shows them."),
      ("\u{301}", "I don't know `\u{301}`. Write a name, its beginning or a seat number; `who` shows them."),
      (" ", "Who? Write a name or a seat number."),
    ])
  func refused(typed: String, sentence: String) throws {
    let circle = try Circle("Tom B.", "Tomas", "Ján", "Jàn")
    #expect(refusal { () throws(NameRefusal) in try circle.resolve(typed) } == sentence)
  }

  @Test("a seat where nobody is")
  func nobody() throws {
    let circle = try Circle()
    #expect(
      refusal { () throws(NameRefusal) in try circle.resolve("1") }
        == "Nobody is here yet. Write `join` and the names first.")
  }

  @Test("what stands before a colon is a man only when it is his whole name, his handle or his seat")
  func knows() throws {
    let circle = try Circle("Tom B.", "Jan")
    for typed in ["Tom B.", "tom b.", "JAN", "2", circle.seats[0].word] {
      #expect(circle.roster.knows(typed, seats: circle.seats), "\(typed)")
    }
    for typed in ["Tom", "Ja", "3", "0", "", "call"] {
      #expect(!circle.roster.knows(typed, seats: circle.seats), "\(typed)")
    }
  }
}
