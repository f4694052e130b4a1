// SPDX-License-Identifier: GPL-3.0-or-later

import Anonymity
import Evening
import MeetingCore

extension Session {
  /// Does what an answer to the open question says.
  func act(on answer: Dialogue.Answer) -> Verdict {
    switch answer {
    case .goOn(let interrupted): goOn(with: interrupted)
    case .gapCounts:
      display.say("It counts. spoke NAME says who had a turn meanwhile.")
      display.show(screen?.status ?? [])
    case .gapWasBreak(let gap):
      let verdict = perform(.leaveOutGap(gap), as: "no")
      display.show(screen?.status ?? [])
      return verdict
    case .store(let draft, let kept, let verb):
      return attempt(as: verb) { evening throws(Evening.Refusal) in try evening.store(draft, keeping: kept) }
    case .drop: display.say("Dropped. Say it in other words if you like.")
    case .facilitation(let changes, let lines):
      let verdict = perform(.facilitationChanges(changes), as: "answer")
      if verdict == .goOn { showKeeping(numberedAs: lines) }
      return verdict
    case .card(let number): return care(number)
    case .careNumbers(let line): return keepCareNumbers(line)
    }
    return .goOn
  }

  /// Has a free text scrubbed, and shows it as it will be stored when anything was taken out.
  func perform(_ text: String, as verb: String, _ command: @escaping (ScrubbedText) -> MeetingCommand) -> Verdict {
    do throws(Refused) {
      switch try ask({ evening throws(Evening.Refusal) in try evening.perform(text, seenBy: onlooker, command) }) {
      case .performed(let performed, let scrubbing):
        if scrubbing.isChanged, !display.isHidden { display.say("To be stored: “\(scrubbing.text.words)”") }
        show(performed, as: verb)
      case .waits(let draft):
        dialogue.ask(.text(draft, verb: verb))
        ask(about: draft)
      }
    } catch {
      return .refused(error.sentence)
    }
    return .goOn
  }

  private func ask(about draft: TextDraft) {
    let words = draft.scrubbing.text.words
    let flags = draft.scrubbing.flags
    guard let first = flags.first else {
      return display.say(
        "Not everyone here has a name yet, so please look: “\(words)” Is it free of names? yes keeps it, no drops it.")
    }
    display.say(
      "\(Words.list(flags.map { "“\($0)”" })) may be \(flags.count == 1 ? "a name" : "names"). To be stored: “\(words)”"
    )
    if draft.needsYes { display.say("Not everyone here has a name yet, so please look whether it names one of you.") }
    display.say(
      flags.count == 1
        ? "mask stores it so, keep leaves the word in, no drops the text."
        : "mask stores it so, keep leaves all of them in, keep \(first) only that one, no drops the text.")
  }

  /// A text that waits gets the careful answer, because the sitting ends.
  func settleText() {
    if let (draft, verb) = dialogue.takeText() { settle(draft, verb) }
  }

  func settle(_ draft: TextDraft, _ verb: String) {
    do throws(Refused) {
      guard let performed = try ask({ evening throws(Evening.Refusal) in try evening.settle(draft) }) else {
        return display.say("Not noted, for nobody said yes to it: \(verb).")
      }
      show(performed, as: verb)
    } catch {
      display.say(error.sentence)
    }
  }
}
