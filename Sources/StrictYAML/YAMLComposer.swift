// SPDX-License-Identifier: GPL-3.0-or-later

/// Builds the tree of one document from its events, refusing what an agenda or a manifest never needs.
package struct YAMLComposer {
  /// How deep lists and mappings may be nested.
  static let deepest = 32

  private let events: YAMLEvents
  private let source: SourceText
  private var findings: Findings
  /// Whether the parser has stopped before the end of the text. What was read up to there is still of use.
  private var isCut = false

  /// The tree of a file, and what is wrong with it as YAML: from the top of the file to its end, at once, whatever it
  /// holds.
  package static func compose(_ bytes: [UInt8]) -> (root: YAMLNode?, faults: [Diagnostic]) {
    var findings = Findings()
    let source = SourceText.read(bytes, findings: &findings)
    let root = compose(source, findings: &findings)
    return (root, findings.inOrder)
  }

  /// - Returns: nothing when there is nothing to read; what could be read where the rest cannot be parsed. The findings
  ///   say so.
  package static func compose(_ source: SourceText, findings: inout Findings) -> YAMLNode? {
    var composer = YAMLComposer(events: YAMLEvents(source.text), source: source, findings: findings)
    defer { findings = composer.findings }
    return composer.document()
  }

  private mutating func document() -> YAMLNode? {
    guard let start = next() else { return nil }
    if case .documentStart(hasDirectives: true) = start.kind {
      findings.error(at: start.position, "Lines that begin with % have no place here.", "Leave them out.")
    }
    guard let first = next() else { return nil }
    let root = node(first, depth: 1)
    _ = next()
    if let second = next() {
      findings.error(
        at: second.position, "A second document begins here (after ---).",
        "Keep one, and write the other in a file of its own.")
    }
    if isCut {
      // What is no mapping by then would have become one, or something else altogether.
      guard case .mapping = root.content else { return nil }
    }
    return root
  }

  private mutating func node(_ event: YAMLEvent, depth: Int) -> YAMLNode {
    refuseProperties(of: event)
    switch event.kind {
    case .scalar(let text):
      let content = isHarmless(text, at: event.position) ? YAMLNode.Content.scalar(text) : .refused
      return YAMLNode(position: event.position, content: content)
    case .sequenceStart:
      let items = items(of: event, depth: depth)
      return YAMLNode(position: event.position, content: .sequence(items), isCut: isUncertain)
    case .mappingStart:
      let flat = items(of: event, depth: depth)
      let pairs = stride(from: 0, to: flat.count - 1, by: 2).map { (key: flat[$0], value: flat[$0 + 1]) }
      return YAMLNode(position: event.position, content: .mapping(pairs), isCut: isUncertain)
    default:
      return YAMLNode(position: event.position, content: .refused)
    }
  }

  /// The items of a list; of a mapping, its keys and values in turn.
  private mutating func items(of start: YAMLEvent, depth: Int) -> [YAMLNode] {
    var items: [YAMLNode] = []
    guard depth <= Self.deepest else {
      findings.addNesting(at: start.position)
      isCut = true
      return items
    }
    while let event = next() {
      switch event.kind {
      case .sequenceEnd, .mappingEnd: return items
      default: items.append(node(event, depth: depth + 1))
      }
    }
    // The last text may have swallowed some of what could not be read.
    if case .scalar = items.last?.content { items.removeLast() }
    return items
  }

  /// A tab that was replaced may have moved a line out of its list or mapping.
  private var isUncertain: Bool { isCut || source.wasCleaned }

  private mutating func next() -> YAMLEvent? {
    guard !isCut else { return nil }
    do throws(YAMLSyntaxError) {
      return try events.next()
    } catch {
      isCut = true
      // What was replaced may be the cause: it is fault enough.
      if !source.wasCleaned { findings.add(error, in: source) }
      return nil
    }
  }

  private mutating func refuseProperties(of event: YAMLEvent) {
    if case .alias = event.kind {
      findings.error(
        at: event.position, "“*” here stands for a text written elsewhere (an alias).",
        "Write the text out; if it begins with “*”, put it in quotes.")
    }
    if event.hasAnchor {
      findings.error(
        at: event.position, "“&” here names a text for use elsewhere (an anchor).",
        "Leave it out; if the text begins with “&”, put it in quotes.")
    }
    if event.hasTag {
      findings.error(
        at: event.position, "“!” here gives a type (a tag).",
        "Leave it out; if the text begins with “!”, put it in quotes.")
    }
  }

  /// The source's own hidden characters are reported and replaced; an escape inside double quotes may still make one.
  private mutating func isHarmless(_ text: String, at position: SourcePosition) -> Bool {
    if text.utf8.allSatisfy(HiddenCharacter.printableASCII.contains) { return true }
    let hidden = text.unicodeScalars.filter(HiddenCharacter.matches)
    let made = hidden.first { $0 != HiddenCharacter.replacement } ?? (findings.hasErrors ? nil : hidden.first)
    if let made {
      findings.error(
        at: position, "A backslash in this text makes \(HiddenCharacter.name(of: made)).",
        "Leave the backslash out, or use single quotes.")
    }
    return hidden.isEmpty
  }
}
