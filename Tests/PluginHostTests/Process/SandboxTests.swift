// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import PluginHost

@Suite("What stands between a plugin and the machine", .timeLimit(.minutes(5)))
struct SandboxTests {
  private func arguments(_ sandbox: Sandbox, _ allowed: Set<PluginPermission> = []) throws -> [String] {
    let trials = try Trials()
    let plugin = try trials.plugin("exit 0")
    let folder = try PrivateFolder(for: plugin, digest: plugin.digest() ?? "")
    defer { folder.remove() }
    let command = sandbox.command(folder, allowed: allowed)
    return [command.program] + command.arguments
  }

  @Test("a box has the system's programs, and neither home nor network nor the files of others")
  func box() throws {
    let arguments = try arguments(.bubblewrap("/usr/bin/bwrap"))
    #expect(arguments.starts(with: ["/usr/bin/bwrap", "--unshare-all", "--die-with-parent", "--cap-drop", "ALL"]))
    for closed in ["/home", "/root", "/etc", "/var", "/run", "--share-net", "/dev/snd"] {
      #expect(!arguments.contains(closed))
    }
    #expect(arguments.last == "/plugin/trial")
  }

  @Test("the network and the loudspeaker open where the circle allowed them")
  func allowed() throws {
    let arguments = try arguments(.bubblewrap("/usr/bin/bwrap"), [.network, .sound])
    #expect(arguments.contains("--share-net") && arguments.contains("/dev/snd"))
  }

  @Test("limits stand around it with a box and without")
  func limits() throws {
    for sandbox in [Sandbox.limitsOnly, .bubblewrap("/usr/bin/bwrap")] {
      let arguments = try arguments(sandbox)
      #expect(arguments.contains("--fsize=1048576") && arguments.contains("--core=0") && arguments.contains("--cpu=60"))
    }
    #expect(try arguments(.limitsOnly).contains("--pdeathsig"))
  }

  @Test("the environment has a path and a language, and nothing of the user's")
  func environment() {
    #expect(Set(Sandbox.environment(allowed: []).keys) == ["PATH", "LANG"])
  }
}
