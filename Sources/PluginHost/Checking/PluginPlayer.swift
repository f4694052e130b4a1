// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import MeetingCore
package import PluginKit

/// Plays a recorded meeting to one plugin, in no time: for `plugin run`, `plugin check` and tests.
package final class PluginPlayer {
  /// A line that went one way or the other.
  package enum Exchange: Hashable {
    case sent(String)
    case heard(PluginReport.Content)
  }

  private let plugin: EnabledPlugin
  private let plugins: Plugins
  private let note: (Exchange) -> Void
  private var stages: [Int: Stage] = [:]
  private var runningStage: Int?
  private var isHeld = false
  /// The moment up to which time has passed, and of the call that the plugin waits for.
  private var t = 0
  private var call: Int?
  package private(set) var isOver = false

  /// - Parameter note: gets every line, in order.
  package init(_ plugin: EnabledPlugin, _ surroundings: PluginSurroundings, note: @escaping (Exchange) -> Void) {
    self.plugin = plugin
    self.note = note
    plugins = Plugins([plugin], surroundings)
  }

  package func begin(language: String = "en") {
    note(.sent(MessageLine.of(HostMessage.hello(HostMessage.Hello(language: language)))))
    plugins.start(language: language)
    hear()
  }

  package func end() {
    if !isOver { note(.sent(MessageLine.of(HostMessage.goodbye))) }
    plugins.close()
    hear()
  }

  // MARK: Playing

  /// A line of `--events`.
  ///
  /// - Returns: whether it is one.
  package func play(event line: String) -> Bool {
    guard let event = try? MessageLine.read(PluginEvent.self, from: line) else { return false }
    pass(to: event.t)
    let known = try? JSONDecoder().decode(MeetingEvent.self, from: Data(line.utf8))
    if plugin.plugin.manifest.events.contains(event.name) { say(.event, line) }
    if let known { follow(known) }
    return true
  }

  package func play(text number: Int, words: String) {
    if plugin.allowed.contains(.texts) { say(.text, MessageLine.of(HostMessage.text(number: number, words: words))) }
  }

  package func play(_ record: ClosedMeeting) {
    var record = record
    guard plugin.allowed.contains(.record) else { return }
    if !plugin.allowed.contains(.texts) { (record.decisions, record.commitments, record.summary) = (nil, nil, nil) }
    say(.record, MessageLine.of(HostMessage.record(record)))
  }

  /// Any line, as a test of the plugin has it.
  package func play(line: String) throws {
    let call: PluginAnswer.Call =
      switch try MessageLine.read(HostMessage.self, from: line) {
      case .hello: .hello
      case .event: .event
      case .text: .text
      case .stage: .stage
      case .waited: .waited
      case .stageOver: .stageOver
      case .record: .record
      case .goodbye: .goodbye
      }
    say(call, line)
  }

  private func say(_ call: PluginAnswer.Call, _ line: String) {
    guard !isOver else { return }
    note(.sent(line))
    plugins.tell(call, line: line)
    hear()
  }

  private func hear() {
    plugins.settle()
    for report in plugins.reports() {
      note(.heard(report.content))
      if case .answer(let answer) = report.content, let length = answer.wait { call = t + length }
      if case .ended = report.content { isOver = true }
    }
  }

  // MARK: Following

  private func pass(to moment: Int) {
    while let due = call, !isHeld, due <= moment, !isOver {
      (t, call) = (due, nil)
      say(.waited, MessageLine.of(HostMessage.waited(t: due)))
    }
    if isHeld { call = call.map { $0 + max(0, moment - t) } }
    t = max(t, moment)
  }

  private func follow(_ event: MeetingEvent) {
    switch event {
    case .opened(let agenda, _), .agendaChosen(let agenda):
      stages = Dictionary(uniqueKeysWithValues: agenda.stages.enumerated().map { ($0.offset + 1, $0.element) })
    case .stagesAdded(let added, _):
      for stage in added { stages[(stages.keys.max() ?? 0) + 1] = stage }
    case .stageBegan(let id, let planned, _):
      endStage()
      guard let stage = stages[id.number], stage.plugin == plugin.name else { return }
      runningStage = id.number
      let length = (stage.time ?? planned).milliseconds
      let start = HostMessage.StageStart(
        stage: id.number, length: length, with: plugin.plugin.manifest.settings(stage.with))
      say(.stage, MessageLine.of(HostMessage.stage(start)))
    case .stageEnded, .closed: endStage()
    case .held: isHeld = true
    case .wentOn: isHeld = false
    default: break
    }
  }

  private func endStage() {
    guard runningStage != nil else { return }
    (runningStage, call) = (nil, nil)
    say(.stageOver, MessageLine.of(HostMessage.stageOver))
  }
}

extension PluginAnswer {
  /// The answer as the plugin's own lines.
  package var lines: [String] {
    let messages = words.map { word in
      switch word {
      case .say(let text): PluginMessage.say(text)
      case .show(let text): PluginMessage.show(text)
      case .bell: PluginMessage.bell
      case .file(let name, let text): PluginMessage.file(name: name, text: text)
      }
    }
    let end = wait.map(PluginMessage.wait) ?? .done
    return (messages + (call == .hello ? [] : [end])).map { MessageLine.of($0) }
  }
}
