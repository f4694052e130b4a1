// SPDX-License-Identifier: GPL-3.0-or-later

import Anonymity
import MeetingCore
import Testing

@Suite("Scrubber", .timeLimit(.minutes(5)))
struct ScrubberTests {
  static let today = Day(year: 2026, month: 12, day: 30)!
  let today = Self.today
  let scrubber = Scrubber(
    names: [
      "Tom", "Ali", "Jürgen", "Łukasz", "Hans-Peter", "Jonas Berg", "O'Brien", "🦊", "Max", "José", "Strauß", "Al",
    ], today: Self.today)

  @Test(
    "names become one of us",
    arguments: [
      ("call Tom", "call [one of us]"),
      ("TOM and ali.", "[one of us] and [one of us]."),
      ("call Tom's son", "call [one of us]'s son"),
      ("Tom’s son", "[one of us]'s son"),
      ("the Toms' house", "the [one of us]'s house"),
      ("Ali's", "[one of us]'s"),
      ("Toms Sohn anrufen", "[one of us]'s Sohn anrufen"),
      ("Max' Sohn", "[one of us]'s Sohn"),
      ("Jurgen, Juergen, JÜRGEN, Ju\u{308}rgen", "[one of us], [one of us], [one of us], [one of us]"),
      ("Lukasz rang", "[one of us] rang"),
      ("Jose rang", "[one of us] rang"),
      ("mit Strauss", "mit [one of us]"),
      ("Hans Peter and hans-peter", "[one of us] and [one of us]"),
      ("Jonas Berg's boy", "[one of us]'s boy"),
      ("Jonas and Berg", "[one of us] and [one of us]"),
      ("ask O’Brien’s wife", "ask [one of us]'s wife"),
      ("sit with 🦊", "sit with [one of us]"),
      ("To\u{200B}m", "[one of us]"),
      ("'Tom'", "'[one of us]'"),
      ("Tom-Ali", "[one of us]-[one of us]"),
    ])
  func names(typed: String, scrubbed: String) {
    #expect(scrubber.scrub(typed).text.words == scrubbed)
  }

  @Test(
    "names of several words are found whole, in parts and as one word, however they were typed at joining",
    arguments: [
      (["zebulon krause", "oktay b"], "zebulon krause cried", "[one of us] cried"),
      (
        ["zebulon krause", "oktay b"], "visit zebulon; oktay b held krause",
        "visit [one of us]; [one of us] held [one of us]"
      ),
      (["oktay b"], "Oktay B and oktay", "[one of us] and [one of us]"),
      (["Al Bundy"], "al helps us", "[one of us] helps us"),
      (["Hans-Peter", "O'Brien"], "hanspeter and obrien", "[one of us] and [one of us]"),
      (["Hans Peter"], "ich rufe hanspeter an", "ich rufe [one of us] an"),
      (["Zebulon Krause"], "@zebulon krause brings tea", "[account] [one of us] brings tea"),
      (["Tom B", "Ali from work"], "a tomb at work", "a tomb at work"),
      (["Zebulon von Trapp"], "the von in a name", "the von in a name"),
    ])
  func severalWords(names: [String], typed: String, scrubbed: String) {
    #expect(Scrubber(names: names, today: today).scrub(typed).text.words == scrubbed)
  }

  @Test(
    "other words stay",
    arguments: [
      "tomorrow, a tomato", "alien", "als ich kam", "maximum", "read by the window", "the bergs", "10 minutes",
      "by 12.6.2027", "on 2027-01-31", "in 2026-2027", "from 19:30 to 21:00", "e.g. this", "a 10-year plan, 3.5 km",
      "end of sentence.Then more",
    ])
  func harmless(text: String) {
    let roster = Scrubber(names: ["Tom", "Ali", "Al", "Max"], today: today)
    #expect(roster.scrub(text).text.words == text)
    #expect(roster.scrub(text).changes.isEmpty)
  }

  @Test(
    "contact data go",
    arguments: [
      ("write to tom.b@example.org.", "write to [e-mail]."),
      ("mail jürgen@müller.example today", "mail [e-mail] today"),
      ("call +49 171 555 1234 on friday", "call [phone] on friday"),
      ("call (0171) 5551234.", "call [phone]."),
      ("0171/5551234", "[phone]"),
      ("06.12.34.56.78", "[phone]"),
      ("555-123-4567", "[phone]"),
      ("on 12.6.2027 call 0171 5551234", "on 12.6.2027 call [phone]"),
      ("see https://example.org/a?b=c.", "see [link]."),
      ("see www.example.org, please", "see [link], please"),
      ("see example.com/tom", "see [link]"),
      ("HTTP://EXAMPLE.ORG", "[link]"),
    ])
  func contacts(typed: String, scrubbed: String) {
    #expect(scrubber.scrub(typed).text.words == scrubbed)
  }

