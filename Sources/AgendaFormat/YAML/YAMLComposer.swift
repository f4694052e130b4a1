// SPDX-License-Identifier: GPL-3.0-or-later

/// Builds the tree of one document from its events, refusing what an agenda never needs.
struct YAMLComposer {
  /// How deep lists and mappings may be nested.
  static let deepest = 32

  private let events: YAMLEvents
  private var findings: Findings

  private enum Stop: Error {
    case syntax(YAMLSyntaxError)
    case tooDeep(SourcePosition)
  }

  /// - Returns: nothing when the text is empty or cannot be parsed to its end; the findings say so.
  static func compose(_ source: SourceText, findings: inout Findings) -> YAMLNode? {
    var composer = YAMLComposer(events: YAMLEvents(source.text), findings: findings)
    defer { findings = composer.findings }
    do throws(Stop) {
      return try composer.document()
    } catch {
      switch error {
      case .tooDeep(let position):
        composer.findings.addNesting(at: position)
      case .syntax(let error):
        // A tab or a hidden character was replaced, which may have moved something: it is fault enough.
        if !findings.hasErrors { composer.findings.add(error, in: source) }
      }
    }
    return nil
  }

  private mutating func document() throws(Stop) -> YAMLNode? {
    guard let start = try next() else { return nil }
    if case .documentStart(hasDirectives: true) = start.kind {
      findings.error(at: start.position, "Lines that begin with % have no place in an agenda.", "Leave them out.")
    }
    guard let first = try next() else { return nil }
    let root = try node(first, depth: 1)
    _ = try next()
    if let second = try next() {
      findings.error(
        at: second.position, "A second document begins here (after ---).", "Write one agenda in one file.")
    }
    return root
  }

  private mutating func node(_ event: YAMLEvent, depth: Int) throws(Stop) -> YAMLNode {
    refuseProperties(of: event)
    switch event.kind {
    case .scalar(let text):
      let content = isHarmless(text, at: event.position) ? YAMLNode.Content.scalar(text) : .refused
      return YAMLNode(position: event.position, content: content)
    case .sequenceStart:
      return YAMLNode(position: event.position, content: .sequence(try items(of: event, depth: depth)))
    case .mappingStart:
      let flat = try items(of: event, depth: depth)
      let pairs = stride(from: 0, to: flat.count - 1, by: 2).map { (key: flat[$0], value: flat[$0 + 1]) }
      return YAMLNode(position: event.position, content: .mapping(pairs))
    default:
      return YAMLNode(position: event.position, content: .refused)
    }
  }

  /// The items of a list; of a mapping, its keys and values in turn.
  private mutating func items(of start: YAMLEvent, depth: Int) throws(Stop) -> [YAMLNode] {
    guard depth <= Self.deepest else { throw .tooDeep(start.position) }
    var items: [YAMLNode] = []
    while let event = try next() {
      switch event.kind {
      case .sequenceEnd, .mappingEnd: return items
      default: items.append(try node(event, depth: depth + 1))
      }
    }
    return items
  }

  private func next() throws(Stop) -> YAMLEvent? {
    do {
      return try events.next()
    } catch {
      throw .syntax(error)
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
