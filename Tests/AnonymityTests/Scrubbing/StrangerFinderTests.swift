// SPDX-License-Identifier: GPL-3.0-or-later

import Anonymity
import MeetingCore
import Testing

@Suite("Names of people who are not here", .timeLimit(.minutes(5)))
struct StrangerFinderTests {
  let today = ScrubberTests.today

  @Test(
    "a likely name is asked about, and hidden until someone says that it is none",
    arguments: [
      ("call Gerlinde on friday", ["Gerlinde"], "call [someone] on friday"),
      ("my boss Quixley is hard", ["Quixley"], "my boss [someone] is hard"),
      ("ask Sabine King's son", ["Sabine King's"], "ask [someone]'s son"),
      ("ich rede mit Ottokar", ["Ottokar"], "ich rede mit [someone]"),
      ("Herr Koch hat angerufen", ["Koch"], "Herr [someone] hat angerufen"),
      ("Ingrid anrufen", ["Ingrid"], "[someone] anrufen"),
    ])
  func strangers(typed: String, flags: [String], scrubbed: String) {
    let scrubbing = Scrubber(names: ["Tom"], today: today).scrub(typed)
    #expect(scrubbing.flags == flags)
    #expect(scrubbing.text.words == scrubbed)
    #expect(scrubbing.keeping(flags).words == typed)
  }

  @Test(
    "everyday sentences raise no question",
    arguments: [
      "I will call my sister on Friday", "Listen more, explain less.", "Ich höre meiner Frau zu",
      "mit Geduld und Ruhe zuhören", "Die Gruppe trifft sich am Mittwoch", "Vor dem Elternabend rede ich mit ihr",
    ])
  func noQuestion(text: String) {
    #expect(Scrubber(names: ["Tom"], today: today).scrub(text).flags == [])
  }

  @Test(
    "all of a name is asked about, and nothing beside it",
    arguments: [
      ("am Freitag Marianne Beer anrufen", "am Freitag [someone] anrufen"),
      ("ohne Marianne Lang nichts entscheiden", "ohne [someone] nichts entscheiden"),
      ("mit Gerlinde Kaffee trinken", "mit [someone] Kaffee trinken"),
      ("mit Peter K. und Hans-J. Huber reden", "mit [someone]. und [someone] reden"),
      ("mit Marie-Sonne reden", "mit [someone] reden"),
      ("Mara de Haas said so", "[someone] said so"),
      ("Herrn van der Dussen treffen", "Herrn [someone] treffen"),
      ("die Frau von der Bank", "die Frau von der Bank"),
    ])
  func whole(typed: String, scrubbed: String) {
    #expect(Scrubber(names: [], today: today).scrub(typed).text.words == scrubbed)
  }

  @Test(
    "a rare name is known by where it stands",
    arguments: [
      ("einen Brief an Vinzenz schreiben", "Vinzenz"), ("wir treffen Jobst", "Jobst"),
      ("Jobst verspricht uns viel", "Jobst"),
      ("bei Sigismund und Adelgunde", "Sigismund"), ("Quixley and I will talk", "Quixley"),
      ("Quixley never listens", "Quixley"), ("mit Henrik und Ioannis", "Henrik"),
    ])
  func rare(typed: String, name: String) {
    #expect(Scrubber(names: [], today: today).scrub(typed).flags.contains(name))
  }

  @Test(
    "a name that is a word too is one where names stand",
    arguments: [
      ("call Grace on friday", ["Grace"]), ("Joy Johnson has asked", ["Joy Johnson"]), ("mit Ernst reden", ["Ernst"]),
      ("mit Jan reden, nicht im Januar", ["Jan"]), ("as April said in May", ["April"]),
      ("talk with Hunter", ["Hunter"]),
      ("Grace and hope", []), ("meet on Jan 5 or in June", []), ("Ende August im Ernst", []), ("with grace", []),
    ])
  func either(typed: String, flags: [String]) {
    #expect(Scrubber(names: [], today: today).scrub(typed).flags == flags)
  }

  @Test(
    "in small letters or capitals alone, common given names are asked about, with what follows that nobody uses",
    arguments: [
      ("call gerlinde quixley back", ["gerlinde quixley"]), ("amy brown rang", ["amy brown"]),
      ("mit herr ottinger reden", ["ottinger"]), ("SHE AND GERLINDE ASKED ME", ["GERLINDE"]),
      ("ask gerlinde what she needs", ["gerlinde"]), ("call quixley", []), ("STOP SHOUTING AND LISTEN", []),
      ("mit meiner frau reden, herr doktor", []),
    ])
  func smallLetters(typed: String, flags: [String]) {
    #expect(Scrubber(names: [], today: today).scrub(typed).flags == flags)
  }

  @Test(
    "plurals, made nouns, compounds and what one tells a friend raise no question",
    arguments: [
      "wir kaufen Kerzen und Decken", "ohne Mithelfen und Wegschauen", "zuerst Elternabend, dann Zeugnis und Musik",
      "Komm, setz dich zu uns", "Steh auf und hilf ihm", "Fünf Minuten", "Guten Abend", "Heb die Hand, wenn Du magst",
    ])
  func german(text: String) {
    #expect(Scrubber(names: [], today: today).scrub(text).flags == [])
  }
}
