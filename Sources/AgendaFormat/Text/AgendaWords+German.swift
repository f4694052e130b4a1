// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore

extension AgendaWords {
  static let german = AgendaWords(
    hours: Counted(one: "Stunde", many: "Stunden"),
    minutes: Counted(one: "Minute", many: "Minuten"),
    seconds: Counted(one: "Sekunde", many: "Sekunden"),
    noTime: "keine Zeit",
    range: { "\($0) bis \($1)" },
    each: { "je \($0)" },
    about: { "etwa \($0)" },
    equalParts: { "\($0) Teile zu je \($1)" },
    unequalParts: { "in Teilen: \($0)" },

    people: Counted(one: "Person", many: "Leute"),
    peopleRange: { "\($0) bis \($1) Leute" },
    takes: { "Dauert \($0), für \($1)." },
    themes: { "Themen: \($0)." },
    date: { "\(weekdays[$0.weekday - 1]), \($0.day). \(months[$0.month - 1]) \($0.year)" },
    fromTo: { "\($0) bis \($1) Uhr" },
    countedFromStart: "Stunden und Minuten zählen vom Beginn an.",
    evening: "Der Abend",
    begins: "Beginn",
    stage: "Abschnitt",
    lasts: "Dauer",

    inSentence: { $0 },
    optional: "Kann entfallen, wenn die Zeit knapp ist.",
    order: {
      switch $0 {
      case .circle: "Reihum."
      case .random: "In zufälliger Reihenfolge."
      case .volunteer: "Es spricht, wer möchte."
      case .queue: "Mit Handzeichen."
      }
    },
    unheardFirst: "Wer noch nichts gesagt hat, ist zuerst dran.",
    silence: { "Vor jedem Beitrag \($0) Stille." },
    waitsForGo: "Jeder Beitrag beginnt erst mit deinem „go“.",
    scale: { "Mit einer Zahl von \($0) bis \($1), wer mag." },
    response: {
      switch $0 {
      case .none: "Niemand kommentiert."
      case .resonance: "Danach: was es in uns anrührt, kein Rat."
      case .questions: "Danach: nur offene Fragen."
      case .contract: "Danach: worum er gebeten hat, und nicht mehr."
      case .open: "Alle können antworten."
      }
    },
    asksForMore: "Wenn die Zeit von jemandem um ist, frag die Runde, ob er noch eine Minute bekommt.",
    warn: { "Ein Zeichen \($0) vor dem Ende." },
    plugin: { "Kommt vom Plugin \($0)." },
    hardMoment: "In einem schwierigen Moment kannst du sagen:")

  private static let weekdays = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"]
  private static let months = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
  ]
}
