// SPDX-License-Identifier: GPL-3.0-or-later

/// Free text in which no name of the room is left.
///
/// The words travel apart from the events: an event encodes the text's number alone, so that a journal row, a plugin or
/// `--events` never carries them, and so that an undo can erase the words while the journal only grows. Decoding looks
/// the words up in the decoder's `userInfo` under ``wordsKey``; a number that is not there was erased and reads as
/// empty.
public struct ScrubbedText: Hashable, Sendable {
  /// The text's number within its meeting. Zero until ``Meeting`` has taken it in.
  public internal(set) var number: Int
  public let words: String

  /// Only `Anonymity` makes these from what was typed, and `RecordStore` from what it kept.
  package init(alreadyScrubbed words: String, number: Int = 0) {
    self.words = words
    self.number = number
  }

  /// Where a decoder finds the words: a `[Int: String]`.
  public static let wordsKey = CodingUserInfoKey(rawValue: "scrubbed words")
}

extension ScrubbedText: Codable {
  public init(from decoder: any Decoder) throws {
    number = try decoder.singleValueContainer().decode(Int.self)
    let words = Self.wordsKey.flatMap { decoder.userInfo[$0] as? [Int: String] }
    self.words = words?[number] ?? ""
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }
}
