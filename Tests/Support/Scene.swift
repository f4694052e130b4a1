// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// An evening of Tom, Ali and Jan, stopped where something else has the floor: every floor, every phase, every kind of
/// silence.
package enum Scene: String, CaseIterable, Sendable {
  case empty, gathering
  case opening, openingRound, held
  case waiting, silenceBefore, heldInSilence, turn, heldTurn, turnRound, offered, offer
  case commitment, lastCommitment
  case quiet, heldQuiet, quietStage, pause
  case nobodyInLine, openTurn, openTurnRound
  case part, heldPart, lastPart
  case focus, giver, answer
  case decision, proposal
  case welcome, welcomed
  case lastStage, allDone, closed

  /// How the room knows them.
  package static let names: [Handle: String] = ["heron": "Tom", "birch": "Ali", "otter": "Jan", "hazel": "Sami"]

  package static func name(_ handle: Handle) -> String { names[handle] ?? handle.word }

  package func driver() throws(Refusal) -> MeetingDriver {
    switch self {
    case .empty: return MeetingDriver(Self.agenda)
    case .gathering:
      var driver = MeetingDriver(Self.agenda)
      try driver.send(.join(.three))
      try driver.send(.until(.minutes(80)))
      return driver
    case .opening: return try at(1, after: .seconds(45))
    case .openingRound: return try at(1, after: .minutes(4))
    case .held: return try Scene.opening.held()

    case .waiting: return try at(2)
    case .silenceBefore: return try at(2, .next(nil), after: .seconds(5))
    case .heldInSilence: return try Scene.silenceBefore.held()
    case .turn: return try at(2, .next(nil), after: .seconds(60))
    case .heldTurn: return try Scene.turn.held()
    case .turnRound: return try at(2, .next(nil), after: .minutes(5))
    case .offered: return try at(2, .pass, .next(nil), .next(nil), .next(nil), after: .seconds(10))
    case .offer: return try at(2, .pass, .next(nil), .next(nil), .next(nil), .next(nil))

    case .commitment: return try at(3)
    case .lastCommitment: return try at(3, .next(nil))

    case .quiet: return try at(2, .next(nil), .go, .silence(.seconds(30)), after: .seconds(12))
    case .heldQuiet: return try Scene.quiet.held()
    case .quietStage: return try at(9, .silence(.seconds(30)), after: .seconds(12))
    case .pause: return try at(8, after: .minutes(2))

    case .nobodyInLine: return try at(4, after: .minutes(1))
    case .openTurn: return try at(4, .hand("birch"), .hand("otter"), .next(nil), after: .minutes(2))
    case .openTurnRound: return try at(4, .hand("birch"), .next(nil), after: .minutes(11))

    case .part: return try at(5, after: .minutes(2))
    case .heldPart: return try Scene.part.held()
    case .lastPart: return try at(5, .next(nil), .next(nil), after: .minutes(6))

    case .focus: return try at(6, .hand("birch"), .asks("birch", FeedbackContract([.questions])), .next(nil))
    case .giver: return try at(7, .asks("birch", FeedbackContract([.questions, .advice])))
    case .answer: return try at(7, .asks("birch", FeedbackContract([.questions])), .go, after: .seconds(10))

    case .decision: return try at(10, after: .minutes(1))
    case .proposal: return try at(10, .propose("We sing first"), .aside, .block, after: .minutes(1))

    case .welcome: return try at(10, .join(["hazel"]), after: .minutes(1))
    case .welcomed: return try at(4, .join(["hazel"]), .done)

    case .lastStage: return try at(11, .next(nil), .next(nil), .next(nil), after: .seconds(10))
    case .allDone: return try at(11, .done, after: .minutes(1))
    case .closed: return try at(11, .close)
    }
  }

  /// The evening at a stage, each stage before it held for a minute and each turn for none.
  private func at(_ stage: Int, _ commands: MeetingCommand..., after length: Span = .zero) throws(Refusal)
    -> MeetingDriver
  {
    var driver = MeetingDriver(Self.agenda, circle: Self.facts)
    try driver.send(.join(.three))
    try driver.send(.until(.minutes(95)))
    driver.wait(.minutes(2))
    try driver.send(.start)
    for _ in 1..<stage {
      driver.wait(.minutes(1))
      try driver.send(.done)
    }
    for command in commands { try driver.send(command) }
    driver.wait(length)
    return driver
  }

  private func held() throws(Refusal) -> MeetingDriver {
    var driver = try driver()
    try driver.send(.hold)
    driver.wait(.minutes(3))
    return driver
  }

  private static let facts = CircleFacts(
    agreements: ["Names stay", "We may pass"],
    commitments: [
      CarriedCommitment(number: 4, text: "Call my son", due: nil),
      CarriedCommitment(number: 3, text: "Ask her", due: Day(number: 20_500)),
    ], nextCommitment: 5)

  private static let agenda = Agenda(
    id: "evening", title: "What we carry", duration: .minutes(100), tags: ["effect"],
    stages: [
      Stage(kind: .opening, say: "Good to see you.", time: .minutes(3)),
      Stage(
        kind: .checkin, prompts: ["How do you arrive?"], each: SpanRange(.minutes(1), .minutes(2)),
        silence: .seconds(20), scale: 0...10),
      Stage(kind: .followup, each: SpanRange(.minutes(1), .minutes(2))),
      Stage(kind: .discussion, title: "What moved you?", time: .minutes(10)),
      Stage(kind: .triads, parts: [.minutes(5), .minutes(5), .minutes(5)]),
      Stage(kind: .focus, time: .minutes(20), each: SpanRange(.minutes(8), .minutes(10))),
      Stage(kind: .feedback, each: SpanRange(.seconds(30))),
      Stage(kind: .pause, time: .minutes(5), optional: true),
      Stage(kind: .silence, time: .minutes(1)),
      Stage(kind: .decision, title: "How we begin", time: .minutes(10)),
      Stage(kind: .checkout, each: SpanRange(.seconds(30), .minutes(2)), scale: 0...10),
    ])
}
