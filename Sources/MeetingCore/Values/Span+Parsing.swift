// SPDX-License-Identifier: GPL-3.0-or-later

extension Span {
  /// Reads a length as an agenda or the prompt writes it: `90s`, `2m`, `1m30s`, `1h30m`, `1:30`.
  ///
  /// - Returns: nothing when the text is not such a length, a bare number included (it could be minutes or seconds),
  ///   or when it is longer than ``longest``.
  public init?(parsing text: some StringProtocol) {
    let text = text.lowercased()
    guard !text.isEmpty, text.utf8.count <= 12 else { return nil }
    let parsed = text.contains(":") ? Self.clockStyle(text) : Self.unitStyle(text)
    guard let parsed, parsed <= .longest else { return nil }
    self = parsed
  }

  /// `1:30` is a minute and a half, `1:30:00` an hour and a half.
  private static func clockStyle(_ text: String) -> Span? {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count == 2 || fields.count == 3 else { return nil }
    var total = 0
    for (index, field) in fields.enumerated() {
      guard let number = digits(field), field.utf8.count <= 4, index == 0 || (field.utf8.count == 2 && number < 60)
      else { return nil }
      total = total * 60 + number
    }
    return .seconds(total)
  }

  private static func unitStyle(_ text: String) -> Span? {
    var rest = text[...]
    var total = Span.zero
    for (unit, length) in [("h", Span.hours(1)), ("m", .minutes(1)), ("s", .seconds(1))] {
      let number = rest.prefix { $0.isASCII && $0.isNumber }
      guard !number.isEmpty, rest.dropFirst(number.count).hasPrefix(unit), let count = digits(number), count <= 90_000
      else { continue }
      total += length * count
      rest = rest.dropFirst(number.count + 1)
    }
    return rest.isEmpty ? total : nil
  }

  private static func digits(_ text: some StringProtocol) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }
}

extension SpanRange {
  /// Reads `1m30s-4m`, or a single length for both ends.
  ///
  /// - Returns: nothing when an end is not a length or the range runs backwards.
  public init?(parsing text: some StringProtocol) {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { String($0.filter { $0 != " " }) }
    let spans = ends.compactMap { Span(parsing: $0) }
    guard spans.count == ends.count, (1...2).contains(spans.count), spans[0] <= spans[spans.count - 1] else {
      return nil
    }
    self.init(spans[0], spans[spans.count - 1])
  }
}
