// SPDX-License-Identifier: GPL-3.0-or-later

import Support
import Testing

@testable import WebPage

@Suite("A page", .timeLimit(.minutes(15)))
struct WebPageTests {
  @Test("has its title, language, style and body")
  func frame() throws {
    let page = WebPage(
      title: "Unser Abend", language: "de", style: "h1 { margin: 0; }", body: "<h1>{{name}}</h1>",
      values: ["name": "Los"])
    let html = try page.html()
    #expect(html.hasPrefix("<!doctype html>\n<html lang=\"de\">\n"))
    #expect(lack(of: "<title>Unser Abend</title>", in: html) == nil)
    #expect(lack(of: "h1 { margin: 0; }\n</style>", in: html) == nil)
    #expect(html.hasSuffix("<body>\n<h1>Los</h1>\n</body>\n</html>\n"))
    let parsed = try ParsedPage(html)
    #expect(parsed.text(of: "title") == ["Unser Abend"])
    #expect(parsed.text(of: "h1") == ["Los"])
  }

  @Test("asks for nothing outside itself")
  func selfContained() throws {
    let html = try WebPage(title: "t", language: "en", body: "<p>b</p>", values: [String: String]()).html()
    #expect(lack(of: "default-src 'none'", in: html) == nil)
    for word in ["://", "url(", "@import", "<script", "<link", "src="] {
      #expect(trace(of: word, in: html) == nil, "\(word)")
    }
  }

  @Test("a body that is no Mustache is an error, not half a page")
  func faultyBody() {
    let page = WebPage(title: "t", language: "en", body: "{{#open}}", values: [String: String]())
    #expect(throws: (any Error).self) { try page.html() }
  }

  @Test("markup of our own is put in as it is, with what it holds escaped once")
  func markup() throws {
    let drawing = try WebPage.markup("<svg><title>{{words}}</title></svg>", values: ["words": "a < b & c"])
    let page = WebPage(title: "t", language: "en", body: "<figure>{{{drawing}}}</figure>", values: ["drawing": drawing])
    #expect(try ParsedPage(try page.html()).text(of: "figure") == ["a < b & c"])
  }
}
