// SPDX-License-Identifier: GPL-3.0-or-later

import Support
import Testing

@testable import MeetingCore

@Suite("Refusals", .timeLimit(.minutes(5)))
struct RefusalTests {
  /// A meeting in some condition, a command, and why it is refused.
  struct Case: Sendable {
    var refusal: Refusal
    var command: MeetingCommand
    var meeting: @Sendable () throws -> MeetingDriver

    init(_ refusal: Refusal, _ command: MeetingCommand, _ meeting: @escaping @Sendable () throws -> MeetingDriver) {
      (self.refusal, self.command, self.meeting) = (refusal, command, meeting)
    }
  }

  /// Three men in a meeting over these stages and a check-out, after these commands.
  static func after(
    _ commands: [MeetingCommand] = [], in stage: Stage = Stage(kind: .round, each: SpanRange(.minutes(2)))
  ) -> @Sendable () throws -> MeetingDriver {
    {
      var circle = try MeetingDriver(.evening(stage), men: .three)
      for command in commands { try circle.send(command) }
      circle.wait(.seconds(10))
      return circle
    }
  }

  static let discussion = Stage(kind: .discussion, time: .minutes(9))
  static let feedback = Stage(kind: .feedback, each: SpanRange(.seconds(30)))
  static let opening = Stage(kind: .opening, time: .minutes(9))
  static let random = Stage(kind: .round, each: SpanRange(.minutes(2)), order: .random)
  static let day = Day(number: 20_800)

  static let cases: [Case] = [
    Case(.notStarted, .next(nil)) { MeetingDriver(.weekly) },
    Case(.notStarted, .commit("heron", nil, due: nil)) { MeetingDriver(.weekly) },
    Case(.alreadyStarted, .start, after()),
    Case(.alreadyStarted, .choose(.weekly), after()),
    Case(.meetingClosed, .close, after([.close])),
    Case(.meetingClosed, .keep(.nothing), after([.close])),
    Case(.nobodyHere, .start) { MeetingDriver(.weekly) },
    Case(.nobodyHere, .join([])) { MeetingDriver(.weekly) },
    Case(.nobodyHere, .spoke([]), after()),
    Case(.tooMany(limit: 100), .join((0...100).map { Handle("man\($0)") })) { MeetingDriver(.weekly) },
    Case(.endNotAhead, .until(.seconds(10)), after()),
    Case(.endTooFar, .until(.hours(13)), after()),
    Case(.noSuchStage(3, last: 2), .goto(stage: 3), after()),
    Case(.stageIsRunning(1), .goto(stage: 1), after()),
    Case(.stageIsOver(1), .drop(stage: 1), after([.done])),
    Case(.lastStage, .next(nil), after([.done, .done])),
    Case(.noStageRuns, .pass, after([.done, .done])),
    Case(.stageHasBegun(1), .drop(stage: 1), after()),
    Case(.wrongTiming(.opening), .set(stage: 1, SpanRange(.minutes(1), .minutes(2)))) { MeetingDriver(.weekly) },
    Case(.unsuitableLength(.zero), .extend(.zero), after([.go])),
    Case(.unsuitableLength(.hours(25)), .silence(.hours(25)), after()),
    Case(.unsuitableLength(.seconds(-3)), .set(stage: 2, SpanRange(.seconds(-3))), after()),
    Case(.noTurns(.opening), .next("heron"), after(in: opening)),
    Case(.nothingToExtend, .extend(.minutes(1)), after()),
    Case(.nothingToRepeat, .again) {
      try MeetingDriver(Agenda(id: "a", title: "A", duration: .zero, stages: []), men: .three)
    },
    Case(.noTurnToPass, .pass, after(in: opening)),
    Case(.nobodyInLine(order: .queue), .next(nil), after(in: discussion)),
    Case(.nobodyInLine(order: .volunteer), .next(nil), after([.order(.volunteer, seed: 0), .go])),
    Case(
      .nothingToStartEarlier, .started(ago: .seconds(5)), after([.go, .next(nil), .next(nil), .leave("otter")])),
    Case(.beganEarlier(since: .seconds(10)), .started(ago: .seconds(5)), after([.go])),
    Case(.startTooEarly(most: .seconds(10)), .started(ago: .minutes(5)), after([.go])),
    Case(.fixedOrder(.circle), .hand("birch"), after()),
    Case(.fixedOrder(.random), .hand("birch"), after(in: random)),
    Case(.nothingToLeaveOut, .acceptProposal, after()),
    Case(.alreadyHeld, .hold, after([.hold])),
    Case(.nothingToGo, .go, after([.go])),
    Case(.unknown("nobody"), .next("nobody"), after()),
    Case(.notHere("birch"), .next("birch"), after([.away("birch")])),
    Case(.alreadyHere("birch"), .back("birch"), after()),
    Case(.alreadyHere("birch"), .join(["birch"]), after()),
    Case(.alreadyAway("birch"), .away("birch"), after([.away("birch")])),
    Case(.goneHome("birch"), .back("birch"), after([.leave("birch")])),
    Case(.handIsUp("birch"), .hand("birch"), after([.hand("birch")], in: discussion)),
    Case(.noHand("birch"), .lower("birch"), after(in: discussion)),
    Case(.hadHisTurn("heron"), .first("heron"), after([.go, .next(nil)])),
    Case(.noFeedbackAsked, .next("heron"), after(in: feedback)),
    Case(.feedbackOnly("heron"), .next("heron"), after([.asks("heron", FeedbackContract([.advice]))], in: feedback)),
    Case(.noSpeaker, .commit(nil, nil, due: nil), after(in: opening)),
    Case(.noSuchCommitment(4, open: []), .answer(commitment: 4, .kept, nil, due: nil), after()),
    Case(.noSuchCommitment(4, open: [1]), .answer(commitment: 4, .kept, nil, due: nil)) {
      try MeetingDriver(
        .weekly, men: .three, circle: CircleFacts(commitments: [CarriedCommitment(number: 1, text: "A", due: nil)]))
    },
    Case(
      .tooManyMoods(room: 3), .mood([1, 1, 1, 1]), after(in: Stage(kind: .opening, time: .minutes(1), scale: 0...10))),
    Case(.offScale(0...10), .mood([11]), after(in: Stage(kind: .opening, time: .minutes(1), scale: 0...10))),
    Case(.noScale, .mood([1]), after()),
    Case(.nothingProposed, .aside, after()),
    Case(.blockIsOpen, .consent, after([.propose("Sing"), .block])),
    Case(.noSuchAgreement(2, count: 0), .agree(2, "Sober"), after()),
    Case(.noAgreements, .assent, after()),
    Case(.unknownTheme("joy", known: ["support"]), .theme("joy"), after()),
    Case(.themeIsNoted("support"), .theme("support"), after([.theme("support")])),
    Case(.lineIsStruck, .strikeLine(.stages), after([.strikeLine(.stages)])),
    Case(.noSuchLine, .strikeLine(.summary), after()),
    Case(.nothingToUndo, .undo) { MeetingDriver(.weekly) },
    Case(.nothingToRedo, .redo, after()),
  ]

