// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support
import Testing

@testable import AgendaFormat

@Suite("All Unicode scalars in an agenda that is exported", .timeLimit(.minutes(30)))
struct EveryScalarTests {
  private static func handout(_ agenda: Agenda) -> Handout {
    Handout(agenda, Timetable(agenda, people: 7, length: .hours(12)) { "+\($0)" }, day: nil, isOnClock: true)
  }

  /// An evening with a stage for each paragraph.
  private static func agenda(_ text: (Int) -> String) -> Agenda {
    var agenda = SampleAgenda.english
    (agenda.title, agenda.aim, agenda.tags) = (text(0), text(2), [text(0), text(2)])
    agenda.stages = EveryScalar.paragraphs.indices.map { number in
      Stage(
        kind: .input, title: text(number), say: number < 4 ? text(number) : nil, prompts: [text(number)],
        time: .minutes(1), lines: number < 4 ? [text(number)] : [])
    }
    return agenda
  }

  private static let hostile = agenda { EveryScalar.paragraphs[$0].replacing("\n", with: " ") }
  private static let plain = agenda { _ in "x" }

  @Test("Markdown stays of one shape, and means the texts themselves")
  func markdown() {
    let handout = Self.handout(Self.hostile)
    let markdown = AgendaMarkdown.text(handout)
    #expect(EveryScalar.acting(in: markdown, besides: "\n") == [])
    let lines = Self.lines(markdown)
    let plain = Self.lines(AgendaMarkdown.text(Self.handout(Self.plain)))
    #expect(lines.count == plain.count)
    for mark in ["# ", "*", "## ", "> ", "- "] {
      #expect(lines.map { $0.starts(with: mark.utf8) } == plain.map { $0.starts(with: mark.utf8) })
    }
    let items = lines.filter { $0.starts(with: "- ".utf8) }.map { Self.readMarkdown($0.dropFirst(2)) }
    #expect(items == handout.stages.flatMap { ($0.prompts + $0.lines).map { Array($0.utf8) } })
  }

  private static func lines(_ markdown: String) -> [ArraySlice<UInt8>] {
    Array(markdown.utf8).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  private static let marks = Array("`*_[]<$~".utf8)

  /// A text as CommonMark reads it; nothing where a mark in it has no backslash.
  private static func readMarkdown(_ markdown: some Sequence<UInt8>) -> [UInt8]? {
    var text: [UInt8] = []
    var isEscaped = false
    for byte in markdown {
      if isEscaped || byte != UInt8(ascii: "\\") {
        if !isEscaped, byte < 0x7F, marks.contains(byte) { return nil }
        text.append(byte)
        isEscaped = false
      } else {
        isEscaped = true
      }
    }
    return text
  }

  @Test("each is read back from Markdown and from a calendar's lines as it was")
  func values() {
    for text in EveryScalar.texts {
      let bytes = Array(text.utf8)
      #expect(Self.readMarkdown(MarkdownText.escaped(text).utf8) == bytes)
      #expect(Self.readCalendar(CalendarText.escaped(text).utf8) == bytes)
    }
  }

  @Test("a calendar has the same lines, each of 75 octets and harmless, and means the texts themselves")
  func calendar() throws {
    let day = try #require(Day(year: 2026, month: 12, day: 31))
    func lines(_ agenda: Agenda) -> [[UInt8]] {
      let event = AgendaCalendar(
        agenda, Self.handout(agenda), day: day, begins: .hours(19), lasts: .hours(2), stamp: 1_796_428_800_999)
      let bytes = Array(event.text.utf8)
      #expect(!zip(bytes, bytes.dropFirst()).contains { ($0 == 0x0D) != ($1 == 0x0A) })
      return bytes.split(separator: 0x0D).map { Array($0.drop { $0 == 0x0A }) }.filter { !$0.isEmpty }
    }
    let folded = lines(Self.hostile)
    #expect(folded.allSatisfy { $0.count <= 75 && String(validating: $0, as: UTF8.self) != nil })
    #expect(EveryScalar.acting(in: String(decoding: folded.joined(), as: UTF8.self)) == [])
    let unfolded = folded.reduce(into: [[UInt8]]()) { lines, line in
      if line.first == 0x20 { lines[lines.count - 1] += line.dropFirst() } else { lines.append(line) }
    }
    #expect(unfolded.count == lines(Self.plain).count { $0.first != 0x20 })
    let description = try #require(unfolded.first { $0.starts(with: "DESCRIPTION;LANGUAGE=en:".utf8) })
    let value = description.drop { $0 != 0x3A }.dropFirst()
    let texts = try #require(Self.readCalendar(value)).split(separator: 0x0A)
    let expected = Self.handout(Self.hostile)
    #expect(
      texts.dropFirst().map(Array.init) == expected.stages.map { Array("\($0.begins)  \($0.heading), \($0.time)".utf8) }
    )
  }

  /// A value as RFC 5545 reads it; nothing where what separates has no backslash.
  private static func readCalendar(_ value: some Sequence<UInt8>) -> [UInt8]? {
    var text: [UInt8] = []
    var isEscaped = false
    for byte in value {
      if isEscaped {
        text.append(byte == 0x6E ? 0x0A : byte)
        isEscaped = false
      } else if byte == 0x5C {
        isEscaped = true
      } else if byte == 0x2C || byte == 0x3B {
        return nil
      } else {
        text.append(byte)
      }
    }
    return text
  }

  @Test("a page has the same elements, and nothing that acts")
  func page() throws {
    let page = try AgendaPage.html(Self.handout(Self.hostile))
    #expect(EveryScalar.acting(in: page, besides: "\n") == [])
    #expect(Markup.tags(of: page) == Markup.tags(of: try AgendaPage.html(Self.handout(Self.plain))))
  }
}
