// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

extension Agenda {
  /// The plain frame, as the shipped `weekly` has it.
  package static let weekly = Agenda(
    id: "weekly", title: "Weekly", duration: .minutes(90), people: 3...12, tags: ["support", "effect"],
    stages: [
      Stage(kind: .opening, say: "Good to see you.", time: .minutes(3)),
      Stage(kind: .agreements, prompts: ["Names stay.", "You may pass."], time: .minutes(2)),
      Stage(
        kind: .checkin, prompts: ["How do you arrive?"], each: SpanRange(.minutes(1), .minutes(2)), scale: 0...10),
      Stage(kind: .followup, each: SpanRange(.minutes(1), .minutes(2)), optional: true),
      Stage(
        kind: .round, title: "What moved you?", each: SpanRange(.seconds(90), .minutes(4)), silence: .seconds(20)),
      Stage(kind: .discussion, time: .minutes(10), unheard: .first, optional: true),
      Stage(kind: .commitments, each: SpanRange(.seconds(30), .minutes(1))),
      Stage(kind: .checkout, each: SpanRange(.seconds(30), .minutes(2)), scale: 0...10),
    ])

  /// A long evening with focus, small groups, feedback and a decision.
  package static let rescuer = Agenda(
    id: "nobodys-rescuer", title: "Nobody's rescuer", duration: .minutes(120), people: 4...10,
    tags: ["humility", "solidarity"],
    stages: [
      Stage(kind: .opening, time: .minutes(5)),
      Stage(kind: .grounding, time: .minutes(2)),
      Stage(kind: .checkin, each: SpanRange(.minutes(1), .minutes(2)), scale: 0...10),
      Stage(kind: .input, time: .minutes(5), tags: ["voices"]),
      Stage(kind: .round, each: SpanRange(.seconds(90), .minutes(4)), begin: .go),
      Stage(kind: .triads, parts: [.minutes(5), .minutes(5), .minutes(5)]),
      Stage(kind: .focus, time: .minutes(20), each: SpanRange(.minutes(8), .minutes(10))),
      Stage(kind: .feedback, each: SpanRange(.seconds(30))),
      Stage(kind: .pause, time: .minutes(5), optional: true),
      Stage(kind: .decision, time: .minutes(10)),
      Stage(kind: .commitments, each: SpanRange(.seconds(30), .minutes(1))),
      Stage(kind: .appreciation, each: SpanRange(.seconds(30)), optional: true),
      Stage(kind: .silence, time: .minutes(1)),
      Stage(kind: .checkout, each: SpanRange(.seconds(30), .minutes(2)), scale: 0...10),
    ])

  /// One stage and a check-out, so that there is something to go on to.
  package static func evening(_ stages: Stage..., duration: Span = .minutes(60)) -> Agenda {
    Agenda(
      id: "evening", title: "Evening", duration: duration, tags: ["support"],
      stages: stages + [
        Stage(kind: .checkout, each: SpanRange(.seconds(30)))
      ])
  }
}

extension [Handle] {
  /// Eight men, in circle order.
  package static let eight: [Handle] = ["heron", "birch", "otter", "maple", "robin", "cedar", "trout", "hazel"]
  package static let three: [Handle] = ["heron", "birch", "otter"]
}
