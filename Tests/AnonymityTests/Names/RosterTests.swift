// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Testing

@testable import Anonymity

@Suite("Roster", .timeLimit(.minutes(5)))
struct RosterTests {
  @Test("each name gets a word of its own in the agenda's language", arguments: ["en", "de"])
  func handles(language: String) throws {
    let circle = try Circle("Tom", "Jan", "Ali", language: language)
    #expect(Set(circle.seats).count == 3)
    #expect(circle.seats.allSatisfy { HandleWords.words(for: language).contains($0.word) })
    #expect(circle.seats.map(circle.roster.displayName) == ["Tom", "Jan", "Ali"])
  }

  @Test("another evening draws other words")
  func random() throws {
    var one = try Circle()
    var other = try Circle()
    other.generator.state = 99
    #expect(try one.join(["Tom", "Jan", "Ali"]) != other.join(["Tom", "Jan", "Ali"]))
  }

  @Test("a man who comes again gets his handle again, however his name is typed")
  func again() throws {
    var circle = try Circle("Tom", "José")
    let jose = circle.seats.removeLast()
    #expect(try circle.join(["JOSE\u{301}"]) == [jose])
  }

  @Test(
    "two men of one name need two words",
    arguments: [("John", "John"), ("John", "JOHN"), ("José", "Jose\u{301}"), ("🦊", "🦊")])
  func twoJohns(first: String, second: String) throws {
    var circle = try Circle(first)
    #expect(
      circle.refusal(of: second)
        == "\(first) is here already. Give the second \(first) another word, such as \(first) B.")
    #expect(circle.refusal(of: "\(second) B.") == nil)
  }

  @Test("of several in one line, all join or none, and that is said")
  func oneLine() throws {
    var circle = try Circle("Tom")
    for (names, sentence) in [
      (["Jan", "Leo", "jan"], "Jan is in this line twice."), (["Jan", "Tom"], "Tom is here already."),
      (["Jan", "next"], "`next` is a word that the shell uses"),
    ] {
      let refused = #expect(throws: NameRefusal.self) { try circle.join(names) }
      #expect(refused?.sentence.hasPrefix(sentence) == true)
      #expect(refused?.sentence.hasSuffix("Nobody in this line has joined yet.") == true)
    }
    #expect(circle.seats.count == 1)
  }

  @Test("Jan and Ján are two men")
  func marks() throws {
    let circle = try Circle("Jan", "Ján")
    #expect(Set(circle.seats).count == 2)
    #expect(try circle.resolve("Ján") == "Ján")
    #expect(try circle.resolve("jan") == "Jan")
  }

  @Test("one bad name in a line, and nobody joins")
  func allOrNone() throws {
    var circle = try Circle("Ali")
    #expect(throws: NameRefusal.self) { try circle.join(["Tom", "Jan", "next"]) }
    #expect(throws: NameRefusal.self) { try circle.join(["Tom", "Tom"]) }
    #expect(circle.roster.description == "Roster(1)")
  }

  @Test("a handle is never a name of the room")
  func handleIsNoName() throws {
    var circle = try Circle()
    let words = HandleWords.english
    try circle.join(Array(words.dropLast()))
    #expect(Set(circle.seats.map(\.word)).count == words.count - 1)
    #expect(Set(circle.seats.map(\.word).filter { !$0.contains { $0.isNumber } }).isDisjoint(with: words.dropLast()))
  }

  @Test("more men than words are still told apart")
  func manyMen() throws {
    var circle = try Circle()
    try circle.join((1...200).map { "Man \($0)" })
    #expect(Set(circle.seats).count == 200)
  }

  @Test("after a resume, names are attached in circle order, and - skips a seat")
  func attach() throws {
    let seats = ["heron", "moss", "slate"].map(Handle.init(_:))
    var roster = Roster(language: "en", resuming: seats)
    #expect(seats.map(roster.displayName) == ["heron", "moss", "slate"])
    try roster.attach(["Tom", nil, "Ali"], seats: seats, verbs: [])
    #expect(seats.map(roster.displayName) == ["Tom", "moss", "Ali"])
    #expect(roster.isNamed(seats[0]) && !roster.isNamed(seats[1]))
    try roster.attach(["Ali", nil, "Tom"], seats: seats, verbs: [])
    #expect(seats.map(roster.displayName) == ["Ali", "moss", "Tom"])
    try roster.name(seats[1], "Jan", seats: seats, verbs: [])
    #expect(roster.displayName(seats[1]) == "Jan")
  }

  @Test("attaching refuses too many names and the same name twice, and changes nothing")
  func attachRefused() throws {
    let seats = ["heron", "moss"].map(Handle.init(_:))
    var roster = Roster(language: "en", resuming: seats)
    #expect(
      refusal { () throws(NameRefusal) in try roster.attach(["A", "B", "C"], seats: seats, verbs: []) }
        == "That is 3 names for 2 seats. Write one for each seat, and `-` where you skip one.")
    #expect(
      refusal { () throws(NameRefusal) in try roster.attach(["Tom", "tom"], seats: seats, verbs: []) }
        == "Tom is here already. Give the second Tom another word, such as Tom B.")
    #expect(seats.map(roster.displayName) == ["heron", "moss"])
  }

  @Test("nobody takes the word of a man whose name is not typed yet")
  func unnamedHandle() throws {
    let seats = [Handle("heron")]
    var roster = Roster(language: "en", resuming: seats)
    var generator = Counter()
    let sentence = refusal { () throws(NameRefusal) in
      try roster.join(["Heron"], seats: seats, verbs: [], using: &generator)
    }
    #expect(
      sentence
        == "`heron` stands for a man whose name is not typed yet. If this is he, write `name heron` and his name.")
  }

  @Test("nothing that prints a roster shows a name")
  func canary() throws {
    var circle = try Circle("Quetzalcoatl", "Jan")
    var printed = "\(circle.roster) \(circle.roster.debugDescription) \(String(reflecting: circle.roster))"
    dump(circle.roster, to: &printed)
    dump([circle.roster], to: &printed)
    print(Optional(circle.roster) as Any, to: &printed)
    dump(circle.roster.scrubber(today: Day(number: 20_000)), to: &printed)
    dump(circle.roster.scrubber(today: Day(number: 20_000)).scrub("Quetzalcoatl rang"), to: &printed)
    do { try circle.join(["Quetzalcoatl"]) } catch {
      print(error, to: &printed)
      dump(error, to: &printed)
    }
    #expect(printed.hasPrefix("Roster(2)"))
    #expect(!printed.lowercased().contains("quetz"))
  }
}
