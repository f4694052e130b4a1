// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support
import Testing

@testable import WebPage

@Suite("A value on a page", .timeLimit(.minutes(5)))
struct PageTextTests {
  static let hostile = [
    "<script>alert(1)</script>", "</style></title><img src=x onerror=alert(1)>", "\" onclick=\"x\" '",
    "&lt; &amp; &#60;",
    "{{title}} {{{body}}} {{#stages}}", "]]> <!-- --> <![CDATA[", "Alexej 李明 علي 👩‍🚀", "a < b > c & d",
    // A combining accent makes one character of it and of what stands before, for Swift and not for a browser.
    "\"\u{301} onload=x", "<\u{301}script>", "'\u{20DD}", "&\u{301}lt;",
  ]

  static let noncharacters = String(
    String.UnicodeScalarView([0xFFFE, 0xFDD0, 0x1_FFFF].compactMap { Unicode.Scalar(UInt32($0)) }))

  @Test("is read back as it was, in an element and in an attribute", arguments: hostile)
  func escaping(text: String) throws {
    let page = WebPage(
      title: text, language: "en", body: "{{#list}}<p title=\"{{text}}\" class='{{text}}'>{{text}}</p>{{/list}}",
      values: ["list": [["text": text]]])
    let parsed = try ParsedPage(try page.html())
    #expect(parsed.text(of: "p") == [text])
    #expect(parsed.text(of: "title") == [text])
    let paragraph = try #require(parsed.elements.first { $0.name == "p" })
    #expect(paragraph.attributes == ["title": text, "class": text])
  }

  @Test(
    "loses what no page may hold and what deceives the eye",
    arguments: [
      ("a\u{0}b\u{1B}[31m\u{85}", "a�b�[31m�"), ("one\ntwo\r\nthree\tfour", "one two  three four"),
      ("abc\u{202E}dcb\u{2066}\u{200B}\u{FEFF}", "abcdcb"), (noncharacters, "���"),
    ])
  func harm(text: String, expected: String) throws {
    let page = WebPage(title: text, language: "en", body: "<p>{{text}}</p>", values: ["text": text])
    #expect(try ParsedPage(try page.html()).text(of: "p") == [expected])
  }

  @Test("of any letters at all leaves the page well-formed")
  func anything() throws {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<200 {
      let scalars = (0..<40).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0..<(Bool.random(using: &generator) ? 0x80 : 0x11_0000), using: &generator))
      }
      let text = String(String.UnicodeScalarView(scalars))
      let page = WebPage(
        title: text, language: "en", body: "<p title=\"{{text}}\">{{text}}</p>", values: ["text": text])
      let parsed = try ParsedPage(try page.html())
      let paragraph = try #require(parsed.elements.first { $0.name == "p" })
      #expect(parsed.elements.map(\.name).suffix(2) == ["body", "p"])
      #expect(paragraph.text == paragraph.attributes["title"])
    }
  }

  @Test("of all Unicode scalars, none becomes markup, alone or under an accent", arguments: ["", "\u{301}"])
  func everyScalar(accent: String) {
    var wrong: [String] = []
    for block in EveryScalar.blocks {
      let escaped = PageText().escapeText(block.map { String($0) + accent }.joined()).unicodeScalars
      let isSafe = escaped.allSatisfy { left in
        !"<>\"'".unicodeScalars.contains(left) && left.properties.generalCategory != .control
          && !left.properties.isNoncharacterCodePoint
      }
      let references = escaped.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
      let areReferences = references.allSatisfy { rest in
        ["amp;", "lt;", "gt;", "quot;", "#39;"].contains { rest.starts(with: $0.unicodeScalars) }
      }
      if !isSafe || !areReferences { wrong.append("a scalar from U+" + String(block[0].value, radix: 16)) }
    }
    #expect(wrong == [])
  }
}
