// SPDX-License-Identifier: GPL-3.0-or-later

/// What happened in a meeting. One type feeds the journal, the screen, the plugins and the replay.
///
/// An event is a fact: ``MeetingState/evolve(_:at:)`` takes it in and cannot fail. What it is called in JSON, and what its
/// fields are called there, is one row of ``Name/row``.
public enum MeetingEvent: Hashable, Sendable {
  // Gathering
  case opened(agenda: Agenda, circle: CircleFacts)
  case agendaChosen(agenda: Agenda)
  case joined(handle: Handle)
  case facilitatorNamed(handle: Handle)
  case roleNamed(role: String, handle: Handle)
  case endSet(end: Span)
  case started

  // Stages
  /// With a `line`, only these men take part: those who joined after the check-in.
  case stageBegan(stage: StageID, planned: Span, line: [Handle]?)
  case stageEnded(stage: StageID, held: Bool)
  case stagesLeftOut(stages: [StageID])
  case stagesAdded(stages: [Stage], prompt: ScrubbedText?)
  case stageTimeSet(stage: StageID, time: SpanRange)

  // Turns
  /// A man is named; his turn waits. `offer`: he passed and is asked once more. `to`: whom he would answer.
  case turnNamed(handle: Handle, offer: Bool, to: Handle?)
  /// `starts` is in the future while a silence comes first.
  case turnBegan(handle: Handle, starts: Span, length: Span?, to: Handle?)
  case turnEnded(handle: Handle, used: Span)
  case passed(handle: Handle, rest: Span?)
  case partBegan(part: Int)
  case commitmentRaised(number: Int)
  case lineChanged(order: TurnOrder, line: [Handle])
  case spoke(handles: [Handle])

  // Clocks
  case held
  case wentOn
  case silenceBegan(length: Span)
  case silenceEnded
  case extended(by: Span)
  case startMoved(by: Span)
  case gapLeftOut(length: Span)

  // People
  case handRaised(handle: Handle)
  case handLowered(handle: Handle)
  /// `rest`: what is left of the turn that he leaves midway.
  case wentAway(handle: Handle, rest: Span?)
  case cameBack(handle: Handle)
  case left(handle: Handle)
  case contractSet(handle: Handle, levels: FeedbackContract)

  // Records
  case committed(number: Int, handle: Handle, text: ScrubbedText?, due: Day?)
  case commitmentAnswered(number: Int, status: CommitmentStatus, text: ScrubbedText?, due: Day?)
  case moodsGiven(moods: [Int])
  case proposed(text: ScrubbedText)
  case consented
  case stoodAside
  case blocked
  case agreementWritten(number: Int, text: ScrubbedText)
  case agreementStruck(number: Int)
  case assented
  case keepChosen(level: KeepLevel)
  case nextMeetingSet(due: Day)
  case themeNoted(theme: String)
  case summarized(text: ScrubbedText)
  case facilitationAnswered(changes: Bool)
  case lineStruck(line: RecordLine)

  // Control
  case undone(command: Int)
  case redone(command: Int)
  case closed
}
