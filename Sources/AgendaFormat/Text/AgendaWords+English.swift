// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore

extension AgendaWords {
  static let english = AgendaWords(
    hours: Counted(one: "hour", many: "hours"),
    minutes: Counted(one: "minute", many: "minutes"),
    seconds: Counted(one: "second", many: "seconds"),
    noTime: "no time",
    range: { "\($0) to \($1)" },
    each: { "\($0) each" },
    about: { "about \($0)" },
    equalParts: { "\($0) parts of \($1) each" },
    unequalParts: { "in parts of \($0)" },

    people: Counted(one: "person", many: "people"),
    peopleRange: { "\($0) to \($1) people" },
    takes: { "Takes \($0), for \($1)." },
    themes: { "Themes: \($0)." },
    date: { Words.day($0) },
    fromTo: { "\($0) to \($1)" },
    countedFromStart: "Hours and minutes count from the beginning.",
    evening: "The evening",
    begins: "Begins",
    stage: "Stage",
    lasts: "Lasts",

    inSentence: { $0.lowercased() },
    optional: "May be left out when time is short.",
    order: {
      switch $0 {
      case .circle: "Around the circle."
      case .random: "In an order by chance."
      case .volunteer: "Whoever wants to speaks."
      case .queue: "By raised hands."
      }
    },
    unheardFirst: "Who has not spoken goes first.",
    silence: { "\($0) of silence before each turn." },
    waitsForGo: "Each turn waits for your “go”.",
    scale: { "With a number from \($0) to \($1), for whoever likes." },
    response: {
      switch $0 {
      case .none: "Nobody comments."
      case .resonance: "Afterwards, what it stirred in us; no advice."
      case .questions: "Afterwards, open questions only."
      case .contract: "Afterwards, what he asked for and no more."
      case .open: "Anyone may answer."
      }
    },
    asksForMore: "When a man's time is round, ask the group whether he may have a minute more.",
    warn: { "A sign \($0) before the end." },
    plugin: { "Comes from the plugin \($0)." },
    hardMoment: "In a hard moment you may say:")
}
