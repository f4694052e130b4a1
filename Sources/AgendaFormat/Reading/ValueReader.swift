// SPDX-License-Identifier: GPL-3.0-or-later

internal import StrictYAML

/// Reads what stands after a key.
struct ValueReader<Value>: Sendable {
  let form: ValueForm
  /// The node, the key it belongs to, and where faults go. Nothing, when a fault was found.
  let read: @Sendable (YAMLNode, String, inout AgendaFindings) -> Value?

  init(_ form: ValueForm, reading read: @escaping @Sendable (YAMLNode, String, inout AgendaFindings) -> Value?) {
    self.form = form
    self.read = read
  }

  /// A value written as one text. `parse` says what is wrong with the text by throwing a ``ValueFault``.
  init(_ form: ValueForm, parsing parse: @escaping @Sendable (String) throws(ValueFault) -> Value) {
    self.init(
      form,
      reading: { node, key, findings in
        guard let text = node.text(for: key, form, &findings) else { return nil }
        do throws(ValueFault) {
          return try parse(text)
        } catch {
          findings.error(at: node.position, error.message, error.suggestion)
          return nil
        }
      })
  }
}

/// Why a text is not the value that a key wants.
struct ValueFault: Error {
  var message: String
  var suggestion: String?

  init(_ message: String, _ suggestion: String? = nil) {
    self.message = message
    self.suggestion = suggestion
  }
}

extension YAMLNode {
  /// The text of a scalar without the space around it; a list, a mapping or an empty text is a fault.
  func text(for key: String, _ form: ValueForm, _ findings: inout AgendaFindings) -> String? {
    switch content {
    case .scalar(let text):
      let trimmed = text.trimmed
      if !trimmed.isEmpty { return trimmed }
      findings.error(
        at: position, "Nothing stands after “\(key)”.", form.advice(for: key, orLeaveOut: true))
    case .sequence:
      findings.error(at: position, "“\(key)” takes one value, not a list.", form.advice(for: key))
    case .mapping:
      findings.error(at: position, "“\(key)” takes a value, not keys of its own.", form.advice(for: key))
    case .refused: break
    }
    return nil
  }

  /// The items of a list, or a single value as a list of one; an empty list is a fault.
  func items(for key: String, _ form: ValueForm, atMost limit: Int, _ findings: inout AgendaFindings) -> [YAMLNode]? {
    guard case .sequence(let items) = content else { return [self] }
    if items.isEmpty {
      guard !isCut else { return nil }
      findings.error(
        at: position, "The list after “\(key)” is empty.", form.advice(for: key, orLeaveOut: true))
      return nil
    }
    if items.count > limit {
      findings.error(
        at: items[limit].position, "“\(key)” has \(items.count) entries; at most \(limit) are of use.",
        "Leave out the rest.")
      return nil
    }
    return items
  }
}

extension String {
  /// Without spaces and line feeds at either end.
  var trimmed: String {
    let isSpace = { (character: Character) in character == " " || character == "\n" }
    guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else {
      return ""
    }
    return String(self[first...last])
  }
}
