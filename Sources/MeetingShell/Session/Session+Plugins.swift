// SPDX-License-Identifier: GPL-3.0-or-later

import LineEditor
import MeetingCore
import PluginHost
import PluginKit
import TerminalText

extension Session {
  /// On simulated time nothing may depend on how fast a plugin is: the meeting waits for it.
  private var waitsForPlugins: Bool { environment.clock.advance != nil }

  func startPlugins(from count: Int = 0) {
    environment.plugins.start(language: language, from: count)
  }

  // MARK: Hearing

  /// Shows what plugins have said since the last time.
  func hearPlugins() {
    if waitsForPlugins { environment.plugins.settle() }
    for report in environment.plugins.reports() { hear(report) }
  }

  private func hear(_ report: PluginReport) {
    switch report.content {
    case .answer(let answer): hear(answer, from: report.plugin)
    case .file(_, let path?): tell("\(report.plugin) has written \(path). Only you can read it.")
    case .file(let name, nil): tell("\(name) could not be kept for \(report.plugin). Nothing of it is on the disk.")
    case .breach, .ended(nil): break
    case .ended(let breach?):
      plugins.forget(report.plugin)
      if plugins.stage?.plugin == report.plugin { plugins.stage = nil }
      tell(breach.sentence(plugin: report.plugin))
      leaveOutMissing()
    }
  }

  private func hear(_ answer: PluginAnswer, from plugin: String) {
    if let length = answer.wait { plugins.call(plugin, after: Span(milliseconds: length)) }
    // In a hard moment, and where nobody shall read along, a plugin is not heard.
    guard !isHidden, meeting?.state.heldSince == nil else { return }
    show(answer.words.flatMap(lines))
    if answer.words.contains(.bell), hasBell { source.bell() }
    let isExercise = answer.call == .stage || answer.call == .waited
    if isExercise, answer.wait == nil, plugins.stage?.plugin == plugin, let screen = screen() {
      show(screen.wrap("That was it. \(screen.nextSentence)"))
    }
  }

  private func lines(_ word: PluginAnswer.Word) -> [String] {
    let width = max(20, source.columns)
    func wrap(_ text: String) -> [String] {
      text.split(separator: "\n").flatMap { wrapped(harmless(String($0)), width: width, first: "  ", rest: "  ") }
    }
    return switch word {
    case .show(let text): wrap(text)
    case .say(let text): wrap("You might say: “\(text)”")
    case .bell, .file: []
    }
  }

  /// Not over a hidden screen.
  private func tell(_ sentence: String) {
    if !isHidden { say(sentence) }
  }

  // MARK: Stages

  /// Tells a plugin that its stage has begun or is over, however that came about.
  func followStage(_ events: [MeetingEvent]) {
    let slot = meeting?.state.phase == .running ? meeting?.state.currentSlot : nil
    let name = slot?.stage.kind == .plugin ? slot?.stage.plugin : nil
    let current = name.flatMap { name in slot.map { PluginClock.Stage(plugin: name, id: $0.id) } }
    let beganAgain = events.contains { if case .stageBegan(let id, _, _) = $0 { id == slot?.id } else { false } }
    guard current != plugins.stage || beganAgain else { return }
    if let last = plugins.stage {
      plugins.forget(last.plugin)
      environment.plugins.endStage(of: last.plugin)
    }
    plugins.stage = nil
    guard let current, let slot, environment.plugins.provides(current.plugin) else { return }
    plugins.stage = current
    let length = slot.stage.time ?? slot.planned ?? .zero
    environment.plugins.begin(
      current.plugin, stage: slot.id.number, length: length.milliseconds, with: slot.stage.with)
  }

  /// A stage whose plugin is not here is left out, as if someone had dropped it; undo brings it back as plain time.
  func leaveOutMissing() {
    while let state = meeting?.state, state.phase != .closed,
      let slot = state.coming.first(where: { $0.stage.kind == .plugin && !isProvided($0.stage) }),
      let number = state.number(of: slot.id)
    {
      let name = slot.stage.plugin ?? ""
      tell(
        "\(slot.stage.heading(in: state.agenda.language)) needs the plugin \(name), which is not enabled here: circlekeeper plugin enable \(name)"
      )
      guard perform(.drop(stage: number), as: "drop") == .goOn else { return }
    }
  }

  private func isProvided(_ stage: Stage) -> Bool { stage.plugin.map(environment.plugins.provides) ?? false }

  /// Calls those whose time has come.
  func callPlugins(at moment: Span) {
    for plugin in plugins.due() { environment.plugins.waited(plugin, t: moment.milliseconds) }
    hearPlugins()
  }

  // MARK: Leaving

  /// Lets them say a last word, and waits until the last process is gone.
  func closePlugins() {
    environment.plugins.close()
    for report in environment.plugins.reports() { hear(report) }
  }

  /// Only where a meeting was kept, and only what was.
  func tellPlugins(_ account: ClosingAccount, on day: Day, of agenda: Agenda) {
    guard let record = account.record else { return }
    environment.plugins.tell(ClosedMeeting(record, account, on: day, of: agenda))
  }
}
