// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Support
import Testing

@testable import PluginHost

/// The program dies, as by `kill -9`, while a plugin hangs: nobody is there to end the plugin any more.
@Suite("A plugin whose program is killed", .timeLimit(.minutes(15)))
struct KilledHostTests {
  /// Starts a plugin in this process, waits until it hangs, and kills this process.
  ///
  /// - Parameters:
  ///   - script: what it does instead of answering. It says that it hangs by a file HUNG or a process with that word.
  ///   - place: a folder for all that this leaves behind.
  private static func die(_ script: String, in sandbox: Sandbox, mark: String, place: String) async throws {
    try await aside {
      setenv("TMPDIR", place + "/", 1)
      let trials = try Trials()
      let hung = "\(mark)-hung"
      let plugins = try trials.started(
        script.replacing("HUNG", with: "\(place)/\(hung)"), in: sandbox, name: mark, temporaryFolder: place)
      withExtendedLifetime(plugins) {
        let hangs = within(.seconds(20)) {
          FileManager.default.fileExists(atPath: "\(place)/\(hung)") || !Processes.with(hung).isEmpty
        }
        if hangs { kill(getpid(), SIGKILL) }
      }
    }
  }

  private static func within(_ patience: Duration, _ condition: () -> Bool) -> Bool {
    let deadline = ContinuousClock.now + patience
    while !condition() {
      guard ContinuousClock.now < deadline else { return false }
      _ = poll(nil, 0, 20)
    }
    return true
  }

  @Test(
    "goes with it, in a box with all that it started",
    .enabled(if: PluginsTests.sandboxes.count > 1, "bubblewrap does not work here"))
  func box() async throws {
    let folder = try ScratchFolder()
    let mark = "box-" + String(UUID().uuidString.prefix(8)).lowercased()
    await #expect(processExitsWith: .signal(SIGKILL)) { [mark = mark as String, place = folder.path as String] in
      let script = "setsid sleep 9000 & sh -c 'sleep 9000; :' HUNG"
      try await Self.die(script, in: PluginsTests.sandboxes[1], mark: mark, place: place)
    }
    #expect(Self.within(.seconds(10)) { Processes.with(mark).isEmpty }, "\(Processes.with(mark))")
  }

  @Test(
    "goes with it without a box too",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv"), "setpriv is not installed"))
  func noBox() async throws {
    let folder = try ScratchFolder()
    let mark = "bare-" + String(UUID().uuidString.prefix(8)).lowercased()
    await #expect(processExitsWith: .signal(SIGKILL)) { [mark = mark as String, place = folder.path as String] in
      // It does not notice the end of its input.
      let script = "mkfifo never; : > HUNG; read -r line < never"
      try await Self.die(script, in: .limitsOnly, mark: mark, place: place)
    }
    #expect(Self.within(.seconds(10)) { Processes.with(mark).isEmpty }, "\(Processes.with(mark))")
  }
}