  @Test("each is met in a meeting, and changes nothing")
  func met() throws {
    for refused in Self.cases {
      let circle = try refused.meeting()
      #expect(circle.refusal(of: refused.command) == refused.refusal, "\(refused.command)")
    }
  }

  /// What the shell refuses by itself, in the same words.
  static let others: [Refusal] = [.dayHasPassed(day), .unknownTheme("joy", known: []), .nobodyInLine(order: .circle)]

  static var sentences: [(refusal: Refusal, sentence: String)] {
    (cases.map(\.refusal) + others).map { ($0, $0.explanation { $0.word.titled }) }
  }

  @Test("no sentence has a word that hurries, ranks or exposes")
  func words() {
    let forbidden: Set = ["ahead", "behind", "overtime", "late", "left", "declined", "revoked", "failed", "gini"]
    for (refusal, sentence) in Self.sentences {
      let words = sentence.lowercased().split { !$0.isLetter }.map(String.init)
      #expect(forbidden.isDisjoint(with: words), "\(refusal): \(sentence)")
      #expect(!sentence.lowercased().contains("blocked by"))
    }
  }

  @Test("every sentence is plain, short, and says what to do next")
  func nextStep() {
    let verbs = [
      "Type ", "Press ", "Name ", "Write ", "Try ", "type ", "such as: ", "Its themes are: ", "The most is: ",
      "Change it with ",
    ]
    for (refusal, sentence) in Self.sentences {
      #expect(verbs.contains { sentence.contains($0) }, "\(refusal): \(sentence)")
      #expect(sentence.count <= 140, "\(sentence)")
    }
  }

  @Test("no name of a case and no handle leaks into a sentence")
  func leaks() {
    for (refusal, sentence) in Self.sentences {
      let name = String(describing: refusal).prefix { $0.isLetter }
      if name.contains(where: \.isUppercase) { #expect(!sentence.contains(name), "\(sentence)") }
      for word in ["heron", "birch", "Optional", "nil", "Handle", "checkin"] {
        #expect(!sentence.contains(word), "\(sentence)")
      }
    }
  }
}

extension String {
  fileprivate var titled: String { prefix(1).uppercased() + dropFirst() }
}
