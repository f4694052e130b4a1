// SPDX-License-Identifier: GPL-3.0-or-later

package import PluginKit

/// The plugins of one sitting, for the thread that owns the meeting. Telling them something only lines it up; what they
/// answer is asked for when there is time. Nothing here waits but ``settle()`` and ``close()``.
package final class Plugins {
  private let runners: [PluginRunner]
  private let inbox: PluginInbox
  private let missing: [String]
  private var hasStarted = false

  /// - Parameters:
  ///   - missing: enabled once, and no longer where they were.
  ///   - wake: called from other threads when there is something to hear.
  package init(
    _ plugins: [EnabledPlugin], missing: [String] = [], _ surroundings: PluginSurroundings = PluginSurroundings(),
    wake: @escaping @Sendable () -> Void = {}
  ) {
    let inbox = PluginInbox(wake: wake)
    self.inbox = inbox
    self.missing = missing
    runners = plugins.map { PluginRunner($0, surroundings, inbox: inbox) }
  }

  /// Starts them all, side by side.
  ///
  /// - Parameter from: how many events they will be told again that happened before.
  package func start(language: String, from: Int = 0) {
    guard !hasStarted else { return }
    hasStarted = true
    for name in missing { inbox.put(PluginReport(plugin: name, content: .ended(.missing))) }
    for runner in runners {
      runner.send(.hello, MessageLine.of(HostMessage.hello(HostMessage.Hello(language: language, from: from))))
      Task.detached { await runner.run() }
    }
  }

  /// Whether a plugin is there to provide a stage.
  package func provides(_ name: String) -> Bool {
    runners.contains { $0.plugin.name == name && $0.plugin.plugin.manifest.providesStage && !$0.isOver }
  }

  // MARK: Telling

  package func tell(_ event: EventLine) {
    let listeners = runners.filter { $0.plugin.plugin.manifest.events.contains(event.name) }
    guard !listeners.isEmpty, let line = event.json else { return }
    for runner in listeners { runner.send(.event, line) }
  }

  /// A line as it stands, to all: for a player of recorded meetings.
  package func tell(_ call: PluginAnswer.Call, line: String) {
    for runner in runners { runner.send(call, line) }
  }

  package func tell(text number: Int, words: String) {
    send(.text, .text(number: number, words: words)) { $0.allowed.contains(.texts) }
  }

  package func begin(_ plugin: String, stage: Int, length: Int, with settings: [String: String]) {
    guard let runner = runners.first(where: { $0.plugin.name == plugin }) else { return }
    let start = HostMessage.StageStart(
      stage: stage, length: length, with: runner.plugin.plugin.manifest.settings(settings))
    send(.stage, .stage(start)) { $0.name == plugin }
  }

  package func endStage(of plugin: String) {
    send(.stageOver, .stageOver) { $0.name == plugin }
  }

  package func waited(_ plugin: String, t: Int) {
    send(.waited, .waited(t: t)) { $0.name == plugin }
  }

  /// What was kept; its words only to those who may have them.
  package func tell(_ record: ClosedMeeting) {
    var withoutTexts = record
    (withoutTexts.decisions, withoutTexts.commitments, withoutTexts.summary) = (nil, nil, nil)
    send(.record, .record(record)) { $0.allowed.isSuperset(of: [.record, .texts]) }
    send(.record, .record(withoutTexts)) { $0.allowed.contains(.record) && !$0.allowed.contains(.texts) }
  }

  private func send(_ call: PluginAnswer.Call, _ message: HostMessage, to isMeant: (EnabledPlugin) -> Bool) {
    let listeners = runners.filter { isMeant($0.plugin) }
    guard !listeners.isEmpty else { return }
    let line = MessageLine.of(message)
    for runner in listeners { runner.send(call, line) }
  }

  // MARK: Hearing

  /// What has come since the last time.
  package func reports() -> [PluginReport] { inbox.take() }

  /// On simulated time: waits until all of them have answered. Each has its limit, so this ends.
  package func settle() {
    while !runners.allSatisfy(\.isIdle) { _ = inbox.waitForChange(atMost: .seconds(1)) }
  }

  /// Says goodbye, and waits until the last process is gone.
  ///
  /// - Parameter quickly: without the goodbye.
  package func close(quickly: Bool = false) {
    guard hasStarted else { return }
    for runner in runners {
      if quickly { runner.stop() } else { runner.send(.goodbye, MessageLine.of(HostMessage.goodbye)) }
    }
    while !runners.allSatisfy(\.isGone) { _ = inbox.waitForChange(atMost: .seconds(1)) }
  }
}
