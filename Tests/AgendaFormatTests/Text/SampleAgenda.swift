// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

/// An evening that uses every key of the format, the same in two languages as far as our words go.
enum SampleAgenda {
  static let english = Agenda(
    id: "evening", title: "Our evening", language: "en", aim: "Say how we are and hear each other out.",
    duration: .minutes(90), people: 4...10, tags: ["joy", "self-care"],
    stages: [
      Stage(
        kind: .opening, say: "Good to see you.\nPhones away, please; tonight we have time.", time: .minutes(2),
        lines: ["Take a moment to arrive."]),
      Stage(kind: .checkin, prompts: ["How do I arrive?"], each: SpanRange(.minutes(1), .minutes(2)), scale: 0...10),
      Stage(
        kind: .round, title: "Whose need was it?", say: "Nobody comments, not even kindly.",
        prompts: ["When was my help about me?", "What would help without credit look like, this week and at home?"],
        each: SpanRange(.seconds(90), .minutes(4)), order: .random, silence: .seconds(20), begin: .go,
        tags: ["effect"], lines: ["We have time. Nobody needs to fill the silence."], warn: .minutes(1), overtime: .ask,
        response: .resonance, optional: true),
      Stage(kind: .triads, parts: [.minutes(5), .minutes(5), .minutes(5)]),
      Stage(kind: .discussion, time: .minutes(10), unheard: .first),
      Stage(kind: .plugin, title: "Breathe", time: .minutes(3), plugin: "breathing", with: ["pattern": "4-7-8"]),
      Stage(kind: .checkout, prompts: ["How do I leave?"], each: SpanRange(.seconds(30))),
    ])

  /// `19:35`, for an evening that begins at half past seven.
  static func clock(_ span: Span) -> String {
    let minutes = 19 * 60 + 30 + span.seconds / 60
    return "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
  }

  static let german = {
    var agenda = english
    agenda.title = "Unser Abend"
    agenda.language = "de"
    agenda.aim = "Sagen, wie es uns geht, und einander zuhören."
    agenda.stages[0].say = "Schön, dass ihr da seid.\nHandys weg, bitte; heute haben wir Zeit."
    agenda.stages[0].lines = ["Kommt erst mal an."]
    agenda.stages[1].prompts = ["Wie komme ich an?"]
    agenda.stages[2].title = "Wessen Bedürfnis war das?"
    agenda.stages[2].say = "Niemand kommentiert, auch nicht freundlich."
    agenda.stages[2].prompts = ["Wann ging es bei meiner Hilfe um mich?"]
    agenda.stages[2].lines = ["Wir haben Zeit. Niemand muss die Stille füllen."]
    agenda.stages[5].title = "Atmen"
    agenda.stages[6].prompts = ["Wie gehe ich?"]
    return agenda
  }()
}
