// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a command changes nothing, and what to do instead.
///
/// It speaks of handles; ``explanation(_:)`` puts in the words by which the room knows the men.
public enum Refusal: Error, Hashable, Sendable {
  // When
  case notStarted, alreadyStarted, meetingClosed, nobodyHere
  case tooMany(limit: Int)
  case endNotAhead, endTooFar

  // Stages
  case noSuchStage(Int, last: Int)
  case stageIsRunning(Int)
  case stageIsOver(Int)
  case lastStage, noStageRuns
  case stageHasBegun(Int)
  case wrongTiming(StageKind)
  case unsuitableLength(Span)
  case noTurns(StageKind)
  case nothingToExtend, nothingToRepeat
  case noTurnToPass
  case nobodyInLine(order: TurnOrder)
  case nothingToStartEarlier
  case beganEarlier(since: Span)
  case startTooEarly(most: Span)
  case fixedOrder(TurnOrder)
  case nothingToLeaveOut
  case alreadyHeld, nothingToGo

  // People
  case unknown(Handle)
  case notHere(Handle)
  case alreadyHere(Handle)
  case alreadyAway(Handle)
  case goneHome(Handle)
  case handIsUp(Handle)
  case noHand(Handle)
  case hadHisTurn(Handle)
  case noFeedbackAsked
  case feedbackOnly(Handle)

  // Records
  case noSpeaker
  case noSuchCommitment(Int, open: [Int])
  case tooManyMoods(room: Int)
  case noScale
  case offScale(ClosedRange<Int>)
  case nothingProposed, blockIsOpen
  case noSuchAgreement(Int, count: Int)
  case noAgreements
  case unknownTheme(String, known: [String])
  case themeIsNoted(String)
  case lineIsStruck, noSuchLine
  case dayHasPassed(Day)

  // Control
  case nothingToUndo, nothingToRedo
}

