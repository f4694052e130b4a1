// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A message as one line of JSON, without its end.
public enum MessageLine {
  /// Sorted keys, so that the same message is always the same line.
  public static func of(_ message: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(message)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  /// - Throws: `DecodingError`.
  public static func read<Message: Decodable>(_ type: Message.Type, from line: some StringProtocol) throws -> Message {
    try JSONDecoder().decode(type, from: Data(line.utf8))
  }

  /// What is wrong with a line, in a few words for the author of a plugin.
  public static func words(for error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): "“\(key.stringValue)” is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      "“\(context.codingPath.last?.stringValue ?? "the line")” has a value of another kind"
    case DecodingError.dataCorrupted(let context):
      context.codingPath.last.map { "“\($0.stringValue)”: \(context.debugDescription)" } ?? "it is no JSON object"
    default: "it cannot be read"
    }
  }
}
