// SPDX-License-Identifier: GPL-3.0-or-later

import Anonymity
import MeetingCore
import Testing

@Suite("Scrubber")
struct ScrubberTests {
  let scrubber = Scrubber(
    names: [
      "Tom", "Ali", "Jürgen", "Łukasz", "Hans-Peter", "Jonas Berg", "O'Brien", "🦊", "Max", "José", "Strauß", "Al",
    ])

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
    "other words stay",
    arguments: [
      "tomorrow, a tomato, Tommy", "alien", "als ich kam", "maximum", "read by the window", "the bergs", "10 minutes",
      "by 12.6.2027", "on 2027-01-31", "in 2026-2027", "from 19:30 to 21:00", "e.g. this", "a 10-year plan, 3.5 km",
      "end of sentence.Then more",
    ])
  func harmless(text: String) {
    let roster = Scrubber(names: ["Tom", "Ali", "Al", "Max"])
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
    let scrubber = Scrubber(names: ["Link", "Tom", "One"])
    let once = scrubber.scrub("Tom and Link, https://example.org, one man").text.words
    #expect(once == "[one of us] and [one of us], [link], [one of us] man")
    #expect(scrubber.scrub(once).text.words == once)
  }

  @Test("escape and hidden characters do not stay in a text")
  func hidden() {
    #expect(Scrubber(names: []).scrub("a\u{1B}[31m\u{202E}b\nc").text.words == "a [31mb c")
    #expect(Scrubber(names: []).scrub("👨‍👩‍👧 stay").text.words == "👨‍👩‍👧 stay")
  }

  @Test("the roster's scrubber knows everyone who has been here")
  func roster() throws {
    var circle = try Circle("Tom", "Jan")
    circle.seats.removeFirst()
    #expect(circle.roster.scrubber.scrub("Tom and Jan").text.words == "[one of us] and [one of us]")
  }
}
