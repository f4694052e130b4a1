// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import PluginHost
import PluginKit

/// The plugins' part of an evening: what they are told, when they are called again, and whose stage is running.
struct PluginTalk {
  private let plugins: Plugins
  private var clock = PluginClock()
  /// Stages that were found to be missing once: who undoes their leaving out wants them, as plain time.
  private var known: Set<StageID> = []

  init(_ plugins: Plugins) {
    self.plugins = plugins
  }

  /// The next coming stage whose plugin is not here. Each is told once.
  mutating func nextMissing(in state: MeetingState) -> StageSlot? {
    let slot = state.coming.first { slot in
      slot.stage.kind == .plugin && slot.stage.plugin.map(plugins.provides) != true && !known.contains(slot.id)
    }
    if let slot { known.insert(slot.id) }
    return slot
  }

  // MARK: Telling

  func start(language: String, from count: Int) { plugins.start(language: language, from: count) }

  func tell(_ line: EventLine) { plugins.tell(line) }

  func tell(_ text: ScrubbedText) { plugins.tell(text: text.number, words: text.words) }

  /// Only where a meeting was kept, and only what was.
  func tell(_ closing: Closing, of agenda: Agenda) {
    guard let record = closing.account.record else { return }
    plugins.tell(ClosedMeeting(record, closing.account, on: closing.day, of: agenda))
  }

  /// Tells a plugin that its stage has begun or is over, however that came about.
  mutating func follow(_ state: MeetingState, after events: [MeetingEvent]) {
    if events.contains(where: { if case .agendaChosen = $0 { true } else { false } }) { known = [] }
    let slot = state.phase == .running ? state.currentSlot : nil
    let name = slot?.stage.kind == .plugin ? slot?.stage.plugin : nil
    let current = name.flatMap { name in slot.map { PluginClock.Stage(plugin: name, id: $0.id) } }
    let beganAgain = events.contains { if case .stageBegan(let id, _, _) = $0 { id == slot?.id } else { false } }
    guard current != clock.stage || beganAgain else { return }
    if let last = clock.stage {
      clock.forget(last.plugin)
      plugins.endStage(of: last.plugin)
    }
    clock.stage = nil
    guard let current, let slot, plugins.provides(current.plugin) else { return }
    clock.stage = current
    let length = slot.stage.time ?? slot.planned ?? .zero
    plugins.begin(current.plugin, stage: slot.id.number, length: length.milliseconds, with: slot.stage.with)
  }

  // MARK: Time

  func nextCall(in state: MeetingState, from moment: Span) -> Span? { clock.nextCall(in: state, from: moment) }

  mutating func pass(from: Span, to: Span, in state: MeetingState) { clock.pass(from: from, to: to, in: state) }

  /// Calls those whose time has come.
  mutating func callDue(at moment: Span) {
    for plugin in clock.due() { plugins.waited(plugin, t: moment.milliseconds) }
  }

  // MARK: Hearing

  /// What they have said since the last time.
  ///
  /// - Parameter waiting: on simulated time nothing may depend on how fast a plugin is.
  func reports(waiting: Bool) -> [PluginReport] {
    if waiting { plugins.settle() }
    return plugins.reports()
  }

  /// Takes in an answer.
  ///
  /// - Returns: whether the plugin's stage has come to its end by it.
  mutating func take(_ answer: PluginAnswer, from plugin: String) -> Bool {
    if let length = answer.wait { clock.call(plugin, after: Span(milliseconds: length)) }
    let isExercise = answer.call == .stage || answer.call == .waited
    return isExercise && answer.wait == nil && clock.stage?.plugin == plugin
  }

  mutating func forget(_ plugin: String) {
    clock.forget(plugin)
    if clock.stage?.plugin == plugin { clock.stage = nil }
  }

  /// Waits until the last process is gone.
  ///
  /// - Parameter quickly: without a goodbye.
  func close(quickly: Bool) { plugins.close(quickly: quickly) }
}
