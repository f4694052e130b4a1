// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support
import Testing

@testable import PluginHost

/// Manifests made to hurt: each is answered at once, in a sentence.
@Suite("A hostile plugin.yaml", .timeLimit(.minutes(15)))
struct HostileManifestTests {
  /// Generous, since other tests run beside it; an alias bomb that is expanded runs for hours.
  private static let atOnce = Duration.seconds(5)

  private func faults(of text: String) throws -> [ManifestFault] {
    let clock = ContinuousClock()
    let start = clock.now
    let reader = ManifestReader(Array(text.utf8), folder: "lamp")
    #expect(clock.now - start < Self.atOnce)
    try #require(!reader.faults.isEmpty)
    return reader.faults
  }

  private static let good = """
    plugin: lamp
    version: 1.0.0
    protocol: 1
    summary: A lamp.
    run: lamp.sh
    events: [started]

    """

  /// Each line stands for nine times the one before: 9 to the power of 31 words.
  static let bomb =
    "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    + (1...30).map { level in
      "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", "))]\n"
    }.joined()

  @Test("an alias bomb is refused on its first anchor, as a value and as a key")
  func aliasBomb() throws {
    for text in [Self.bomb, Self.bomb + "? *a30\n: 1\n? *a30\n: 2\n"] {
      let faults = try faults(of: text)
      #expect(faults[0].line == 1 && faults[0].message.contains("(an anchor)"))
      #expect(faults.count == 6, "a list of plugins has to be read")
    }
  }

  @Test(
    "what a manifest never needs is refused with its line",
    arguments: [
      ("A lamp.", "&lamp A lamp.", 4, "(an anchor)"), ("A lamp.", "*lamp", 4, "(an alias)"),
      ("A lamp.", "!!str A lamp.", 4, "(a tag)"), ("A lamp.", "A\u{0}lamp.", 4, "a NUL"),
      ("A lamp.", "A\u{202E}lamp.", 4, "Here stands"), ("A lamp.", #""A\0lamp.""#, 4, "A backslash in this text makes"),
      ("[started]", "[started]\nplugin: lamp", 7, "“plugin” stands twice"),
      ("[started]", "[started]\nstage: { a: { type: integer }, a: {} }", 7, "“a” stands twice"),
      ("[started]", "[started]\nstage: { a: { type: integer, type: string } }", 7, "“type” stands twice"),
      ("[started]", "[started]\n? [a]\n: b", 7, "takes a short text"),
      ("plugin: lamp", "%YAML 1.1\n---\nplugin: lamp", 1, "begin with %"),
      ("[started]", "[started]\n---\nplugin: lamp", 7, "second document"),
    ])
  func refused(part: String, replacement: String, line: Int, sentence: String) throws {
    let faults = try faults(of: Self.good.replacing(part, with: replacement))
    #expect(faults.contains { $0.line == line && $0.message.contains(sentence) }, "\(faults)")
  }

  @Test("32 levels are read, the 33rd is refused where it begins, and brackets without end")
  func depth() throws {
    func nested(_ depth: Int) -> String { String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
    #expect(!(try faults(of: nested(32)).contains { $0.message.contains("nested") }))
    for text in [nested(33), String(repeating: "[", count: 16_000), "- " + String(repeating: "{a: ", count: 4_000)] {
      #expect(try faults(of: text).map { $0.message.hasPrefix("Lists and keys are nested") } == [true])
    }
  }

  @Test("16 KiB are read, one byte more is not")
  func limit() throws {
    let filler = "#" + String(repeating: "x", count: 16 * 1024 - Self.good.utf8.count - 2) + "\n"
    #expect(ManifestReader(Array((Self.good + filler).utf8), folder: "lamp").faults.isEmpty)
    #expect(try faults(of: Self.good + "#" + filler).map(\.message) == ["It is larger than 16 KiB."])
  }

  @Test("of any length is said to be too long, and one that is not there to be missing")
  func tooLong() throws {
    let folder = try ScratchFolder()
    for count in [16 * 1024 + 1, 64 * 1024, 1_000_000] {
      try folder.write(String(repeating: "#", count: count), to: "plugin.yaml")
      let error = #expect(throws: PluginError.self) { try FoundPlugin.readManifest(folder.path) }
      #expect(error?.lines == ["\(folder.path)/plugin.yaml: It is larger than 16 KiB."])
    }
    let error = #expect(throws: PluginError.self) { try FoundPlugin.readManifest(folder.path + "/nowhere") }
    #expect(error?.lines == ["\(folder.path)/nowhere/plugin.yaml: There is no such file, or it cannot be read."])
  }

  @Test("noise never stops the reader: whatever is read is good, or there is a reason why not")
  func noise() throws {
    var random = SplitMix64(seed: 12)
    for _ in 0..<500 {
      var bytes = Array(Self.good.utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        if Bool.random(using: &random) {
          bytes[place] = UInt8.random(in: 0...255, using: &random)
        } else {
          let piece =
            ["*", "&a ", "[", "{", "? ", "!", "%", "---\n", "\t", "\"", "|\n"].randomElement(using: &random) ?? ""
          bytes.insert(contentsOf: Array(piece.utf8), at: place)
        }
      }
      let reader = ManifestReader(bytes, folder: "lamp")
      #expect(!reader.faults.isEmpty || reader.manifest.run.isEmpty == false)
    }
  }
}
