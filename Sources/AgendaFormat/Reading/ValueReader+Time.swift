// SPDX-License-Identifier: GPL-3.0-or-later

internal import Groundwork
internal import MeetingCore

extension ValueReader where Value == Span {
  /// A length of time longer than nothing.
  static let span = ValueReader(.span) { text throws(ValueFault) in
    let span = try Span(agendaText: text)
    guard span > .zero else { throw ValueFault("\(text.quoted) is no time at all.", "Write a length such as 5m.") }
    return span
  }

  /// A length of time, or `0s`.
  static let pause = ValueReader(.span) { text throws(ValueFault) in try Span(agendaText: text) }
}

extension ValueReader where Value == SpanRange {
  static let spanRange = ValueReader(.spanRange) { text throws(ValueFault) in
    if let range = SpanRange(parsing: text) {
      guard range.shortest > .zero else {
        throw ValueFault("\(text.quoted) begins at no time at all.", "Write a range such as 1m-2m.")
      }
      return range
    }
    if let range = SpanRange(parsing: text.replacing("–", with: "-")) {
      throw ValueFault("\(text.quoted) has a long dash.", "Write \(range).")
    }
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { String($0).trimmed }
    guard ends.count == 2 else { return SpanRange(try Span(agendaText: text)) }
    if let longer = Span(parsing: ends[0]), let shorter = Span(parsing: ends[1]), longer > shorter {
      throw ValueFault("This range runs backwards.", "Write \(shorter)-\(longer).")
    }
    if let shortest = DurationHint.normalised(ends[0]), let longest = DurationHint.normalised(ends[1]) {
      throw ValueFault(
        "\(text.quoted) is no range of time.", "Write \(min(shortest, longest))-\(max(shortest, longest)).")
    }
    if let first = Int(ends[0]), first >= 0, Span(parsing: ends[1]) != nil {
      throw ValueFault(
        "\(first) what? Both ends of a range say their unit.",
        "Write \(first)m-\(ends[1]) for minutes or \(first)s-\(ends[1]) for seconds.")
    }
    if let first = Int(ends[0]), let last = Int(ends[1]), first >= 0, last >= first {
      throw ValueFault(
        "\(first) to \(last) what?",
        "Write \(first)m-\(last)m for minutes or \(first)s-\(last)s for seconds.")
    }
    throw ValueFault("\(text.quoted) is no range of time.", "Write it like 1m-2m or 45s-1m30s.")
  }
}

extension ValueReader where Value == [Span] {
  /// At most 24 lengths.
  static let spans = ValueReader(.spans) { node, key, findings in
    guard let items = node.items(for: key, .spans, atMost: 24, &findings) else { return nil }
    let spans = items.compactMap { ValueReader<Span>.span.read($0, key, &findings) }
    return spans.count == items.count ? spans : nil
  }
}

extension ValueReader where Value == ClosedRange<Int> {
  /// From 1 to 60 men.
  static let people = ValueReader(.people) { text throws(ValueFault) in
    let ends = text.replacing("–", with: "-").split(separator: "-", omittingEmptySubsequences: false)
    let numbers = ends.compactMap { Int(String($0).trimmed) }
    guard numbers.count == ends.count, (1...2).contains(numbers.count), let first = numbers.first,
      let last = numbers.last
    else { throw ValueFault("\(text.quoted) is no number of people.", "Write it like “people: 4-10”.") }
    guard first <= last else { throw ValueFault("This range runs backwards.", "Write “people: \(last)-\(first)”.") }
    guard !text.contains("–") else {
      throw ValueFault("\(text.quoted) has a long dash.", "Write “people: \(first)-\(last)”.")
    }
    guard first >= 1, last <= 60 else {
      throw ValueFault("An evening is for 1 to 60 people.", "Write it like “people: 4-10”.")
    }
    return first...last
  }

  static let scale = ValueReader(.scale) { text throws(ValueFault) in
    guard text == "0-10" else {
      throw ValueFault("The scale always runs from 0 to 10.", "Write “scale: 0-10”, or leave it out.")
    }
    return 0...10
  }
}

extension Span {
  /// Reads a single length and says what to write where that fails.
  fileprivate init(agendaText text: String) throws(ValueFault) {
    if let span = Span(parsing: text) {
      self = span
      return
    }
    if let number = Int(text), number >= 0 {
      throw ValueFault("\(number) what?", "Write \(number)m for minutes or \(number)s for seconds.")
    }
    if let range = SpanRange(parsing: text) {
      throw ValueFault(
        "One length is wanted here, not a range.", "Write \(range.shortest) or \(range.longest), or something between.")
    }
    if let meant = DurationHint.normalised(text) {
      throw ValueFault("\(text.quoted) is no length of time.", "Write \(meant).")
    }
    throw ValueFault(
      "\(text.quoted) is no length of time.", "Write it like 90s, 2m, 1m30s, 1h30m or 1:30, at most 24h.")
  }
}

/// What a length probably means that is written as people write.
enum DurationHint {
  private static let units = [
    "h": "h", "hour": "h", "hours": "h", "std": "h", "stunde": "h", "stunden": "h",
    "m": "m", "min": "m", "mins": "m", "minute": "m", "minutes": "m", "minuten": "m",
    "s": "s", "sec": "s", "secs": "s", "second": "s", "seconds": "s", "sek": "s", "sekunden": "s",
  ]

  /// `5 minutes` → `5m`; nothing where it stays a guess.
  static func normalised(_ text: String) -> Span? {
    var result = ""
    var rest = text.lowercased().filter { $0 != " " && $0 != "." }[...]
    guard !text.contains("."), rest.utf8.count <= 40 else { return nil }
    while !rest.isEmpty {
      let number = rest.prefix { ("0"..."9").contains($0) }
      let word = rest.dropFirst(number.count).prefix { $0.isLetter }
      guard !number.isEmpty, let unit = units[String(word)] else { return nil }
      result += number + unit
      rest = rest.dropFirst(number.count + word.count)
    }
    return Span(parsing: result)
  }
}
