// SPDX-License-Identifier: GPL-3.0-or-later

import Evening
import MeetingCore

extension Session {
  // MARK: Closing

  /// The first `close` shows what will be kept; the second keeps it. Without a person to ask, one is enough.
  func close() -> Verdict {
    guard let state = evening?.state, state.phase == .running else { return perform(.close, as: "close") }
    if dialogue.isAskingClose { return keepAndLeave() }
    guard !display.isHidden else {
      return .refused("The screen is hidden. show brings it back, and close then shows what will be kept.")
    }
    showKeeping()
    if !keyboard.isInteractive { return keepAndLeave() }
    if state.harvest.facilitationChanges == nil, state.harvest.keepLevel > .nothing {
      display.say("Does another man facilitate next time? yes or no; without an answer, nothing is noted.")
    }
    return .goOn
  }

  /// - Parameter shown: the lines as they stood on the screen before. Each keeps its number, whatever was taken out:
  ///   who calls out two numbers has read them at once.
  func showKeeping(numberedAs shown: [RecordLine] = []) {
    guard let kept = evening?.nowAsKept else { return }
    let lines = shown + kept.state.recordLines(at: kept.t).filter { !shown.contains($0) }
    confirm(.close(lines))
    display.show(
      screen(at: kept).keeping(lines, on: evening?.dayOfMeeting ?? today, asking: keyboard.isInteractive))
  }

  /// Before the question is shown: the same word once more, typed after it, ends the evening. One that was typed or
  /// pasted before does not.
  private func confirm(_ question: Question) {
    dialogue.ask(question)
    display.forgetTypedAhead()
  }

  private func keepAndLeave() -> Verdict {
    do throws(Refused) {
      let closing = try ask { evening throws(Evening.Refusal) in try evening.perform(.close) }.closing
      clearAway()
      display.say(words(for: closing))
      return .leave
    } catch {
      dialogue.stepWasTaken()
      return .refused(error.sentence)
    }
  }

  private func words(for closing: Closing?) -> String {
    guard let closing, closing.isKept else { return "Closed. A rehearsal keeps nothing." }
    return "Closed\(closing.account.record == nil ? ", and nothing of it is kept" : " and kept"). Get home well."
  }

  /// While what will be kept is on the screen, one of its lines; else one of the agreements.
  func strike(_ number: Int) -> Verdict {
    switch dialogue.numbered {
    case .agreements: return perform(.strikeAgreement(number), as: "strike")
    case .neither:
      return .refused("Which list? close shows anew what will be kept; agreements shows the agreements.")
    case .kept(let lines):
      guard lines.indices.contains(number - 1) else {
        return .refused("There is no line \(number): they run from 1 to \(lines.count).")
      }
      let line = lines[number - 1]
      let words = (evening?.nowAsKept).map { screen(at: $0).words(of: line) }
      let verdict = perform(.strikeLine(line), as: "strike")
      guard verdict == .goOn, !display.isHidden else { return verdict }
      if let words { display.say("Taken out: \(words)") }
      showKeeping(numberedAs: lines)
      return verdict
    }
  }

  /// While what will be kept is on the screen, it is shown anew.
  func choose(toKeep level: KeepLevel) -> Verdict {
    let isAsked = dialogue.isAskingClose
    let verdict = perform(.keep(level), as: "keep")
    if verdict == .goOn, isAsked, !display.isHidden { showKeeping() }
    return verdict
  }

  // MARK: Leaving

  func discard() -> Verdict {
    let offered = dialogue.offered
    guard evening != nil || offered != nil else {
      return .refused("No meeting is open, so there is nothing to discard.")
    }
    if keyboard.isInteractive, !dialogue.isAskingDiscard {
      confirm(.discard(offered))
      display.say("This meeting will leave nothing at all. discard once more does it; any other word goes on.")
      return .goOn
    }
    do throws(Evening.Refusal) {
      if let offered { try offered.discard(in: environment.place) } else { try evening?.discard() }
    } catch {
      return .refused(error.explanation(\.word))
    }
    clearAway()
    display.say("Discarded. Nothing of it is kept.")
    if let state = evening?.state, state.harvest.keep != state.harvest.circle.keep {
      display.say("What you chose with keep goes with it: choose again next time.")
    }
    return .leave
  }

  func quit() -> Verdict {
    evening?.retrySaving()
    if let evening, evening.unsaved > 0, !dialogue.isAskingQuit {
      confirm(.quit)
      return .refused(
        "\(Words.count(evening.unsaved, "step")) not saved: they would be lost. quit once more leaves all the same.")
    }
    clearAway()
    if evening?.canBeResumed == true {
      display.say("The meeting is kept as it stands. circlekeeper resume goes on with it.")
    }
    return .leave
  }

  /// The end of the input, or Ctrl-D.
  func leaveAtEnd() -> Verdict {
    settleText()
    return keyboard.isInteractive ? quit() : .leave
  }

  /// How the sitting ended.
  ///
  /// - Parameter isSaid: whether there is anybody left to tell, unless he has been asked already.
  func ending(isSaid: Bool = true) -> Ending {
    evening?.retrySaving()
    guard let evening, evening.unsaved > 0, let trouble = evening.trouble else { return .left }
    if isSaid, !dialogue.isAskingQuit {
      display.say("\(Words.count(evening.unsaved, "step")) not saved and lost: \(trouble.message)")
    }
    return .unsaved
  }

  private func clearAway() {
    guard keyboard.isInteractive else { return }
    if !display.clear() { display.say("This terminal may keep what was shown: close its window.") }
  }
}
