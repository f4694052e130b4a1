// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import PluginKit
import Support
import Testing

@testable import PluginHost

@Suite("The protocol as it is written down", .timeLimit(.minutes(5)))
struct ProtocolTests {
  private static func schema(_ name: String) throws -> SchemaChecker {
    try SchemaChecker(file: Checkout.root + "/Plugins/protocol/\(name).schema.json")
  }

  @Test("has examples that keep to it, and that the program reads", arguments: ["host", "plugin"])
  func examples(name: String) throws {
    let schema = try Self.schema(name)
    #expect(schema.examples.count >= 7)
    for example in schema.examples {
      #expect(schema.faults(of: example.value, definition: example.name).isEmpty, "\(example)")
      // What has no name of its own among the messages is a part of one.
      guard schema.faults(of: example.value).isEmpty else { continue }
      let line = MessageLine.of(example.value)
      if name == "host" {
        #expect(MessageLine.of(try MessageLine.read(HostMessage.self, from: line)) == line)
      } else {
        #expect(MessageLine.of(try MessageLine.read(PluginMessage.self, from: line)) == line)
      }
    }
  }

  @Test("is what really goes back and forth over a whole evening", arguments: ["bell", "breathing", "minutes"])
  func evening(name: String) async throws {
    try await aside { try Self.playEvening(name) }
  }

  private static func playEvening(_ name: String) throws {
    let (host, plugin) = (try schema("host"), try schema("plugin"))
    var lines = 0
    let player = PluginPlayer(EnabledPlugin(try Trials.shipped(name)), .patient) { exchange in
      switch exchange {
      case .sent(let line):
        lines += 1
        #expect((try? host.faults(of: line)) == [], "\(line)")
      case .heard(.answer(let answer)):
        for line in answer.lines { #expect((try? plugin.faults(of: line)) == [], "\(line)") }
      case .heard(.ended(let breach)): #expect(breach == nil)
      case .heard(.breach), .heard(.file): break
      }
    }
    player.begin()
    for item in RecordedMeeting.items(for: try Trials.shipped(name).manifest) {
      switch item {
      case .text(let number, let words): player.play(text: number, words: words)
      case .event(let event): #expect(player.play(event: event.json ?? ""))
      case .record(let record): player.play(record)
      }
    }
    player.end()
    #expect(lines > 2)
  }

  @Test("knows every event of the recorded evening, which has no name in it and no words")
  func events() throws {
    let host = try Self.schema("host")
    var manifest = PluginManifest()
    manifest.name = "trial"
    var names: Set<String> = []
    for case .event(let event) in RecordedMeeting.items(for: manifest) {
      let line = try #require(event.json)
      #expect(try host.faults(of: line).isEmpty, "\(line)")
      #expect(!line.contains("brother") && !line.contains("May"))
      names.insert(event.name)
    }
    #expect(names.isSubset(of: Set(PluginManifest.allEvents)))
    for name in [
      "passed", "held", "undone", "consented", "committed", "closed", "timeIsRound", "partOver", "silenceOver",
    ] {
      #expect(names.contains(name), "\(name) is missing")
    }
  }

  @Test(
    "every shipped plugin keeps to it, and answers as its own test says", arguments: ["bell", "breathing", "minutes"])
  func shipped(name: String) async throws {
    try await aside {
      let plugin = try Trials.shipped(name)
      let trial = PluginTrial(EnabledPlugin(plugin), .patient)
      trial.playRecordedMeeting()
      let path = plugin.folder + "/conversation.txt"
      trial.play(conversation: try String(contentsOfFile: path, encoding: .utf8), file: "conversation.txt")
      #expect(trial.faults.flatMap(\.lines) == [])
      #expect(trial.answers > 3)
    }
  }
}
