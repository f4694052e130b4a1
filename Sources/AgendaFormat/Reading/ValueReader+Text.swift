// SPDX-License-Identifier: GPL-3.0-or-later

internal import Groundwork
internal import StrictYAML

extension ValueReader where Value == Int {
  static let version = ValueReader(.version) { text throws(ValueFault) in
    if text == "1" { return 1 }
    if let newer = Int(text), newer > 1 {
      throw ValueFault("This agenda is of version \(newer); I read version 1.", "A newer Circlekeeper reads it.")
    }
    throw ValueFault("\(text.quoted) is no version of the agenda format.", "Write “agenda: 1”.")
  }
}

extension ValueReader where Value == String {
  static let id = ValueReader(.id) { text throws(ValueFault) in
    guard text.isSlug, text.count <= 64 else {
      throw ValueFault(
        "\(text.quoted) is no id: lower-case words joined by hyphens, at most 64 letters.",
        text.slug.map { "Write “id: \($0)”." })
    }
    return text
  }

  static let language = ValueReader(
    .choice([Choice(word: "en", summary: "English."), Choice(word: "de", summary: "German.")])
  ) { text throws(ValueFault) in
    guard text == "en" || text == "de" else {
      throw ValueFault("I do not know the language \(text.quoted).", "Write “en” for English or “de” for German.")
    }
    return text
  }

  /// At most 80 characters, so that it fits on a screen.
  static let line = ValueReader(.line) { text throws(ValueFault) in
    guard !text.contains("\n"), text.count <= 80 else {
      throw ValueFault("This is longer than one line of 80 characters.", "Shorten it; there is room in “say”.")
    }
    return text
  }

  static let text = ValueReader(.text) { text throws(ValueFault) in text }

  static let plugin = ValueReader(.id) { text throws(ValueFault) in
    guard text.isSlug, text.count <= 64 else {
      throw ValueFault("\(text.quoted) is no name of a plugin.", "Its name is that of its folder: “plugin: breathing”.")
    }
    return text
  }
}

extension ValueReader where Value == [String] {
  /// A text, or a list of at most 20.
  static let texts = ValueReader(.texts) { node, key, findings in
    guard let items = node.items(for: key, .texts, atMost: 20, &findings) else { return nil }
    let texts = items.compactMap { $0.text(for: key, .texts, &findings) }
    return texts.count == items.count ? texts : nil
  }

  /// Free words in lower case, at most 12.
  static let tags = ValueReader(.tags) { node, key, findings in
    guard let items = node.items(for: key, .tags, atMost: 12, &findings) else { return nil }
    var tags: [String] = []
    for item in items {
      guard let text = item.text(for: key, .tags, &findings) else { continue }
      if text.isSlug, text.count <= 64 {
        tags.append(text)
      } else {
        findings.error(
          at: item.position, "\(text.quoted) is no tag: a lower-case word, or several joined by hyphens.",
          text.slug.map { "Write “\($0)”." })
      }
    }
    return tags.count == items.count ? tags : nil
  }
}

extension ValueReader where Value == Bool {
  static let flag = ValueReader(.flag) { text throws(ValueFault) in
    switch text {
    case "true": return true
    case "false": return false
    default: throw ValueFault("\(text.quoted) is neither true nor false.", "Write “true” or “false”.")
    }
  }
}

extension ValueReader where Value: AgendaWord {
  /// One of a type's words.
  static var word: ValueReader {
    let words = Value.allCases.map(\.rawValue)
    let choices = Value.allCases.map { Choice(word: $0.rawValue, summary: $0.summary) }
    return ValueReader(.choice(choices)) { text throws(ValueFault) in
      if let value = Value(rawValue: text) { return value }
      let nearest = NearestWord.one(to: text, among: words)
      throw ValueFault(
        "\(text.quoted) is not one of: \(words.joined(separator: ", ")).", nearest.map { "Did you mean “\($0)”?" })
    }
  }
}

extension ValueReader where Value == [String: String] {
  /// At most 16 words with one value each.
  static let settings = ValueReader(.settings) { node, key, findings in
    guard case .mapping(let pairs) = node.content, pairs.count <= 16 else {
      if case .refused = node.content { return nil }
      findings.error(
        at: node.position, "“\(key)” takes up to 16 words of the plugin's own, each with a value.",
        ValueForm.settings.advice(for: key))
      return nil
    }
    var settings: [String: String] = [:]
    for pair in pairs {
      guard let name = pair.key.text(for: key, .settings, &findings),
        let value = pair.value.text(for: name, .line, &findings)
      else { continue }
      if settings.updateValue(value, forKey: name) != nil {
        findings.error(at: pair.key.position, "\(name.quoted) stands twice here.", "Keep one of them.")
      }
    }
    return settings
  }
}

extension String {
  /// The nearest text that is lower-case words joined by hyphens, if there is one.
  var slug: String? {
    let expanded = lowercased().map {
      ["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "'": "", "’": ""][$0] ?? String($0)
    }
    let words = expanded.joined().split { !("a"..."z").contains($0) && !("0"..."9").contains($0) }
    let slug = words.joined(separator: "-")
    return slug.isSlug && slug.count <= 64 ? slug : nil
  }
}
