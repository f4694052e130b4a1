// SPDX-License-Identifier: GPL-3.0-or-later

internal import Glibc
internal import PluginKit
internal import Subprocess
internal import Synchronization
internal import SystemPackage

/// One plugin and its process, from the hello to the last of its children.
final class PluginRunner: Sendable {
  /// A message on its way, as its line without the end.
  struct Outgoing: Sendable {
    let call: PluginAnswer.Call
    let line: String
  }

  private struct State: ~Copyable {
    var conversation: Conversation
    var outgoing: [Outgoing] = []
    var ending: Ending?
    /// The goodbye was said: from now on it may go.
    var isLeaving = false
    /// What it said is on its way to the inbox.
    var isDelivering = false
    var waiter: (isReady: @Sendable (borrowing State) -> Bool, continuation: CheckedContinuation<Void, Never>)?
  }

  private enum Ending {
    /// The process is to go, with a reason or without.
    case going(Breach?)
    /// It is gone, and so are its children.
    case gone
  }

  let plugin: EnabledPlugin
  private let surroundings: PluginSurroundings
  private let inbox: PluginInbox
  private let start = ContinuousClock.now
  private let state: Mutex<State>

  init(_ plugin: EnabledPlugin, _ surroundings: PluginSurroundings, inbox: PluginInbox) {
    self.plugin = plugin
    self.surroundings = surroundings
    self.inbox = inbox
    state = Mutex(
      State(
        conversation: Conversation(
          plugin.plugin.manifest, limits: surroundings.limits, isLenient: surroundings.isLenient)))
  }

  // MARK: From the session

  /// Lines up a message. Never waits.
  func send(_ call: PluginAnswer.Call, _ line: String) {
    change { state in
      guard state.ending == nil else { return }
      guard state.outgoing.count < surroundings.limits.waiting else {
        state.ending = .going(.tooSlow)
        return
      }
      state.outgoing.append(Outgoing(call: call, line: line))
    }
  }

  /// Without a goodbye.
  func stop() {
    end(nil)
  }

  var isOver: Bool { state.withLock { $0.ending != nil } }
  var isGone: Bool { state.withLock { if case .gone = $0.ending { true } else { false } } }

  /// Nothing is on its way, neither there nor back.
  var isIdle: Bool {
    state.withLock { state in
      switch state.ending {
      case .gone: true
      case .going: false
      case nil: state.outgoing.isEmpty && state.conversation.call == nil && !state.isDelivering
      }
    }
  }

  // MARK: Changes

  private func change(_ body: (inout State) -> Void) {
    let waiting = state.withLock { state -> CheckedContinuation<Void, Never>? in
      body(&state)
      guard let waiter = state.waiter, waiter.isReady(state) else { return nil }
      state.waiter = nil
      return waiter.continuation
    }
    waiting?.resume()
  }

  /// Waits until `isReady`, without taking time. One task waits at a time.
  private func wait(until isReady: @escaping @Sendable (borrowing State) -> Bool) async {
    await withCheckedContinuation { continuation in
      let isReadyNow = state.withLock { state in
        if isReady(state) { return true }
        state.waiter = (isReady, continuation)
        return false
      }
      if isReadyNow { continuation.resume() }
    }
  }

  private func end(_ breach: Breach?) {
    change { state in
      if state.ending == nil { state.ending = .going(breach) }
    }
  }

  private func report(_ content: PluginReport.Content) {
    inbox.put(PluginReport(plugin: plugin.name, content: content))
  }

  // MARK: The process

  /// Runs it to its end. The last report is that it ended.
  func run() async {
    do {
      try await runProcess()
    } catch let breach as Breach {
      end(breach)
    } catch {
      end(.notStarted("the system refused"))
    }
    end(nil)
    let breach = state.withLock { state -> Breach? in
      if case .going(let breach) = state.ending { breach } else { nil }
    }
    report(.ended(breach))
    change { $0.ending = .gone }
    inbox.signal()
  }

