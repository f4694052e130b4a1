// SPDX-License-Identifier: GPL-3.0-or-later

import Anonymity
import LineEditor
import MeetingCore
import RecordStore

extension Session {
  /// The first `close` shows what will be kept; the second keeps it. Without a person to ask, one is enough.
  func close() -> Verdict {
    guard let state = meeting?.state, state.phase == .running else {
      return perform(.close, as: "close")
    }
    if question?.isClose == true { return keepAndLeave() }
    guard !isHidden else {
      return .refused("The screen is hidden. show brings it back, and close then shows what will be kept.")
    }
    if !environment.isInteractive {
      showKeeping()
      return keepAndLeave()
    }
    showKeeping()
    if state.harvest.facilitationChanges == nil, state.harvest.keepLevel > .nothing {
      say("Does another man facilitate next time? yes or no; without an answer, nothing is noted.")
    }
    return .goOn
  }

  /// - Parameter shown: the lines as they stood on the screen before. Each keeps its number, whatever was taken out:
  ///   who calls out two numbers has read them at once.
  func showKeeping(numberedAs shown: [RecordLine] = []) {
    guard let screen = screenOfKeeping else { return }
    let lines = shown + screen.state.recordLines(at: t).filter { !shown.contains($0) }
    confirm(.close(lines))
    showedLines = true
    show(screen.keeping(lines, on: dayOfMeeting, asking: environment.isInteractive))
  }

  /// Before the question is shown: the same word once more, typed after it, ends the evening. One that was typed or
  /// pasted before does not.
  private func confirm(_ question: Question) {
    self.question = question
    source.forgetTypedAhead()
  }

  /// The day on which the meeting began.
  private var dayOfMeeting: Day {
    LocalTime(wall: wall - (t - (meeting?.state.programme.started ?? .zero)).milliseconds).day
  }

  private func keepAndLeave() -> Verdict {
    guard var meeting, let keeper else { return .refused("No meeting is open.") }
    let entries: [JournalEntry]
    do throws(Refusal) {
      entries = try meeting.decide(.close, at: t)
    } catch {
      return .refused(error.explanation(roster.displayName))
    }
    let day = dayOfMeeting
    for entry in entries { meeting.evolve(entry) }
    let account = asKept(meeting.state).account(at: t)
    do throws(StoreError) {
      try keeper.close(on: day, keeping: account)
    } catch {
      question = nil
      return .refused("Not closed: \(error.message) Nothing is lost. Type close again when that is mended.")
    }
    self.meeting = meeting
    publish(entries)
    if place.store != nil { tellPlugins(account, on: day, of: meeting.state.agenda) }
    clearAway()
    say(
      keeper.keepsJournal || place.store != nil
        ? "Closed\(account.record == nil ? ", and nothing of it is kept" : " and kept"). Get home well."
        : "Closed. A rehearsal keeps nothing.")
    return .leave
  }

  /// What `close` shows is what it keeps.
  var screenOfKeeping: Screen? {
    guard var screen = screen() else { return nil }
    screen.state = asKept(screen.state)
    return screen
  }

  /// The texts without names that were attached only after they were typed.
  private func asKept(_ state: MeetingState) -> MeetingState {
    let scrubber = roster.scrubber(today: today)
    // Likely names were asked about when the text was typed.
    return state.reworded { text in
      let scrubbing = scrubber.scrub(text.words)
      return scrubbing.keeping(scrubbing.flags)
    }
  }

  func discard() -> Verdict {
    guard meeting != nil || offered != nil else {
      return .refused("No meeting is open, so there is nothing to discard.")
    }
    if environment.isInteractive, question?.isDiscard != true {
      confirm(.discard)
      say("This meeting will leave nothing at all. discard once more does it; any other word goes on.")
      return .goOn
    }
    do throws(StoreError) {
      if let offered { try place.store?.discard(offered.id) } else { try keeper?.discard() }
    } catch {
      return .refused("Not discarded: \(error.message)")
    }
    clearAway()
    say("Discarded. Nothing of it is kept.")
    if let state = meeting?.state, state.harvest.keep != state.harvest.circle.keep {
      say("What you chose with keep goes with it: choose again next time.")
    }
    return .leave
  }

  func quit() -> Verdict {
    keeper?.retry()
    if let keeper, keeper.unsaved > 0, question?.isQuit != true {
      confirm(.quit)
      return .refused(
        "\(Words.count(keeper.unsaved, "step")) not saved: they would be lost. quit once more leaves all the same.")
    }
    farewell()
    return .leave
  }

  /// The end of the input, or Ctrl-D.
  ///
  /// - Returns: whether to leave.
  func leaveAtEnd() -> Bool {
    settleText()
    guard environment.isInteractive else { return true }
    switch quit() {
    case .leave: return true
    case .refused(let sentence): say(sentence)
    case .goOn: break
    }
    return false
  }

  /// 0, or 74 when rows are lost because they could not be saved.
  ///
  /// - Parameter isSaid: whether there is anybody left to tell, unless he has been asked already.
  func exitCode(isSaid: Bool = true) -> Int32 {
    keeper?.retry()
    guard let keeper, keeper.unsaved > 0, let trouble = keeper.trouble else { return 0 }
    if isSaid, question?.isQuit != true {
      say("\(Words.count(keeper.unsaved, "step")) not saved and lost: \(trouble.message)")
    }
    return 74
  }

  private func farewell() {
    clearAway()
    guard let state = meeting?.state, state.phase == .running, keeper?.keepsJournal == true else { return }
    say("The meeting is kept as it stands. circlekeeper resume goes on with it.")
  }

  /// A meeting whose start was taken back never started: it leaves nothing.
  func forgetUnstarted() {
    guard let state = meeting?.state, state.phase == .gathering else { return }
    try? keeper?.discard()
  }

  private func clearAway() {
    guard environment.isInteractive else { return }
    source.status("")
    if !source.clear() { say("This terminal may keep what was shown: close its window.") }
  }
}
