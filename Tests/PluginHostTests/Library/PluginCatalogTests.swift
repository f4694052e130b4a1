// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import Groundwork
import StrictYAML
import Support
import Testing

@testable import PluginHost

@Suite("A plugin's stage in an agenda", .timeLimit(.minutes(5)))
struct PluginCatalogTests {
  private static func agenda(_ plugin: String, with settings: String) -> String {
    """
    agenda: 1
    id: evening
    title: Evening
    duration: 40m
    people: 2-8
    stages:
      - kind: plugin
        plugin: \(plugin)
        time: 3m
        with: \(settings)
      - kind: round
        each: 1m
        tags: [effect]
      - kind: checkout
        each: 1m

    """
  }

  private static func read(_ plugin: String, _ settings: String) -> AgendaReading {
    let folder = PluginLibrary.Folder(Checkout.root + "/Plugins", .shipped)
    let library = PluginLibrary(folders: [folder], beside: nil)
    return AgendaReader.read(Array(agenda(plugin, with: settings).utf8), plugins: library.catalog)
  }

  @Test(
    "is good when the plugin knows what it is told", arguments: ["{ pattern: box }", "{ cycles: 60, pattern: 4-7-8 }"])
  func good(settings: String) {
    let reading = Self.read("breathing", settings)
    #expect(reading.agenda != nil && reading.diagnostics.isEmpty, "\(reading.lines(file: "evening.yaml"))")
  }

  @Test(
    "is refused where the plugin does not know what it is told, at the place",
    arguments: [
      ("breathing", "{ pattern: bx }", 10, 22, "Did you mean “box”?"),
      ("breathing", "{ cycles: 61 }", 10, 21, "from 1 to 60"),
      ("breathing", "{ cycles: many }", 10, 21, "no whole number"),
      ("breathing", "{ patern: box }", 10, 21, "Did you mean “pattern”?"),
      ("bell", "{ pattern: box }", 8, 13, "provides no stage"),
    ])
  func refused(plugin: String, settings: String, line: Int, column: Int, words: String) throws {
    let fault = try #require(Self.read(plugin, settings).errors.first)
    #expect(fault.line == line && fault.column == column, "\(fault)")
    #expect(fault.sentence.contains(words), "\(fault.sentence)")
  }

  @Test("is good with a warning where the plugin is not here: it would be left out")
  func absent() throws {
    let reading = Self.read("breathin", "{ anything: 3 }")
    #expect(reading.agenda != nil)
    let warning = try #require(reading.warnings.first)
    #expect(
      warning.sentence
        == "The plugin “breathin” is not here, so this stage would be left out. Did you mean “breathing”?")
  }

  @Test("has to say what has no default")
  func missing() throws {
    let trials = try Trials()
    _ = try trials.plugin("exit 0", name: "lamp", stage: "{ colour: { enum: [red, amber] } }")
    let library = PluginLibrary(folders: [PluginLibrary.Folder(trials.folder.path, .user)], beside: nil)
    let reading = AgendaReader.read(
      Array(Self.agenda("lamp", with: "{}").utf8), plugins: library.catalog)
    #expect(reading.errors.map(\.message) == ["The plugin “lamp” has to be told “colour”."])
  }
}
