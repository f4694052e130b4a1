// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Support
import Testing

@testable import PluginHost

/// Plugins that take what they can get, and say how much that was.
@Suite("A plugin that takes too much", .serialized, .timeLimit(.minutes(15)))
struct LimitsTests {
  /// Sends `started`, and returns what the plugin showed, and how it ended.
  private static func shown(_ script: String, in sandbox: Sandbox, name: String = "trial") async throws
    -> (words: [String], endings: [Breach?])
  {
    struct Heard: Sendable { let reports: [PluginReport] }
    let heard = try await aside {
      let trials = try Trials()
      let plugins = try trials.started(script, in: sandbox, name: name)
      plugins.settle()
      plugins.close()
      return Heard(reports: plugins.reports())
    }
    var (words, endings): ([String], [Breach?]) = ([], [])
    for report in heard.reports {
      switch report.content {
      case .answer(let answer): for case .show(let text) in answer.words { words.append(text) }
      case .ended(let breach): endings.append(breach)
      default: break
      }
    }
    return (words, endings)
  }

  private static let hasLimits = FileManager.default.isExecutableFile(atPath: "/usr/bin/prlimit")

  @Test(
    "gets files of 1 MiB, less than 1 GiB of memory and 64 open files",
    .enabled(if: hasLimits, "prlimit is not installed: apt-get install util-linux"), arguments: PluginsTests.sandboxes)
  func limits(sandbox: Sandbox) async throws {
    let script = #"""
      head -c 3000000 /dev/zero > big 2>/dev/null
      size=$(wc -c < big)
      memory=refused; dd if=/dev/zero of=/dev/null bs=1100M count=1 2>/dev/null && memory=had
      some=refused; dd if=/dev/zero of=/dev/null bs=1M count=1 2>/dev/null && some=had
      printf '{"cue":"show","text":"%s %s %s %s"}\n' "$size" "$memory" "$some" "$(ulimit -n)"
      """#
    let (words, endings) = try await Self.shown(script, in: sandbox)
    #expect(words == ["1048576 refused had 64"])
    #expect(endings == [nil])
  }

  @Test(
    "gets 16 MiB for all its files in a box",
    .enabled(if: PluginsTests.sandboxes.count > 1, "bubblewrap does not work here"))
  func folder() async throws {
    let script = #"""
      n=0; while [ $n -lt 64 ] && head -c 1000000 /dev/zero > f$n 2>/dev/null; do n=$((n+1)); done
      (cd /plugin && echo x > mine) 2>/dev/null && n=written
      printf '{"cue":"show","text":"%s"}\n' "$n"
      """#
    let (words, endings) = try await Self.shown(script, in: PluginsTests.sandboxes[1])
    #expect(words == ["16"])
    #expect(endings == [nil])
  }

  @Test("that multiplies is ended with all that it made", arguments: PluginsTests.sandboxes)
  func multiplying(sandbox: Sandbox) async throws {
    let mark = "many-" + String(UUID().uuidString.prefix(8)).lowercased()
    // A bomb that stops by itself at 128, so that a test run as root, whom no limit of processes holds, hurts nobody.
    let bomb = #"b() { if [ $1 -gt 0 ]; then b $(($1-1)) & b $(($1-1)) & fi; sleep 9000; }; b 6 & exit 3"#
    let (words, endings) = try await Self.shown(bomb, in: sandbox, name: mark)
    #expect(words == [])
    #expect(endings == [.closed])
    #expect(Processes.areGone(mark))
  }

  @Test(
    "is given limits on its command line, 512 processes above those of the user",
    .enabled(if: hasLimits, "prlimit is not installed: apt-get install util-linux"))
  func commandLine() throws {
    let limits = Sandbox.limits
    #expect(limits.contains("--nofile=64") && limits.contains("--as=1073741824") && limits.last == "--")
    let number = limits.first { $0.hasPrefix("--nproc=") }?.dropFirst("--nproc=".count)
    let processes = try #require(number.flatMap { Int($0) })
    // This process alone has a task.
    #expect((513..<32_768).contains(processes))
  }

  @Test("gets 512 processes", .enabled(if: hasLimits && getuid() != 0, "no limit of processes holds root"))
  func processes() async throws {
    let script = #"""
      n=$( (n=0; while [ $n -lt 2000 ]; do sleep 9000 > /dev/null & n=$((n+1)); echo $n; done) 2>/dev/null | tail -n 1)
      printf '{"cue":"show","text":"%s"}\n' "$n"
      """#
    let (words, endings) = try await Self.shown(script, in: .limitsOnly)
    // Others of this user come and go meanwhile.
    #expect((400..<1_000).contains(words.first.flatMap { Int($0) } ?? 2_000), "\(words) \(endings)")
  }
}
