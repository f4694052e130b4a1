// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import Support
import Testing

@testable import PluginHost

@Suite("Plugins as processes", .timeLimit(.minutes(15)))
struct PluginsTests {
  /// Each of the boxes that this machine has.
  static let sandboxes: [Sandbox] = [.limitsOnly] + (hasBox ? [.bubblewrap("/usr/bin/bwrap")] : [])

  private static let hasBox: Bool = {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/bwrap")
    process.arguments = ["--unshare-all", "--ro-bind", "/", "/", "true"]
    guard (try? process.run()) != nil else { return false }
    return process.waitForEnd().code == 0
  }()

  private static func surroundings(_ sandbox: Sandbox, answer: Duration = .milliseconds(1500)) -> PluginSurroundings {
    var surroundings = PluginSurroundings()
    surroundings.sandbox = sandbox
    (surroundings.limits.start, surroundings.limits.answer) = (max(.seconds(4), answer), answer)
    return surroundings
  }

  private static func event(_ event: MeetingEvent) -> EventLine {
    EventLine(JournalEntry(seq: 1, command: 1, t: .zero, event: event))
  }

  private static func endings(_ reports: [PluginReport]) -> [Breach?] {
    reports.compactMap { report -> Breach?? in
      if case .ended(let breach) = report.content { .some(breach) } else { nil }
    }
  }

  private static func words(_ reports: [PluginReport]) -> [PluginAnswer.Word] {
    reports.flatMap { report -> [PluginAnswer.Word] in
      if case .answer(let answer) = report.content { answer.words } else { [] }
    }
  }

  @Test("answer what they asked for, and take their leave", arguments: sandboxes)
  func good(sandbox: Sandbox) async throws {
    try await aside {
      let trials = try Trials()
      let plugin = try trials.plugin(Trials.greeting(then: #"echo '{"cue":"show","text":"Here."}'"#))
      let plugins = Plugins([EnabledPlugin(plugin)], Self.surroundings(sandbox, answer: .seconds(10)))
      plugins.start(language: "en")
      plugins.tell(Self.event(.started))
      plugins.tell(Self.event(.consented))
      plugins.settle()
      let reports = plugins.reports()
      #expect(Self.words(reports) == [.show("Here.")])
      #expect(reports.count == 2, "the hello, and the one event that it wants to hear of")
      plugins.close()
      #expect(Self.endings(plugins.reports()) == [nil])
    }
  }

  @Test("see an empty environment, an empty folder of their own and no foreign descriptor", arguments: sandboxes)
  func bareness(sandbox: Sandbox) async throws {
    try await aside {
      setenv("CIRCLEKEEPER_CANARY", "seen", 1)
      let trials = try Trials()
      let script = #"""
        found=$(env | grep -c -e CANARY -e HOME -e USER; ls -A | wc -l; ls /proc/self/fd | grep -c -v -e '^[0-3]$')
        [ "$(ps -o sid= -p $$ 2>/dev/null | tr -d ' ')" ] || :
        printf '{"cue":"show","text":"%s"}\n' "$(echo $found)"
        """#
      let plugins = Plugins(
        [EnabledPlugin(try trials.plugin(Trials.greeting(then: script)))],
        Self.surroundings(sandbox, answer: .seconds(10)))
      plugins.start(language: "en")
      plugins.tell(Self.event(.started))
      plugins.settle()
      #expect(Self.words(plugins.reports()) == [.show("0 0 0")])
      plugins.close()
    }
  }

  @Test("that mean no good are ended with all their children, and it is said once", arguments: sandboxes)
  func hostile(sandbox: Sandbox) async throws {
    try await aside {
      let trials = try Trials()
      let mark = String(UUID().uuidString.prefix(8)).lowercased()
      let plugins = try Hostile.all.map { hostile in
        let name = "\(hostile.name)-\(mark)"
        try hostile.write(to: trials.folder.path, as: name)
        return EnabledPlugin(try FoundPlugin.read("\(trials.folder.path)/\(name)", beside: nil))
      }
      // Those that flood take the machine from those that have little to say.
      let meeting = Plugins(plugins, Self.surroundings(sandbox, answer: .seconds(8)))
      meeting.start(language: "en")
      meeting.tell(Self.event(.started))
      meeting.settle()
      meeting.close()
      var said: [String: [String]] = [:]
      for report in meeting.reports() {
        if case .ended(let breach?) = report.content { said[report.plugin, default: []].append(breach.words) }
      }
      for hostile in Hostile.all {
        let words = said["\(hostile.name)-\(mark)"] ?? []
        #expect(hostile.isSaid(words), "\(hostile.name): \(words)")
      }
      #expect(Processes.areGone(mark))
    }
  }

  @Test("that have changed since they were enabled are not run")
  func changed() async throws {
    try await aside {
      let trials = try Trials()
      let enabled = EnabledPlugin(try trials.plugin(Trials.greeting()))
      let again = try trials.plugin(Trials.greeting(then: "touch \(trials.folder.path)/ran"))
      let plugins = Plugins(
        [EnabledPlugin(again, digest: enabled.digest, allowed: [PluginPermission]())], missing: ["gone"],
        Self.surroundings(.limitsOnly))
      plugins.start(language: "en")
      plugins.settle()
      plugins.close()
      #expect(Set(Self.endings(plugins.reports())) == [.changed, .missing])
      #expect(!FileManager.default.fileExists(atPath: trials.folder.path + "/ran"))
    }
  }

  @Test("get words only where they asked and the circle allowed it, and files likewise")
  func permissions() async throws {
    try await aside {
      let trials = try Trials()
      let script = Trials.greeting(
        done: #"""
          case $line in *'"words":'*) echo '{"cue":"show","text":"words"}' ;; esac
          case $line in *'"event":"closed"'*) echo '{"cue":"file","name":"a.txt","text":"kept"}' ;; esac
          echo '{"cue":"done"}'
          """#)
      let plugin = try trials.plugin(script, asks: "[texts, files]")
      var surroundings = Self.surroundings(.limitsOnly, answer: .seconds(10))
      surroundings.files = trials.folder.path + "/kept"
      for allowed in [[], [PluginPermission.texts, .files]] {
        let plugins = Plugins(
          [EnabledPlugin(plugin, digest: plugin.digest() ?? "", allowed: allowed)], surroundings)
        plugins.start(language: "en")
        plugins.tell(text: 1, words: "Call my brother")
        plugins.tell(Self.event(.closed))
        plugins.settle()
        let reports = plugins.reports()
        #expect(Self.words(reports).contains(.show("words")) == !allowed.isEmpty)
        let path = trials.folder.path + "/kept/trial/a.txt"
        let kept = reports.compactMap { if case .file(_, let path) = $0.content { path } else { nil } }
        #expect(kept == (allowed.isEmpty ? [] : [path]))
        #expect(FileManager.default.fileExists(atPath: path) == !allowed.isEmpty)
        plugins.close()
      }
      let attributes = try FileManager.default.attributesOfItem(atPath: trials.folder.path + "/kept/trial/a.txt")
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }
}
