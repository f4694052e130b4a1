// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import PluginHost

@Suite("plugin.yaml", .timeLimit(.minutes(5)))
struct ManifestReaderTests {
  private static let good = """
    plugin: gong-light
    version: 1.0.0
    protocol: 1
    summary: A lamp.
    run: gong.py
    events: [timeIsRound, started]
    asks: [network, texts]
    stage:
      colour: { enum: [red, amber], default: red, description: What it shines in. }
      brightness: { type: integer, minimum: 1, maximum: 10 }

    """

  private static func read(_ text: String) -> ManifestReader { ManifestReader(Array(text.utf8), folder: "gong-light") }

  @Test("says what a plugin is, wants, asks for and can be told")
  func reading() {
    let reader = Self.read(Self.good)
    #expect(reader.faults.isEmpty)
    let manifest = reader.manifest
    #expect(manifest.name == "gong-light" && manifest.run == "gong.py")
    #expect(manifest.events == ["timeIsRound", "started"])
    #expect(manifest.asks == [.network, .texts])
    #expect(manifest.settings(["brightness": "3"]) == ["colour": "red", "brightness": "3"])
    let colour = manifest.parameters?["colour"]
    #expect(colour?.fault(of: "amber") == nil)
    #expect(colour?.fault(of: "rde")?.suggestion == "Did you mean “red”?")
    let brightness = manifest.parameters?["brightness"]
    #expect(brightness?.fault(of: "11")?.suggestion == "Write a number from 1 to 10.")
    #expect(brightness?.fault(of: "bright")?.message == "“bright” is no whole number.")
  }

  @Test(
    "with a fault is refused, with its line and what to write",
    arguments: [
      ("plugin: gong-light", "plugin: gong", 1, "Its name is that of its folder"),
      ("protocol: 1", "protocol: 2", 3, "I speak version 1"), ("run: gong.py", "run: ../gong.py", 5, "without a path"),
      ("timeIsRound", "timeIsRond", 6, "Did you mean “timeIsRound”?"),
      ("[network, texts]", "[names]", 7, "A plugin cannot ask for “names”"),
      ("stage:", "stages:", 8, "Did you mean “stage”?"),
      ("version: 1.0.0\n", "", 0, "“version” is missing"),
      ("default: red", "default: blue", 9, "is not one of: red, amber"),
      ("type: integer", "type: float", 10, "“type” is one of"),
      ("summary: A lamp.", "summary: [a]", 4, "takes a short text"),
      ("summary: A lamp.", "summary: \"\\e]0;x\\a\"", 4, "A backslash in this text makes"),
      ("[timeIsRound, started]", "started", 6, "takes a list"),
    ])
  func faults(part: String, replacement: String, line: Int, sentence: String) {
    let reader = Self.read(Self.good.replacing(part, with: replacement))
    #expect(reader.faults.contains { $0.line == line && $0.message.contains(sentence) }, "\(reader.faults)")
  }

  @Test("that is no manifest at all is refused in a sentence")
  func nonsense() {
    #expect(
      Self.read("- a\n- b").faults.map(\.message) == ["Write keys with values, beginning with “plugin: gong-light”."])
    for text in ["", "\n", "# A lamp.\n"] {
      #expect(
        Self.read(text).faults.map(\.message) == [
          "It is empty. Write keys with values, beginning with “plugin: gong-light”."
        ])
    }
    #expect(Self.read("plugin: [").faults.count == 1)
    #expect(ManifestReader([0xFF], folder: "x").faults.map(\.message.first) == ["F"])
    #expect(ManifestReader(Array(repeating: 0x20, count: 20_000), folder: "x").faults.count == 1)
    #expect(
      Self.read("plugin: gong-light\nversion: '1'\nprotocol: 1\nsummary: x\nrun: y").faults.map(\.message)
        == ["It provides no stage and wants no events, so it would never be called. Add “events: [started]”."])
  }
}