  private func runProcess() async throws {
    let folder = try PrivateFolder(for: plugin.plugin, digest: plugin.digest)
    defer { folder.remove() }
    let sandbox: Sandbox = if let given = surroundings.sandbox { given } else { await Sandbox.detect() }
    let command = sandbox.command(folder, allowed: plugin.allowed)
    var options = PlatformOptions()
    options.createSession = true
    options.teardownSequence = Self.teardown
    let variables = Sandbox.environment(allowed: plugin.allowed).map { (Environment.Key(stringLiteral: $0), $1) }
    Leftovers.starting()
    var hasStarted = false
    defer { if !hasStarted { Leftovers.started(nil) } }
    _ = try await Subprocess.run(
      .path(FilePath(command.program)), arguments: Arguments(command.arguments),
      environment: .custom(Dictionary(variables) { first, _ in first }), workingDirectory: FilePath(folder.work),
      platformOptions: options, input: .inputWriter, output: .sequence, error: .discarded
    ) { execution in
      let session = execution.processIdentifier.value
      Leftovers.started(session)
      hasStarted = true
      await withTaskGroup(of: Void.self) { group in
        group.addTask { await self.read(execution.standardOutput) }
        await self.talk(execution.standardInputWriter)
        await execution.teardown(using: Self.teardown)
        // Also when the first of them went at once: it is not reaped yet, so the number is still its own.
        kill(-session, SIGKILL)
        await group.waitForAll()
      }
      Leftovers.ended(session, sweeping: surroundings.adoptsOrphans)
    }
  }

  private static let teardown: [TeardownStep] = [
    .send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: .milliseconds(200))
  ]

  /// One message at a time, until one of both has had enough.
  private func talk(_ writer: StandardInputWriter) async {
    while true {
      await wait { $0.ending != nil || !$0.outgoing.isEmpty }
      let next = state.withLock { state -> Outgoing? in
        guard state.ending == nil else { return nil }
        let next = state.outgoing.removeFirst()
        state.conversation.ask(next.call)
        state.isLeaving = next.call == .goodbye
        return next
      }
      guard let next else { break }
      let limit = next.call == .hello ? surroundings.limits.start : surroundings.limits.answer
      let timer = Task {
        try await Task.sleep(for: limit)
        end(next.call == .hello ? .noHello : .noAnswer)
      }
      _ = try? await writer.write(next.line + "\n")
      await wait { $0.ending != nil || $0.conversation.call == nil }
      timer.cancel()
      if next.call == .goodbye { end(nil) }
      inbox.signal()
    }
    try? await writer.finish()
  }

  private func read(_ output: SubprocessOutputSequence) async {
    do {
      for try await buffer in output where !take(buffer.withUnsafeBytes { Array($0) }) { return }
    } catch {}
    end(state.withLock { $0.isLeaving } ? nil : .closed)
  }

  /// - Returns: whether to go on reading.
  private func take(_ bytes: [UInt8]) -> Bool {
    let now = start.duration(to: .now)
    let outcomes = state.withLock { state -> [Conversation.Outcome] in
      guard state.ending == nil else { return [] }
      state.isDelivering = true
      return state.conversation.receive(bytes, at: now)
    }
    for outcome in outcomes {
      switch outcome {
      case .answer(let answer): deliver(answer)
      case .breach(let breach, let line):
        if surroundings.isLenient {
          report(.breach(breach, line: line))
        } else {
          end(breach)
        }
      }
    }
    change { $0.isDelivering = false }
    inbox.signal()
    return !isOver
  }

  private func deliver(_ answer: PluginAnswer) {
    for case .file(let name, let text) in answer.words {
      let folder = surroundings.files.map { "\($0)/\(plugin.name)" }
      let path = plugin.allowed.contains(.files) ? folder.flatMap { KeptFile.write(text, name: name, folder: $0) } : nil
      report(.file(name: name, path: path))
    }
    report(.answer(answer))
  }
}