  @Test("what changed can be shown before it is stored")
  func changes() {
    let changes = scrubber.scrub("Tom's mail is t@example.org").changes
    #expect(changes.map(\.typed) == ["Tom's", "t@example.org"])
    #expect(changes.map(\.replacement) == ["[one of us]'s", "[e-mail]"])
  }

  @Test("scrubbing twice changes nothing more, even when a man is called Link")
  func twice() {
    let scrubber = Scrubber(names: ["Link", "Tom", "One"], today: today)
    let once = scrubber.scrub("Tom and Link, https://example.org, one man").text.words
    #expect(once == "[one of us] and [one of us], [link], [one of us] man")
    #expect(scrubber.scrub(once).text.words == once)
  }

  @Test(
    "endings, pet names, nicknames and a wrong letter do not hide a man",
    arguments: [
      ("Tommy and Tömchen", "[one of us] and [one of us]"),
      ("Maxens Idee, Thomas kommt", "[one of us]'s Idee, [one of us] kommt"),
      ("Jonaschen, jonas, JONASENS Auto", "[one of us], [one of us], [one of us]'s Auto"),
      ("Jügen and Jürgne", "[one of us] and [one of us]"),
      ("ask Lukaz", "ask [one of us]"),
      ("frag mal Pepe", "frag mal [one of us]"),
    ])
  func inflected(typed: String, scrubbed: String) {
    #expect(scrubber.scrub(typed).text.words == scrubbed)
  }

  @Test("a wrong letter makes no everyday word a man")
  func everydayWords() {
    let scrubber = Scrubber(names: ["Brian", "Peter", "Simon", "Walter", "Stefan"], today: today)
    for text in ["use your brain", "ten meter and a water bottle", "the halter", "walk on, write later"] {
      #expect(scrubber.scrub(text).text.words == text)
    }
  }

  @Test(
    "accounts, addresses and days of the past go",
    arguments: [
      ("find me as @red_heron.7.", "find me as [account]."),
      ("come to Lindenstr. 12a, 10115 Berlin", "come to [address], [address]"),
      ("Am Alten Markt 5 um 19 Uhr", "[address] um 19 Uhr"),
      ("Karl-Marx-Allee 3", "[address]"),
      ("meet at 221b Baker Street", "meet at [address]"),
      ("4821 Miller Knolls Apt. 12, Springfield, IL 62704", "[address], [address]"),
      ("flat in Leeds LS1 4DY", "flat in [address]"),
      ("he was born on 12.6.1985", "he was born on [date]"),
      ("geb. 3. Mai 1979 hier", "geb. [date] hier"),
      ("since June 12, 1985", "since [date]"),
      ("1985-06-12", "[date]"),
    ])
  func addressesAndDates(typed: String, scrubbed: String) {
    #expect(scrubber.scrub(typed).text.words == scrubbed)
  }

  @Test(
    "sums, times and coming days stay",
    arguments: [
      "pay 15000 Euro", "walk 10000 Schritte", "3 Neue Regeln", "meet on 12 June 2027", "12.1.2027 um 19:30",
      "in 20 minutes", "2026 Sommerfest",
    ])
  func numbers(text: String) {
    #expect(Scrubber(names: [], today: today, language: "de").scrub(text).text.words == text)
  }

  @Test("what the group said of a word holds, and shows no name when printed")
  func choices() {
    var choices = StrangerChoices()
    choices["Quixley"] = .keep
    choices["Gerlinde"] = .mask
    let scrubbing = Scrubber(names: [], today: today, choices: choices).scrub("ask Quixley about Gerlinde")
    #expect(scrubbing.flags == [])
    #expect(scrubbing.text.words == "ask Quixley about [someone]")
    #expect("\(choices)" == "StrangerChoices(2)")
  }

  @Test("escape and hidden characters do not stay in a text")
  func hidden() {
    #expect(Scrubber(names: [], today: today).scrub("a\u{1B}[31m\u{202E}b\nc").text.words == "a [31mb c")
    #expect(Scrubber(names: [], today: today).scrub("👨‍👩‍👧 stay").text.words == "👨‍👩‍👧 stay")
  }

  @Test("the roster's scrubber knows everyone who has been here")
  func roster() throws {
    var circle = try Circle("Tom", "Jan")
    circle.seats.removeFirst()
    #expect(circle.roster.scrubber(today: today).scrub("Tom and Jan").text.words == "[one of us] and [one of us]")
  }
}
