// SPDX-License-Identifier: GPL-3.0-or-later

import LineEditor
import MeetingCore
import TerminalText

extension Session {
  /// A minute in which everybody only breathes, on nobody's clock.
  func breathe() -> Verdict {
    show(SpokenWords.of(language).slowBreath)
    guard meeting?.state.run != nil else { return .goOn }
    return perform(.silence(.minutes(1)), as: "breathe")
  }

  /// Stops the clocks as `hold` does, without a reason, and shows numbers only; a number shows its card.
  func care(_ number: Int?) -> Verdict {
    if let state = meeting?.state, state.phase == .running, state.heldSince == nil { _ = perform(.hold, as: "hold") }
    question = .care
    guard let number else {
      show([CareCard.index])
      return .goOn
    }
    guard let card = CareCard.text(number, numbers: environment.care.read()?.text, language: language) else {
      return .refused("There are cards 1 to \(CareCard.count).")
    }
    show(card.flatMap { wrapped("  " + $0, width: max(20, source.columns)) })
    if let checked = environment.care.read()?.checked { say("Numbers last checked on \(Words.day(checked)).") }
    return .goOn
  }

  func editCare() -> Verdict {
    if let entry = environment.care.read() { say("Now: \(entry.text), checked on \(Words.day(entry.checked)).") }
    question = .careNumbers
    say(
      "Type the local numbers in one line, such as: crisis line 0800 1110111, emergency 112. Enter leaves them as they "
        + "are.")
    return .goOn
  }

  func keepCareNumbers(_ line: String) -> Verdict {
    question = nil
    let entry = CareNumbers.Entry(text: harmless(line), checked: today)
    if let trouble = environment.care.write(entry) { return .refused(trouble) }
    say("Kept, checked today. care shows the cards.")
    return .goOn
  }

  func hide() {
    source.status("")
    isHidden = true
    let isClean = source.clear()
    if environment.isInteractive, !isClean {
      source.announce("This terminal may keep what was shown. show brings it back.")
    }
  }

  func unhide() {
    isHidden = false
    show(screen()?.status ?? [])
  }
}