extension Refusal {
  /// One or two plain sentences: why, and what to do.
  ///
  /// - Parameter name: how the room knows a man.
  public func explanation(_ name: (Handle) -> String) -> String {
    switch self {
    case .notStarted: "The meeting has not started. Type start when everyone is here."
    case .alreadyStarted: "The meeting is under way already. Press Enter to see where you are."
    case .meetingClosed: "The meeting is closed. Type quit to leave."
    case .nobodyHere: "Nobody has joined yet. Type join and the names, such as: join Tom, Ali, Jan"
    case .tooMany(let limit): "A meeting holds \(limit) men at most. Try several smaller circles."
    case .endNotAhead: "That time has passed already. Name one still to come, such as: until 21:30"
    case .endTooFar: "That is more than twelve hours away. Name a time this evening, such as: until 21:30"

    case .noSuchStage(let number, let last):
      "There is no stage \(number): they run from 1 to \(last). Type plan to see them."
    case .stageIsRunning(let number): "Stage \(number) is the one you are in. Press Enter to see where you are."
    case .stageIsOver(let number): "Stage \(number) is over. Type goto \(number) to go back to it."
    case .lastStage: "This was the last stage. Type close when you are ready to end the meeting."
    case .noStageRuns: "No stage is running. Type close to end the meeting, or goto and a number to go back."
    case .stageHasBegun(let number):
      "Stage \(number) has begun. To give it more time, type extend 2m; to end it, type done."
    case .wrongTiming(let kind):
      "This stage (\(kind.title(in: "en").lowercased())) has one length for all. Write it, such as 5m."
    case .unsuitableLength(let span):
      "\(span) is no length that fits here. Write something between 1s and 24h, such as 5m."
    case .noTurns(let kind):
      "In this stage (\(kind.title(in: "en").lowercased())) there are no turns to give. Type next to go on."
    case .nothingToExtend: "No clock is running that could be extended. Type next to begin the turn first."
    case .nothingToRepeat: "There is no stage to repeat yet. Type start to begin."
    case .noTurnToPass: "It is nobody's turn just now, so there is nothing to pass. Type next to go on."
    case .nobodyInLine(.queue): "No hand is up. Type next and a name, or done to end this stage."
    case .nobodyInLine: "Nobody is in line. Type next and a name, or done to end this stage."
    case .nothingToStartEarlier: "Nothing is running that could have started earlier. Type next to begin."
    case .beganEarlier(let since):
      "This began \(since) ago already, and started only moves a beginning back. If next came too early, type undo."
    case .startTooEarly(let most): "That is before the turn before it began. The most is: started \(most) ago"
    case .fixedOrder(.random):
      "The order of this round is drawn, so everyone's turn comes. To ask for another order, type order queue."
    case .fixedOrder:
      "This round goes round the circle, so everyone's turn comes. To ask for another order, type order queue."
    case .nothingToLeaveOut: "There is nothing to agree to just now. Type plan to see how the evening fits."
    case .alreadyHeld: "The clocks are already paused. There is time. Type go to continue."
    case .nothingToGo: "Nothing is waiting: the clocks are running. Type next to go on."

    case .unknown(let man): "\(name(man)) is not in this meeting. Type who to see everyone."
    case .notHere(let man): "\(name(man)) is out of the room. Type back \(name(man)) when he returns."
    case .alreadyHere(let man): "\(name(man)) is here already. Type who to see everyone."
    case .alreadyAway(let man): "\(name(man)) is out of the room already. Type back \(name(man)) when he returns."
    case .goneHome(let man): "\(name(man)) has gone home. If he is here again, type join \(name(man))"
    case .handIsUp(let man): "\(name(man)) is in the queue already. Type queue to see it."
    case .noHand(let man): "\(name(man)) has no hand up. Type queue to see who has."
    case .hadHisTurn(let man):
      "\(name(man)) has had his turn in this round. To give him another, type next \(name(man))"
    case .noFeedbackAsked:
      "Nobody has asked for feedback, so nobody gives any. A man asks with, say: asks Tom questions. Type done to go on."
    case .feedbackOnly(let man): "\(name(man)) can answer only a man who has asked. Type next to go on."

    case .noSpeaker: "It is nobody's turn just now. Name the man, such as: commit Tom: call my son by friday"
    case .noSuchCommitment(let number, let open) where open.isEmpty:
      "There is no commitment \(number): none is open. Type next to go on."
    case .noSuchCommitment(let number, let open):
      "There is no open commitment \(number). Open are: \(open.map(String.init).joined(separator: ", ")). Type commitments to read them."
    case .tooManyMoods(0): "Everyone's mood is in already. Type undo to take back the last ones."
    case .tooManyMoods(let room): "That is more answers than men. Type mood and \(room) at most."
    case .noScale: "This stage asks for no number. Type mood where a check-in or check-out has a scale."
    case .offScale(let scale):
      "The scale of this stage runs from \(scale.lowerBound) to \(scale.upperBound). Type mood and numbers from it."
    case .nothingProposed: "Nothing has been proposed. Type propose and the words that are on the table."
    case .blockIsOpen: "There is a block on this proposal. Change it with propose, or leave it open with next."
    case .noSuchAgreement(let number, 0): "There is no agreement \(number) yet. Type agree and the words of the first."
    case .noSuchAgreement(let number, let count):
      "There is no agreement \(number): there are \(count). Type agreements to read them."
    case .noAgreements: "There are no agreements to assent to yet. Type agree and the words of the first."
    case .unknownTheme(let theme, let known) where known.isEmpty:
      "This agenda has no themes, so \(theme) cannot be noted. Write them under tags in its file."
    case .unknownTheme(let theme, let known):
      "\(theme) is not a theme of this agenda. Its themes are: \(known.joined(separator: ", "))."
    case .themeIsNoted(let theme): "\(theme) is noted already. Press Enter to see where you are."
    case .lineIsStruck: "That line is taken out already. Type undo to have the last one back."
    case .noSuchLine: "There is no such line in what will be kept. Type one of the numbers that are shown."
    case .dayHasPassed(let day): "\(day) has passed. Name a day still to come."

    case .nothingToUndo: "There is nothing to undo. Press Enter to see where you are."
    case .nothingToRedo: "There is nothing to redo. A text that was undone is gone: type it again."
    }
  }
}
