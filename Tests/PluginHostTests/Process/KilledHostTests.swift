// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import Support
import Testing

@testable import PluginHost

/// The program dies, as by `kill -9`, while a plugin hangs: nobody is there to end the plugin any more.
@Suite("A plugin whose program is killed", .timeLimit(.minutes(2)))
struct KilledHostTests {
  /// Starts a plugin that hangs, in this process, and kills this process.
  private static func die(_ script: String, in sandbox: Sandbox, mark: String) async throws {
    try await aside {
      let trials = try Trials()
      let plugin = try trials.plugin(Trials.greeting(then: script).replacing("trial", with: mark), name: mark)
      var surroundings = PluginSurroundings()
      surroundings.sandbox = sandbox
      (surroundings.limits.start, surroundings.limits.answer) = (.seconds(60), .seconds(60))
      let plugins = Plugins([EnabledPlugin(plugin)], surroundings)
      plugins.start(language: "en")
      plugins.settle()
      plugins.tell(EventLine(JournalEntry(seq: 1, command: 1, t: .zero, event: .started)))
      guard plugins.reports().count == 1, !Processes.with(mark).isEmpty else { exit(1) }
      kill(getpid(), SIGKILL)
    }
  }

  private func isGone(_ mark: String) -> Bool {
    let deadline = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < deadline {
      if Processes.with(mark).isEmpty { return true }
      _ = poll(nil, 0, 20)
    }
    return false
  }

  @Test(
    "goes with it, in a box with all that it started",
    .enabled(if: PluginsTests.sandboxes.count > 1, "bubblewrap does not work here"))
  func box() async {
    let mark = "box-" + String(UUID().uuidString.prefix(8)).lowercased()
    await #expect(processExitsWith: .signal(SIGKILL)) { [mark = mark as String] in
      try await Self.die("setsid $0 & sleep 9000 & sleep 9000", in: PluginsTests.sandboxes[1], mark: mark)
    }
    #expect(isGone(mark), "\(Processes.with(mark))")
  }

  @Test(
    "goes with it without a box too",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv"), "setpriv is not installed"))
  func noBox() async {
    let mark = "bare-" + String(UUID().uuidString.prefix(8)).lowercased()
    await #expect(processExitsWith: .signal(SIGKILL)) { [mark = mark as String] in
      try await Self.die("read -r never", in: .limitsOnly, mark: mark)
    }
    #expect(isGone(mark), "\(Processes.with(mark))")
  }
}
