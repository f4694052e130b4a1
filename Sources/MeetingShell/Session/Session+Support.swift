// SPDX-License-Identifier: GPL-3.0-or-later

import Evening
import MeetingCore
import TerminalText

extension Session {
  /// A minute in which everybody only breathes, on nobody's clock.
  func breathe() -> Verdict {
    display.announce(SpokenWords.of(language).slowBreath)
    guard evening?.state.run != nil else { return .goOn }
    return perform(.silence(.minutes(1)), as: "breathe")
  }

  /// Stops the clocks as `hold` does, without a reason, and shows numbers only; a number shows its card.
  func care(_ number: Int?) -> Verdict {
    if let state = evening?.state, state.phase == .running, state.heldSince == nil { _ = perform(.hold, as: "hold") }
    dialogue.ask(.care)
    guard let number else {
      display.announce([CareCard.index])
      return .goOn
    }
    let entry = keyboard.care.read()
    guard let card = CareCard.text(number, numbers: entry?.text, language: language) else {
      return .refused("There are cards 1 to \(CareCard.count).")
    }
    display.announce(card.flatMap { wrapped("  " + $0, width: display.width) })
    if let entry { display.say("Numbers last checked on \(Words.day(entry.checked)).") }
    return .goOn
  }

  func editCare() {
    if let entry = keyboard.care.read() {
      display.say("Now: \(entry.text), checked on \(Words.day(entry.checked)).")
    }
    dialogue.ask(.careNumbers)
    display.say(
      "Type the local numbers in one line, such as: crisis line 0800 1110111, emergency 112. Enter leaves them as they "
        + "are.")
  }

  func keepCareNumbers(_ line: String) -> Verdict {
    let entry = CareNumbers.Entry(text: harmless(line), checked: today)
    if let trouble = keyboard.care.write(entry) { return .refused(trouble) }
    display.say("Kept, checked today. care shows the cards.")
    return .goOn
  }
}
