// SPDX-License-Identifier: GPL-3.0-or-later

import Evening
import MeetingCore
import PluginHost
import TerminalText

extension Session {
  // MARK: What a command came to

  /// - Parameter verb: what was typed, so that an undo can say what it takes back.
  func show(_ performed: Performed, as verb: String) {
    dialogue.stepWasTaken()
    if let number = performed.command { verbs[number] = verb }
    if performed.showsAgreements { dialogue.showedAgreements() }
    switch performed.saving {
    case .asBefore: break
    case .stopped(let trouble): display.say("Not saved: \(trouble.message) The meeting goes on; I keep trying.")
    case .resumed: display.say("Everything is saved again.")
    }
    narrate(performed)
    show(performed.missing)
  }

  private func narrate(_ performed: Performed) {
    guard !display.isHidden else { return }
    let screen = screen(at: performed.moment)
    switch performed.entries.first?.event {
    case .undone(let command):
      // Not before the file says so too.
      let isErased = performed.turned.contains { !$0.texts.isEmpty } && evening?.trouble == nil
      display.say("Undone: \(word(for: command, performed.turned)).\(isErased ? " Its text is erased." : "")")
      display.show(screen.status)
    case .redone(let command):
      display.say("Done again: \(word(for: command, performed.turned)).")
      display.show(screen.status)
    default: display.show(screen.narration(of: performed.events))
    }
  }

  private func word(for command: Int, _ events: [MeetingEvent]) -> String {
    verbs[command] ?? events.lazy.compactMap(\.typedWord).first ?? "the last step"
  }

  func show(_ missing: [MissingPlugin]) {
    for stage in missing {
      let heading = stage.stage.heading(in: language)
      sayUnlessHidden(
        "\(heading) needs the plugin \(stage.plugin), which is not enabled here: circlekeeper plugin enable \(stage.plugin)"
      )
      if let dropped = stage.dropped { show(dropped, as: "drop") }
    }
  }

  // MARK: What came about by itself

  func show(_ happenings: [Happening]) {
    for happening in happenings { show(happening) }
  }

  private func show(_ happening: Happening) {
    switch happening {
    case .cue(let cue, let moment):
      guard !display.isHidden else { return }
      let (lines, bell) = screen(at: moment).words(for: cue, spoken: !display.showsStatus)
      for line in lines { display.show([line]) }
      if bell { display.ring() }
    case .pluginSpoke(let words, let endsStage, let moment):
      guard !display.isHidden else { return }
      display.show(words.flatMap(lines))
      if words.contains(.bell) { display.ring() }
      let screen = screen(at: moment)
      if endsStage { display.show(screen.wrap("That was it. \(screen.nextSentence)")) }
    case .fileWritten(let plugin, let path): sayUnlessHidden("\(plugin) has written \(path). Only you can read it.")
    case .fileNotKept(let plugin, let name):
      sayUnlessHidden("\(name) could not be kept for \(plugin). Nothing of it is on the disk.")
    case .pluginEnded(let plugin, let breach, let missing):
      sayUnlessHidden(breach.sentence(plugin: plugin))
      show(missing)
    }
  }

  private func lines(_ word: PluginAnswer.Word) -> [String] {
    func wrap(_ text: String) -> [String] {
      text.split(separator: "\n").flatMap {
        wrapped(harmless(String($0)), width: display.width, first: "  ", rest: "  ")
      }
    }
    return switch word {
    case .show(let text): wrap(text)
    case .say(let text): wrap("You might say: “\(text)”")
    case .bell, .file: []
    }
  }

  /// Not over a hidden screen.
  private func sayUnlessHidden(_ sentence: String) {
    if !display.isHidden { display.say(sentence) }
  }
}

extension Performed {
  /// From then on `strike` means one of them.
  fileprivate var showsAgreements: Bool {
    events.contains { event in
      switch event {
      case .agreementWritten, .agreementStruck: true
      case .stageBegan(let id, _, _): moment.state.slot(id)?.stage.kind == .agreements
      default: false
      }
    }
  }
}
