// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import PluginHost
import Support
import Testing

@testable import MeetingShell

@Suite("Plugins in a sitting", .timeLimit(.minutes(5)))
struct PluginTests {
  /// Rings and speaks a minute after the start, and again a minute after that.
  ///
  /// - Parameter text: of JSON, and without an apostrophe.
  static func plugins(in folder: String, showing text: String = #"Light.\nMore light."#) throws -> Plugins {
    let path = folder + "/lamp"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try "plugin: lamp\nversion: '1'\nprotocol: 1\nsummary: A lamp.\nrun: lamp.sh\nevents: [started]\n".write(
      toFile: path + "/plugin.yaml", atomically: true, encoding: .utf8)
    let script = #"""
      #!/bin/sh
      while IFS= read -r line; do
        case $line in
          *'"hello"'*) echo '{"cue":"hello","plugin":"lamp","version":"1","protocol":1}'; continue ;;
          *'"started"'*) echo '{"cue":"wait","length":60000}'; continue ;;
          *'"waited"'*)
            echo '{"cue":"bell"}'
            printf '%s\n' '{"cue":"show","text":"\#(text)"}'
            echo '{"cue":"say","text":"Shall we light a candle?"}'
            echo '{"cue":"wait","length":60000}'
            continue
            ;;
        esac
        echo '{"cue":"done"}'
      done
      """#
    try script.write(toFile: path + "/lamp.sh", atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path + "/lamp.sh")
    let plugin = try FoundPlugin.read(path, beside: nil)
    var surroundings = PluginSurroundings()
    surroundings.sandbox = .limitsOnly
    // A busy machine may take its time.
    (surroundings.limits.start, surroundings.limits.answer) = (.seconds(60), .seconds(60))
    return Plugins([EnabledPlugin(plugin, digest: plugin.digest() ?? "", allowed: [])], surroundings)
  }

  private static func sit(_ steps: [Step], columns: Int = 80) async throws -> [Reply] {
    struct Said: @unchecked Sendable { let replies: [Reply] }
    return try await aside {
      let circle = try Circle()
      let sitting = try circle.sit(
        ["join Tom, Ali", "start"] + steps, columns: columns, plugins: try plugins(in: circle.folder.path))
      return Said(replies: sitting.source.replies)
    }.replies
  }

  @Test("are called in the meeting's own time, and their words are told from ours")
  func words() async throws {
    let replies = try await Self.sit(["wait 59s", "wait 1s", "wait 2m"])
    #expect(replies[3].said == [])
    #expect(replies[4].text == "  Light.\n  More light.\n  You might say: “Shall we light a candle?”")
    #expect(replies[4].bells == 1)
    #expect(replies[5].said.count { $0.contains("Light.") } == 2)
  }

  @Test("are not heard during a hold, nor over a hidden screen")
  func quiet() async throws {
    let replies = try await Self.sit(["wait 50s", "hold", "wait 5m", "go", "hide", "wait 20s", "show", "wait 50s"])
    #expect(!replies[5].text.contains("Light."))
    #expect(replies[8].said == [] && replies[8].bells == 0)
    #expect(replies[10].text.contains("Light."))
  }

  @Test("do not ring where the bell is off, and keep to the width")
  func bell() async throws {
    let replies = try await Self.sit(["bell off", "wait 1m"], columns: 24)
    #expect(replies[4].bells == 0)
    #expect(replies[4].text.split(separator: "\n").allSatisfy { $0.count <= 24 })
  }
}
