// SPDX-License-Identifier: GPL-3.0-or-later

/// A length of time in whole milliseconds; also a moment of a meeting, counted from the journal's first event.
///
/// It encodes as a single integer, so that a journal row reads `"t":754200`.
public struct Span: Hashable, Comparable, Sendable {
  public var milliseconds: Int

  public init(milliseconds: Int) {
    self.milliseconds = milliseconds
  }

  public static let zero = Span(milliseconds: 0)

  /// No agenda, turn or extension is longer than a day; longer ones are refused before they reach the arithmetic.
  public static let longest = Span.hours(24)

  public static func seconds(_ seconds: Int) -> Span { Span(milliseconds: seconds * 1_000) }
  public static func minutes(_ minutes: Int) -> Span { .seconds(minutes * 60) }
  public static func hours(_ hours: Int) -> Span { .minutes(hours * 60) }

  /// Whole seconds, rounded down for a length that is not negative.
  public var seconds: Int { milliseconds / 1_000 }

  public static func < (left: Span, right: Span) -> Bool { left.milliseconds < right.milliseconds }

  /// This length, or nothing if it is negative.
  public var clamped: Span { max(self, .zero) }

  /// This length times `numerator / denominator`, rounded down.
  package func scaled(_ numerator: Int, over denominator: Int) -> Span {
    guard denominator != 0 else { return self }
    return Span(milliseconds: Int(clamping: Int128(milliseconds) * Int128(numerator) / Int128(denominator)))
  }
}

/// The arithmetic stops at the ends of `Int`: no moment and no length, wherever it was read, can stop a meeting.
extension Span: AdditiveArithmetic {
  public static func + (left: Span, right: Span) -> Span {
    let (sum, overflow) = left.milliseconds.addingReportingOverflow(right.milliseconds)
    return Span(milliseconds: overflow ? (right < .zero ? .min : .max) : sum)
  }

  public static func - (left: Span, right: Span) -> Span {
    let (difference, overflow) = left.milliseconds.subtractingReportingOverflow(right.milliseconds)
    return Span(milliseconds: overflow ? (right < .zero ? .max : .min) : difference)
  }

  public static func * (span: Span, count: Int) -> Span {
    let (product, overflow) = span.milliseconds.multipliedReportingOverflow(by: count)
    return Span(milliseconds: overflow ? ((span < .zero) == (count < 0) ? .max : .min) : product)
  }

  public static func / (span: Span, count: Int) -> Span { Span(milliseconds: span.milliseconds / count) }
}

extension Span: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(milliseconds: try decoder.singleValueContainer().decode(Int.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(milliseconds)
  }
}

extension Span: CustomStringConvertible {
  /// As an agenda writes it: `1m30s`, `2h`, `45s`.
  public var description: String {
    let total = abs(seconds)
    let (hours, minutes, rest) = (total / 3_600, total / 60 % 60, total % 60)
    var text = milliseconds < 0 ? "-" : ""
    if hours > 0 { text += "\(hours)h" }
    if minutes > 0 { text += "\(minutes)m" }
    if rest > 0 || total == 0 { text += "\(rest)s" }
    return text
  }
}

/// The shortest and the longest that something may take.
public struct SpanRange: Hashable, Codable, Sendable {
  public var shortest: Span
  public var longest: Span

  public init(_ shortest: Span, _ longest: Span) {
    self.shortest = min(shortest, longest)
    self.longest = max(shortest, longest)
  }

  public init(_ fixed: Span) {
    self.init(fixed, fixed)
  }

  /// In order, however they were written down.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(try values.decode(Span.self, forKey: .shortest), try values.decode(Span.self, forKey: .longest))
  }
}

extension SpanRange: CustomStringConvertible {
  public var description: String { shortest == longest ? "\(shortest)" : "\(shortest)-\(longest)" }
}
