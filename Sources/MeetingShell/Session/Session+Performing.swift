// SPDX-License-Identifier: GPL-3.0-or-later

import Anonymity
import LineEditor
import MeetingCore
import PluginHost
import RecordStore
import TerminalText

extension Session {
  /// Decides, saves, takes in, shows.
  ///
  /// - Parameter verb: what was typed, so that an undo can say what it takes back.
  func perform(_ command: MeetingCommand, as verb: String) -> Verdict {
    guard var meeting, let keeper else { return .refused("No meeting is open. agenda weekly opens one.") }
    let hadTrouble = keeper.trouble != nil
    keeper.retry()
    let entries: [JournalEntry]
    do throws(Refusal) {
      entries = try meeting.decide(command, at: t, seed: environment.random.next())
    } catch {
      return .refused(error.explanation { harmless(self.roster.displayName($0)) })
    }
    if question?.isAboutKeeping == true { question = nil }
    let undone = meeting.lastEvents
    keeper.write(entries, wall: wall, erasing: entries.flatMap(meeting.textsErased))
    for entry in entries { meeting.evolve(entry) }
    self.meeting = meeting
    if let number = entries.first?.command { verbs[number] = verb }
    publish(entries)
    if entries.contains(where: { showsAgreements($0.event) }) { showedLines = false }
    if let trouble = keeper.trouble, !hadTrouble {
      say("Not saved: \(trouble.message) The meeting goes on; I keep trying.")
    } else if hadTrouble, keeper.trouble == nil {
      say("Everything is saved again.")
    }
    narrate(entries, undoing: undone)
    return .goOn
  }

  /// From then on `strike` means one of them.
  private func showsAgreements(_ event: MeetingEvent) -> Bool {
    switch event {
    case .agreementWritten, .agreementStruck: true
    case .stageBegan(let id, _, _): meeting?.state.stages.first { $0.id == id }?.stage.kind == .agreements
    default: false
    }
  }

  /// - Parameter again: after a meeting was resumed, plugins are told what had happened before.
  func publish(_ entries: [JournalEntry], again: Bool = false) {
    for entry in entries {
      for text in entry.event.texts { environment.plugins.tell(text: text.number, words: text.words) }
      if again { environment.plugins.tell(EventLine(entry)) } else { publish(EventLine(entry)) }
    }
    followStage(again ? [] : entries.map(\.event))
  }

  func publish(_ line: EventLine) {
    if let events = environment.events, let json = line.json { events(json) }
    environment.plugins.tell(line)
  }

  private func narrate(_ entries: [JournalEntry], undoing undone: [MeetingEvent]) {
    guard !isHidden, let screen = screen() else { return }
    switch entries.first?.event {
    case .undone(let command):
      let hadText = undone.contains { !$0.texts.isEmpty }
      say("Undone: \(word(for: command, undone)).\(hadText ? " Its text is erased." : "")")
      show(screen.status)
    case .redone(let command):
      say("Done again: \(word(for: command, meeting?.lastEvents ?? [])).")
      show(screen.status)
    default: show(screen.narration(of: entries.map(\.event)))
    }
  }

  private func word(for command: Int, _ events: [MeetingEvent]) -> String {
    verbs[command] ?? events.lazy.compactMap(\.typedWord).first ?? "the last step"
  }

  // MARK: Texts

  /// Free text is scrubbed before anything else sees it, and shown as it will be stored when anything was taken out.
  ///
  /// Likely names are asked about; where nobody can be asked, they go. While someone present has no name here, his name
  /// could not be found in the text: then the words wait for a yes.
  func perform(_ text: String, as verb: String, _ command: @escaping (ScrubbedText) -> MeetingCommand) -> Verdict {
    let scrubbing = roster.scrubber(today: today).scrub(text)
    guard !scrubbing.text.words.isEmpty else {
      return .refused("There are no words in that. Write them after the verb.")
    }
    let isLookedAt = hasUnnamed && keeper?.keepsJournal == true
    if isLookedAt, !environment.isInteractive {
      return .refused(
        "Not everyone here has a name yet, and nobody can look at that text. Type names Tom, Jan, -, Ali first.")
    }
    guard environment.isInteractive, isLookedAt || !scrubbing.flags.isEmpty && !isHidden else {
      if scrubbing.isChanged, !isHidden { say("To be stored: “\(scrubbing.text.words)”") }
      return perform(command(scrubbing.text), as: verb)
    }
    let draft = TextDraft(verb: verb, scrubbing: scrubbing, needsYes: isLookedAt, command: command)
    question = .text(draft)
    show(draft)
    return .goOn
  }

  /// Whether a man's name could be in a text and not be found. Who has gone home is asked about only where somebody can
  /// look.
  var hasUnnamed: Bool {
    let men = environment.isInteractive ? seats + goneHome : seats
    return men.contains { !roster.isNamed($0) }
  }

  private func show(_ draft: TextDraft) {
    let words = draft.scrubbing.text.words
    guard let first = draft.scrubbing.flags.first else {
      return say(
        "Not everyone here has a name yet, so please look: “\(words)” Is it free of names? yes keeps it, no drops it.")
    }
    let flags = draft.scrubbing.flags
    say(
      "\(Words.list(flags.map { "“\($0)”" })) may be \(flags.count == 1 ? "a name" : "names"). To be stored: “\(words)”"
    )
    if draft.needsYes { say("Not everyone here has a name yet, so please look whether it names one of you.") }
    say(
      flags.count == 1
        ? "mask stores it so, keep leaves the word in, no drops the text."
        : "mask stores it so, keep leaves all of them in, keep \(first) only that one, no drops the text.")
  }

  /// An answer to a text that waits, or nothing when it is none.
  func answer(_ word: String, _ draft: TextDraft) -> Verdict? {
    let flags = draft.scrubbing.flags
    let kept: [String]
    switch word {
    case "no":
      question = nil
      say("Dropped. Say it in other words if you like.")
      return .goOn
    case "yes", "mask": kept = []
    case "keep" where !flags.isEmpty: kept = flags
    default:
      guard word.hasPrefix("keep ") else { return nil }
      kept = flags.filter { $0.lowercased() == word.dropFirst(5) }
      guard !kept.isEmpty else { return nil }
    }
    question = nil
    for flag in flags { roster.choices[flag] = kept.contains(flag) ? .keep : .mask }
    return perform(draft.command(scrubbedAgain(draft)), as: draft.verb)
  }

  /// A text that waits gets the careful answer, because something else comes: its likely names go. Where someone here
  /// has no name, the text goes, for nobody could look for it.
  func settleText() {
    guard case .text(let draft) = question else { return }
    question = nil
    guard !draft.needsYes else {
      return say("Not noted, for nobody said yes to it: \(draft.verb).")
    }
    if case .refused(let sentence) = perform(draft.command(scrubbedAgain(draft)), as: draft.verb) { say(sentence) }
  }

  /// Names may have been typed since it was shown.
  private func scrubbedAgain(_ draft: TextDraft) -> ScrubbedText {
    roster.scrubber(today: today).scrub(draft.scrubbing.source).text
  }
}
