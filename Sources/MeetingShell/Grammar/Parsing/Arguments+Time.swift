// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore

extension Arguments {
  /// A length of time: `90s`, `2m`, `1m30s`.
  func span() throws(ParseRefusal) -> Span {
    try span(sentence(), before: "")
  }

  /// A length, and the word `ago`, which may be left out.
  func ago() throws(ParseRefusal) -> Span {
    let words = try sentence().words
    let length = words.last?.lowercased() == "ago" ? words.dropLast() : words[...]
    guard !length.isEmpty else { throw missing }
    return try span(length.joined(separator: " "), before: "", after: " ago")
  }

  /// A stage's number, then a length or a range.
  func stageTime() throws(ParseRefusal) -> ShellCommand {
    let words = text.words
    guard words.count > 1 else { throw missing }
    let stage = try number(from: words[0])
    return .meeting(.set(stage: stage, try range(words.dropFirst().joined(separator: " "), before: "\(stage) ")))
  }

  /// - Parameter before: what stands between the verb and the length.
  func range(_ typed: String, before: String) throws(ParseRefusal) -> SpanRange {
    if let range = SpanRange(parsing: typed), range.shortest > .zero { return range }
    return SpanRange(try span(typed, before: before))
  }

  /// - Parameters:
  ///   - before: what stands between the verb and the length.
  ///   - after: what stands behind it.
  private func span(_ typed: String, before: String, after: String = "") throws(ParseRefusal) -> Span {
    if let number = Self.digits(typed) {
      let line = "\(verb) \(before)\(number)"
      throw ParseRefusal("\(number) what? Write `\(line)m\(after)` for minutes or `\(line)s\(after)` for seconds.")
    }
    guard let span = Span(parsing: typed) else {
      throw ParseRefusal(
        "I can't read \(quoted(typed)) as a length of time. Write `90s`, `2m` or `1m30s`, up to a day.")
    }
    guard span > .zero else { throw ParseRefusal("\(quoted(typed)) is no time at all. Write `30s`, or a little more.") }
    return span
  }

  /// A time of day, or how much earlier or later than it is set now.
  func endTime() throws(ParseRefusal) -> EndTime {
    let typed = try sentence()
    if let sign = typed.first, sign == "-" || sign == "+" {
      let shift = try span(typed.dropFirst().trimmed, before: String(sign))
      return .shift(sign == "-" ? .zero - shift : shift)
    }
    let fields = typed.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard fields.count == 2, fields[1].count == 2, fields[0].count <= 2, let hour = Self.digits(fields[0]),
      let minute = Self.digits(fields[1]), hour < 24, minute < 60
    else {
      throw ParseRefusal("\(quoted(typed)) is not a time of day. Write `until 21:00`, or `until -20m` to end earlier.")
    }
    return .clock(hour: hour, minute: minute)
  }
}
