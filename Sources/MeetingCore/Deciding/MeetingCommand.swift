// SPDX-License-Identifier: GPL-3.0-or-later

/// What a facilitator asks of the meeting. It knows handles and scrubbed texts only.
public enum MeetingCommand: Hashable, Sendable {
  // Gathering
  case choose(Agenda)
  case join([Handle])
  case facilitator(Handle)
  case role(String, Handle)
  /// The hard end, as a moment of the meeting.
  case until(Span)
  case start

  // Flow
  case next(Handle?)
  case pass
  case done
  case skip
  case goto(stage: Int)
  /// `hold`, `care` and `stop` are one and the same.
  case hold
  case go
  case extend(Span)
  case again
  case started(ago: Span)

  // People
  case hand(Handle)
  case lower(Handle)
  case first(Handle)
  /// The seed is used by a random order only.
  case order(TurnOrder, seed: UInt64)
  case away(Handle)
  case back(Handle)
  case leave(Handle)
  /// Who had turns while the machine was off.
  case spoke([Handle])
  /// The time while the machine was off was a break.
  case leaveOutGap(Span)

  // The evening
  case acceptProposal
  case set(stage: Int, SpanRange)
  case drop(stage: Int)
  /// Stages that come next; a prompt that was typed is free text.
  case add([Stage], prompt: ScrubbedText?)

  // Support and feedback
  case silence(Span)
  case asks(Handle, FeedbackContract)

  // Records
  /// Without a handle the speaker's; without a text it is counted and not written.
  case commit(Handle?, ScrubbedText?, due: Day?)
  case answer(commitment: Int, CommitmentStatus, ScrubbedText?, due: Day?)
  case mood([Int])
  case propose(ScrubbedText)
  case consent
  case aside
  case block
  case agree(Int?, ScrubbedText)
  case strikeAgreement(Int)
  case assent
  case keep(KeepLevel)
  case meetAgain(Day)
  case theme(String)
  case summary(ScrubbedText)
  case facilitationChanges(Bool)
  /// Takes a line out of what will be kept.
  case strikeLine(RecordLine)

  // Control
  case undo
  case redo
  case close
}

extension Meeting {
  /// What a command would bring about at a moment of the meeting.
  ///
  /// It is total and pure: every command in every state gives events or an explained refusal.
  ///
  /// - Parameter seed: draws the order of a round that the command enters, where the agenda asks for a random one.
  func events(of command: MeetingCommand, at t: Span, seed: UInt64) throws(Refusal) -> [MeetingEvent] {
    guard state.phase != .closed else { throw .meetingClosed }
    var draft = Draft(state, at: t, seed: seed)
    switch command {
    case .choose(let agenda): try draft.choose(agenda)
    case .join(let handles): try draft.join(handles)
    case .facilitator(let handle): try draft.nameFacilitator(handle)
    case .role(let role, let handle): try draft.give(role, to: handle)
    case .until(let end): try draft.setEnd(end)
    case .start: try draft.start()

    case .next(nil): try draft.next()
    case .next(let handle?): try draft.giveTurn(outOfOrder: handle)
    case .pass: try draft.pass()
    case .done: try draft.leaveStage(held: true)
    case .skip: try draft.leaveStage(held: false)
    case .goto(let number): try draft.goto(stage: number)
    case .hold: try draft.hold()
    case .go: try draft.go()
    case .extend(let length): try draft.extend(by: length)
    case .again: try draft.again()
    case .started(let length): try draft.started(ago: length)

    case .hand(let handle): try draft.raiseHand(handle)
    case .lower(let handle): try draft.lowerHand(handle)
    case .first(let handle): try draft.first(handle)
    case .order(let order, let seed): try draft.order(order, seed: seed)
    case .away(let handle): try draft.away(handle)
    case .back(let handle): try draft.back(handle)
    case .leave(let handle): try draft.leave(handle)
    case .spoke(let handles): try draft.spoke(handles)
    case .leaveOutGap(let length): try draft.leaveOutGap(length, since: latest)

    case .acceptProposal: try draft.acceptProposal()
    case .set(let number, let time): try draft.set(stage: number, time)
    case .drop(let number): try draft.drop(stage: number)
    case .add(let stages, let prompt): try draft.add(stages, prompt: prompt)

    case .silence(let length): try draft.silence(length)
    case .asks(let handle, let contract): try draft.asks(handle, contract)

    case .commit(let handle, let text, let due): try draft.commit(handle, text, due: due)
    case .answer(let number, let status, let text, let due):
      try draft.answer(commitment: number, status, text, due: due)
    case .mood(let moods): try draft.mood(moods)
    case .propose(let text): try draft.propose(text)
    case .consent: try draft.consent()
    case .aside: try draft.standAside()
    case .block: try draft.block()
    case .agree(let number, let text): try draft.agree(number, text)
    case .strikeAgreement(let number): try draft.strikeAgreement(number)
    case .assent: try draft.assent()
    case .keep(let level): draft.emit(.keepChosen(level: level))
    case .meetAgain(let day): draft.emit(.nextMeetingSet(due: day))
    case .theme(let theme): try draft.note(theme: theme)
    case .summary(let text): draft.emit(.summarized(text: text))
    case .facilitationChanges(let changes): draft.emit(.facilitationAnswered(changes: changes))
    case .strikeLine(let line): try draft.strike(line)

    case .close: try draft.close()
    case .undo: draft.emit(try undo())
    case .redo: draft.emit(try redo())
    }
    return draft.events
  }

  /// The opening is the ground on which the meeting stands.
  private func undo() throws(Refusal) -> MeetingEvent {
    guard steps.count > 1, let last = steps.last else { throw .nothingToUndo }
    return .undone(command: last.command)
  }

  private func redo() throws(Refusal) -> MeetingEvent {
    guard let last = undone.last else { throw .nothingToRedo }
    return .redone(command: last.command)
  }
}
