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
    if let trouble = keeper.trouble, !hadTrouble {
      say("Not saved: \(trouble.message) The meeting goes on; I keep trying.")
    } else if hadTrouble, keeper.trouble == nil {
      say("Everything is saved again.")
    }
    narrate(entries, undoing: undone)
    return .goOn
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
      say("Undone: \(verbs[command] ?? "the last step").\(hadText ? " Its text is erased." : "")")
      show(screen.status)
    case .redone(let command):
      say("Done again: \(verbs[command] ?? "the last step").")
      show(screen.status)
    default: show(screen.narration(of: entries.map(\.event)))
    }
  }

  // MARK: Texts

  /// Free text is scrubbed before anything else sees it. While someone present has no name here, his name could not be
  /// found in it: then the words are shown and wait for a yes.
  func perform(_ text: String, as verb: String, _ command: (ScrubbedText) -> MeetingCommand) -> Verdict {
    let scrubbing = roster.scrubber.scrub(text)
    guard !scrubbing.text.words.isEmpty else {
      return .refused("There are no words in that. Write them after the verb.")
    }
    let command = command(scrubbing.text)
    let unnamed = meeting?.state.present.contains { !roster.isNamed($0) } ?? false
    if unnamed, environment.isInteractive, keeper?.keepsJournal == true {
      question = .text(command)
      verbs[-1] = verb
      say(
        "Not everyone here has a name yet, so please look: “\(scrubbing.text.words)” Does it name nobody? yes keeps it, no drops it."
      )
      return .goOn
    }
    return perform(command, as: verb)
  }
}
