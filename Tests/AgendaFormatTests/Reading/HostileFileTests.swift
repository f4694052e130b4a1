// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import AgendaFormat
@testable import StrictYAML

/// Files made to hurt: each is answered at once, with a diagnostic.
@Suite("A hostile file", .timeLimit(.minutes(1)))
struct HostileFileTests {
  /// Generous, since other tests run beside it; an alias bomb that is expanded runs for hours.
  private static let atOnce = Duration.seconds(5)

  private func diagnostics(of bytes: [UInt8]) throws -> [Diagnostic] {
    let clock = ContinuousClock()
    let start = clock.now
    let reading = AgendaReader.read(bytes)
    #expect(clock.now - start < Self.atOnce)
    #expect(reading.agenda == nil)
    try #require(!reading.diagnostics.isEmpty)
    return reading.diagnostics
  }

  private func diagnostics(of text: String) throws -> [Diagnostic] { try diagnostics(of: Array(text.utf8)) }

  @Test("an alias bomb is refused on its first anchor")
  func aliasBomb() throws {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...30 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let first = try #require(try diagnostics(of: text).first { $0.message.contains("anchor") })
    #expect(first.position == SourcePosition(line: 1, column: 5))
  }

  @Test("an alias bomb as a key is never hashed")
  func aliasBombAsKey() throws {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...30 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    text += "? *a30\n: 1\n? *a30\n: 2\n"
    #expect(try diagnostics(of: text).contains { $0.message.contains("anchor") })
  }

  @Test("50 MB are refused by their size")
  func tooLarge() throws {
    let diagnostics = try diagnostics(of: [UInt8](repeating: 0x61, count: 50_000_000))
    #expect(
      diagnostics.map(\.summary) == [
        "1:1: error: This file is larger than 64 KiB, and no more is read. Is it the right file? An evening fits on two "
          + "or three pages."
      ])
  }

  @Test("64 KiB are read, one byte more is not")
  func limit() {
    let text = evening()
    let filler = "#" + String(repeating: "x", count: 64 * 1024 - text.utf8.count - 2) + "\n"
    #expect(AgendaReader.read(filler + text).agenda != nil)
    #expect(AgendaReader.read("#" + filler + text).agenda == nil)
  }

  @Test("brackets without end are refused", arguments: ["[", "{a: ", "[{a: ", "- "])
  func deepInBrackets(opening: String) throws {
    let diagnostics = try diagnostics(of: "- " + String(repeating: opening, count: 10_000))
    #expect(diagnostics.count == 1)
    #expect(diagnostics[0].message == "Lists and keys are nested more than 32 levels deep here.")
  }

  @Test("32 levels are read, the 33rd is refused where it begins")
  func level() throws {
    func nested(_ depth: Int) -> String { String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
    #expect(try diagnostics(of: nested(32)).map(\.message) == ["An agenda is written as keys with values."])
    #expect(try diagnostics(of: nested(33)).map(\.position) == [SourcePosition(line: 1, column: 33)])
  }

  @Test("lists within lists are refused at the 33rd level")
  func deepInLines() throws {
    let text = (0..<100).map { String(repeating: "  ", count: $0) + "- a:\n" }.joined()
    #expect(try diagnostics(of: text).contains { $0.message.contains("32 levels") })
  }

  @Test("broken UTF-8 is refused where it begins")
  func brokenUTF8() throws {
    let bytes = Array("agenda: 1\ntitle: Gr".utf8) + [0xFC] + Array("n\n".utf8)
    let diagnostics = try diagnostics(of: bytes)
    #expect(
      diagnostics.map(\.summary) == [
        "2:10: error: From here on the file is not text in UTF-8. Save it again with the encoding UTF-8."
      ])
  }

  @Test(
    "an overlong, a surrogate, a cut and a UTF-16 text are refused",
    arguments: [[0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE2, 0x82], [0xFF, 0xFE, 0x61, 0x00]] as [[UInt8]])
  func otherUTF8(bytes: [UInt8]) throws {
    #expect(try diagnostics(of: bytes).map(\.position) == [.start])
  }

  @Test("NUL bytes alone are counted, not listed")
  func zeros() throws {
    let diagnostics = try diagnostics(of: [UInt8](repeating: 0, count: 60_000))
    #expect(diagnostics.count == Findings.limit + 1)
    #expect(diagnostics.last?.sentence == "There are 59950 more. Mend these first.")
  }

  @Test("ten thousand stages are one fault")
  func manyStages() throws {
    let head = "agenda: 1\nid: a\ntitle: A\nduration: 5m\nstages: ["
    let diagnostics = try diagnostics(of: head + String(repeating: "{},", count: 10_000) + "]\n")
    #expect(
      diagnostics.map(\.summary) == [
        "5:310: error: This agenda has 10000 stages; an evening has at most 100. Leave out the rest."
      ])
  }

  @Test("thousands of unknown and repeated keys are answered at once")
  func manyKeys() throws {
    let unknown = try diagnostics(of: (0..<6_000).map { "k\($0): 1\n" }.joined())
    #expect(unknown.count == Findings.limit + 1)
    let repeated = try diagnostics(of: String(repeating: "id: a\n", count: 9_000))
    #expect(repeated.count == Findings.limit + 1)
  }

  @Test("noise never does harm", arguments: 0..<300)
  func noise(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    var bytes = Array(evening().utf8)
    let spice = Array("&*!|>%@`[]{},:#-?'\"\\\t\n\r \u{0}\u{1B}é\u{200B}~<".utf8)
    for _ in 0...random(8) {
      let place = random(bytes.count)
      switch random(3) {
      case 0: bytes[place] = spice[random(spice.count)]
      case 1: bytes.insert(spice[random(spice.count)], at: place)
      default: bytes.remove(at: place)
      }
    }
    let reading = AgendaReader.read(bytes)
    #expect((reading.agenda == nil) == !reading.errors.isEmpty)
    for line in reading.lines(file: "evening.yaml") {
      #expect(!line.unicodeScalars.contains { $0 != HiddenCharacter.replacement && HiddenCharacter.matches($0) })
    }
  }
}
