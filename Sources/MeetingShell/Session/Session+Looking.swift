// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import Evening
import History
package import LineEditor
import MeetingCore

extension Session {
  func showWhole() {
    guard !display.isHidden else { return }
    display.show(screen?.status ?? ["No meeting is open. agenda weekly opens one; help shows the words."])
    if let trouble = evening?.trouble { display.say("Not saved: \(trouble.message)") }
  }

  func showPrompt() {
    guard let screen, let stage = screen.state.currentSlot?.stage else {
      return display.show(screen?.status ?? ["No meeting is open yet."])
    }
    let words = screen.words(of: stage)
    display.show(words.isEmpty ? [screen.state.heading(of: stage)] : words)
  }

  func showAgreements() {
    dialogue.showedAgreements()
    display.show(screen?.agreements ?? [])
  }

  /// The open commitments: this meeting's too, or those of the circle while none is open.
  func commitments() -> Verdict {
    guard let screen else { return history(.commitments) }
    display.show(screen.openCommitments)
    return .goOn
  }

  /// What the closed meetings left. It changes nothing, and may be on the wall.
  func history(_ part: HistoryPart) -> Verdict {
    guard !display.isHidden else { return .goOn }
    guard let read = keyboard.history else {
      return .refused("A rehearsal has no history. circlekeeper history shows your circle's.")
    }
    switch read(part, TextLayout(width: display.width, hasCharts: !keyboard.isAccessible)) {
    case .success(let text): display.show([text])
    case .failure(let trouble): return .refused(trouble.message)
    }
    return .goOn
  }

  func help(_ topic: String?) -> Verdict {
    guard let topic else {
      display.announce(Help.overview(width: display.width))
      return .goOn
    }
    guard let lines = Help.about(topic, width: display.width) else {
      return .refused("I don't know the word “\(topic)”. help shows them all.")
    }
    display.announce(lines)
    return .goOn
  }

  func hide() {
    if !display.hide(), keyboard.isInteractive {
      display.say("This terminal may keep what was shown. show brings it back.")
    }
  }

  func unhide() {
    display.unhide()
    display.show(screen?.status ?? [])
  }

  // MARK: Completing

  /// What Tab offers at the end of a half-typed line.
  package func completions(before line: String, word: String) -> [LineEditor.Completion] {
    let state = evening?.state
    let stages =
      state.map { state in
        state.stages.enumerated().map { (number: $0 + 1, heading: state.heading(of: $1.stage)) }
      } ?? []
    let names = display.isHidden ? [] : evening.map { $0.seats.map($0.displayName) } ?? []
    let candidates = Completion.candidates(for: line, names: names, agendas: agendaIDs, stages: stages)
    return candidates.map { LineEditor.Completion($0.text, note: $0.note.isEmpty ? nil : $0.note) }
  }

  private var agendaIDs: [String] { Array(Set(environment.agendas.list().map(\.id))).sorted() }
}
