// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A page as libxml2 reads it: one that is not well-formed is an error.
final class ParsedPage: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    /// With the text of the elements in it.
    var text = ""
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []

  init(_ html: String) throws {
    super.init()
    let parser = XMLParser(data: Data(html.replacing("<!doctype html>", with: "<!DOCTYPE html>").utf8))
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.propertyListReadCorrupt) }
  }

  /// In the page's order.
  func text(of name: String) -> [String] { elements.filter { $0.name == name }.map(\.text) }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(Element(name: elementName, attributes: attributes))
  }

  func parser(_ parser: XMLParser, didEndElement: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    for index in open { elements[index].text += string }
  }
}
